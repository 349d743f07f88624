import { MASTHEAD_WORDS } from '../generated/words/dated-lines.js';
import { HOME_WORDS, MENU_WORDS } from '../generated/words/dates-of-others.js';
import { fold } from '../persian/fold.js';
import { skipDecoration } from '../persian/labels.js';
import { beginsWith, lazyPhraseSet, phraseOf } from '../persian/phrase-table.js';
import type { DatedPage } from './entry-dates.js';
import type { MetadataItem } from './metadata-item.js';
import { isTitleOrText, type PageLine } from './page-line.js';
import type { PlacedItem } from './placed-item.js';
import { isInMenu } from './section-lines.js';

/**
 * True if an unlabelled date is the clock of a page by its form and place alone, even if the page has no other date: in two calendars on
 * its first line, in Latin letters with a weekday, below the masthead, or with a weekday beside a menu. False beside a code, a title or prose.
 */
export function isClockByForm({ raw, lines, titles }: DatedPage, placed: PlacedItem): boolean {
  const { item, line } = placed;
  const { reading } = item.found ?? {};
  if (!reading || item.basis === 'title') return false;
  const mayBeInMenu = line < titles.headline && reading.weekday !== null;
  if (mayBeInMenu && sharesLineWithMenu(raw, lines[line] as PageLine, item)) return true;
  if (isNextToTitleOrCode(lines, line)) return false;
  if (mayBeInMenu && !titles.titles.has(line + 1) && isBesideMenu(lines, line)) return true;
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

const menu = /* @__PURE__ */ lazyPhraseSet(MENU_WORDS, HOME_WORDS);
const home = /* @__PURE__ */ lazyPhraseSet(HOME_WORDS);
const BARS = /[|•·/]/;

function isMenuText(folded: string): boolean {
  return phraseOf(menu(), folded.slice(skipDecoration(folded, 0))) === true;
}

/** «ورود», «صفحه نخست | سیاسی | ورزشی», or one of several sections in a row. */
function isMenuLine(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  return line.folded?.split(BARS).some(isMenuText) === true || (line.kind === 'section' && isInMenu(lines, at));
}

/** True for a menu directly above or below: an entry, but not «خانه» alone, which begins a path. */
function isBesideMenu(lines: readonly PageLine[], at: number): boolean {
  return [-1, 1].some((step) => isMenuLine(lines, at + step) && (!isHome(lines[at + step]) || isMenuLine(lines, at + 2 * step)));
}

function isHome(line: PageLine | undefined): boolean {
  return line?.folded != null && phraseOf(home(), line.folded.slice(skipDecoration(line.folded, 0))) === true;
}

/** «سه شنبه ۲۱ آذر ۱۴۰۲ | ورود»: only entries of a menu are on the line of the date. */
function sharesLineWithMenu(raw: string, { span }: PageLine, { found, place }: MetadataItem): boolean {
  const date = found?.span ?? place;
  const sides = [fold(raw, span.start, date.start).text, fold(raw, date.end, span.end).text];
  const parts = sides.flatMap((side) => side.split(BARS)).filter((part) => skipDecoration(part, 0) < part.length);
  return parts.length > 0 && parts.every(isMenuText);
}
