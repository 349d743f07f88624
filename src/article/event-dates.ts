import { DATE_STEMS, LINE_WORDS, PUBLISHING_WORDS, TEXT_WORDS } from '../generated/words/dated-lines.js';
import { ADDRESS_LABELS, EVENT_LABELS, PLACE_LABELS } from '../generated/words/dates-of-others.js';
import { fold } from '../persian/fold.js';
import { COLON_MARK, skipDecoration, skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, letterRunEnd, longestPhrase, phraseOf } from '../persian/phrase-table.js';
import { holdsPhrase } from './dated-line-score.js';
import type { DatedPage } from './entry-dates.js';
import { readLabel } from './labels.js';
import type { MetadataItem } from './metadata-item.js';
import { isUnlabelled } from './metadata-line.js';
import type { PageLine } from './page-line.js';
import type { PlacedItem } from './placed-item.js';

const MOST_LINES = 2;
const LONGEST_LINE = 80;

/**
 * True for «زمان: ۲۰ آذر ۱۴۰۲» beside «مکان: تالار وحدت»: a label that only says «date» or «time», on or near a line with a label of an event,
 * is the event's. False in a block with labels of the article itself: a code, a section, an author.
 */
export function isOfEvent(page: DatedPage, { item, line }: PlacedItem): boolean {
  const { raw, lines, titles } = page;
  if (item.role !== 'published') return false;
  const label = fold(raw, item.place.start, item.place.end).text;
  if (!isBareLabel(label) || isBesideOwnLabel(lines, line)) return false;
  const isOfDay = label.includes(DATE_WORD);
  if (hasEventItem(raw, lines[line] as PageLine, isOfDay)) return true;
  const needsColon = label.includes(COLON_MARK);
  for (const step of [-1, 1]) {
    for (let at = line + step; Math.abs(at - line) <= MOST_LINES; at += step) {
      const near = lines[at];
      if (!near || near.span.end - near.span.start > LONGEST_LINE) break;
      if (at === titles.headline && titles.isFound) continue;
      if (beginsWithEventLabel(fold(raw, near.span.start, near.span.end).text, 0, { needsColon, isOfDay })) return true;
    }
  }
  return false;
}

const OWN_ROLES: readonly MetadataItem['role'][] = ['code', 'section', 'author'];

/** «کد خبر: ۱۲», «نویسنده: مهتاب نمونه» on the line or near it. */
function isBesideOwnLabel(lines: readonly PageLine[], at: number): boolean {
  return lines
    .slice(Math.max(0, at - MOST_LINES), at + MOST_LINES + 1)
    .some(({ items }) => items.some((item) => OWN_ROLES.includes(item.role) && !isUnlabelled(item)));
}

const stems = /* @__PURE__ */ lazyPhraseSet(DATE_STEMS);
const AND = 'و';
const DATE_WORD = 'تاریخ';
const NOT_LETTERS = /[^\p{L}]+/u;

/** «تاریخ», «زمان:», «تاریخ و ساعت:», but not «تاریخ انتشار:» */
function isBareLabel(folded: string): boolean {
  const words = folded.split(NOT_LETTERS).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => word === AND || phraseOf(stems(), word) === true);
}

const ITEM_SEPARATORS = /[|•·،–—-]/g;

/** «زمان: ۲۰ آذر ۱۴۰۲ | مکان: تالار وحدت» */
function hasEventItem(raw: string, { span }: PageLine, isOfDay: boolean): boolean {
  const { text } = fold(raw, span.start, Math.min(span.end, span.start + 2 * LONGEST_LINE));
  return [...text.matchAll(ITEM_SEPARATORS)].some(({ index }) => beginsWithEventLabel(text, index + 1, { needsColon: true, isOfDay }));
}

const eventLabels = /* @__PURE__ */ lazyPhraseSet(EVENT_LABELS, PLACE_LABELS);
const addressLabels = /* @__PURE__ */ lazyPhraseSet(ADDRESS_LABELS);
const placeLabels = /* @__PURE__ */ lazyPhraseSet(PLACE_LABELS);
const newsWords = /* @__PURE__ */ lazyPhraseSet(LINE_WORDS, TEXT_WORDS, PUBLISHING_WORDS);
const MOST_WORDS_AFTER = 2;
const FEWEST_WORDS_OF_PLACE = 2;

interface LabelForm {
  needsColon: boolean;
  /** The label of the date says «date», not «time». */
  isOfDay: boolean;
}

/** «سخنران:», «محل برگزاری: تالار وحدت»; in a table without colons «مکان تالار وحدت». False for a label of the page, «نشانی مطلب:». */
function beginsWithEventLabel(folded: string, offset: number, { needsColon, isOfDay }: LabelForm): boolean {
  const start = skipDecoration(folded, offset);
  const label = longestPhrase(eventLabels(), folded, start, ' ') ?? (isOfDay ? null : longestPhrase(addressLabels(), folded, start, ' '));
  if (!label || readLabel(folded, start)) return false;
  const valueAt = needsColon ? afterColon(folded, label.end) : label.end;
  if (valueAt === null) return false;
  return (
    longestPhrase(placeLabels(), folded, start, ' ') === null || isPlaceOfEvent(folded.slice(label.end, valueAt), folded.slice(valueAt))
  );
}

/** Offset after a colon, with a few words before it. */
function afterColon(folded: string, offset: number): number | null {
  let at = offset;
  for (let words = 0; words <= MOST_WORDS_AFTER; words++) {
    at = skipSpaces(folded, at);
    if (folded.charAt(at) === COLON_MARK) return at + 1;
    at = letterRunEnd(folded, at);
  }
  return null;
}

/** False for «محل: تهران» and «محل مخابره: شهر کرد»: the place of the news. */
function isPlaceOfEvent(kind: string, value: string): boolean {
  const [first = ''] = value.split(ITEM_SEPARATORS);
  const words = first.split(NOT_LETTERS).filter((word) => word !== '');
  return words.length >= FEWEST_WORDS_OF_PLACE && !holdsPhrase(newsWords(), kind);
}
