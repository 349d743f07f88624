import { DATE_STEMS } from '../generated/words/dated-lines.js';
import { EVENT_LABELS } from '../generated/words/dates-of-others.js';
import { fold } from '../persian/fold.js';
import { COLON_MARK, skipDecoration, skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, letterRunEnd, longestPhrase, phraseOf } from '../persian/phrase-table.js';
import type { DatedPage } from './entry-dates.js';
import { readLabel } from './labels.js';
import type { PageLine } from './page-line.js';
import type { PlacedItem } from './placed-item.js';

const MOST_LINES = 2;
const LONGEST_LINE = 80;

/**
 * True for «زمان: ۲۰ آذر ۱۴۰۲» beside «مکان: تالار وحدت»: a label that only says «date» or «time», on or near a line with a label of an event,
 * is the event's.
 */
export function isOfEvent({ raw, lines }: DatedPage, { item, line }: PlacedItem): boolean {
  if (item.role !== 'published') return false;
  const label = fold(raw, item.place.start, item.place.end).text;
  if (!isBareLabel(label)) return false;
  const hasColon = label.includes(COLON_MARK);
  if (hasEventItem(raw, lines[line] as PageLine)) return true;
  for (const step of [-1, 1]) {
    for (let at = line + step; Math.abs(at - line) <= MOST_LINES; at += step) {
      const near = lines[at];
      if (!near || near.span.end - near.span.start > LONGEST_LINE) break;
      if (beginsWithEventLabel(fold(raw, near.span.start, near.span.end).text, 0, hasColon)) return true;
    }
  }
  return false;
}

const stems = /* @__PURE__ */ lazyPhraseSet(DATE_STEMS);
const AND = 'و';
const NOT_LETTERS = /[^\p{L}]+/u;

/** «تاریخ», «زمان:», «تاریخ و ساعت:», but not «تاریخ انتشار:» */
function isBareLabel(folded: string): boolean {
  const words = folded.split(NOT_LETTERS).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => word === AND || phraseOf(stems(), word) === true);
}

const ITEM_SEPARATORS = /[|•·،–—-]/g;

/** «زمان: ۲۰ آذر ۱۴۰۲ | مکان: تالار وحدت» */
function hasEventItem(raw: string, { span }: PageLine): boolean {
  const { text } = fold(raw, span.start, Math.min(span.end, span.start + 2 * LONGEST_LINE));
  return [...text.matchAll(ITEM_SEPARATORS)].some(({ index }) => beginsWithEventLabel(text, index + 1, true));
}

const eventLabels = /* @__PURE__ */ lazyPhraseSet(EVENT_LABELS);
const MOST_WORDS_AFTER = 2;

/** «مکان:», «محل برگزاری:»; in a table without colons «مکان تالار وحدت». False for a label of the page, «نشانی مطلب:». */
function beginsWithEventLabel(folded: string, offset: number, needsColon: boolean): boolean {
  const start = skipDecoration(folded, offset);
  const label = longestPhrase(eventLabels(), folded, start, ' ');
  if (!label || readLabel(folded, start)) return false;
  if (!needsColon) return true;
  let at = label.end;
  for (let words = 0; words <= MOST_WORDS_AFTER; words++) {
    at = skipSpaces(folded, at);
    if (folded.charAt(at) === COLON_MARK) return true;
    at = letterRunEnd(folded, at);
  }
  return false;
}
