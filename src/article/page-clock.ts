import { MASTHEAD_WORDS } from '../generated/words/dated-lines.js';
import { fold } from '../persian/fold.js';
import { beginsWith, lazyPhraseSet } from '../persian/phrase-table.js';
import { isTitleOrText, type PageLine } from './page-line.js';
import type { PlacedItem } from './placed-item.js';

/**
 * True if an unlabelled date is the clock of a page by its form and place alone, even if the page has no other date: in two calendars on
 * its first line, in Latin letters with a weekday, or below the masthead. False beside a code, a title or prose.
 */
export function isClockByForm(raw: string, lines: readonly PageLine[], placed: PlacedItem): boolean {
  const { item, line } = placed;
  const { reading } = item.found ?? {};
  if (!reading || item.basis === 'title' || isNextToTitleOrCode(lines, line)) return false;
  const hasBoth = reading.weekday !== null && reading.dates.length > 1 && reading.dates.some(({ calendar }) => calendar === 'gregorian');
  if (hasBoth && isFirstOfPage(lines, line)) return true;
  if (isMasthead(raw, lines[line - 1])) return true;
  return reading.weekday !== null && reading.time === null && isInLatinLetters(placed);
}

/** True if a code stands on the line, or a title or code directly above or below it. */
function isNextToTitleOrCode(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  return hasCode(line) || (line?.gap === false && isTitleOrCode(lines[at - 1])) || (below?.gap === false && isTitleOrCode(below));
}

function isTitleOrCode(line: PageLine | undefined): boolean {
  return line !== undefined && (hasCode(line) || isTitleOrText(line));
}

function hasCode(line: PageLine | undefined): boolean {
  return line?.items.some(({ role }) => role === 'code') ?? false;
}

const ABOVE_CLOCK: readonly PageLine['kind'][] = ['boilerplate', 'section'];

/** True if only menus stand above the line, and other lines below it. */
function isFirstOfPage(lines: readonly PageLine[], at: number): boolean {
  return at + 1 < lines.length && lines.every(({ kind }, index) => index >= at || ABOVE_CLOCK.includes(kind));
}

const PERSIAN = /\p{Script=Arabic}/u;

/** «Friday, 4 July, 2025» on a Persian page. */
function isInLatinLetters({ date }: PlacedItem): boolean {
  return date !== null && !PERSIAN.test(date.text);
}

const masthead = /* @__PURE__ */ lazyPhraseSet(MASTHEAD_WORDS);
const LONGEST_MASTHEAD = 80;

/** «سردبیر: مهتاب نمونه» */
function isMasthead(raw: string, line: PageLine | undefined): boolean {
  if (!line || line.span.end - line.span.start > LONGEST_MASTHEAD) return false;
  return beginsWith(masthead(), fold(raw, line.span.start, line.span.end).text);
}
