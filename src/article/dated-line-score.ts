import { codeUnitAt } from '../core/code-unit.js';
import { type Calendar, isPlausibleYear } from '../dates/calendars.js';
import type { WrittenDate } from '../dates/date-reading.js';
import type { FoundDate } from '../dates/find-date.js';
import {
  DATE_STEMS,
  LINE_WORDS,
  NOUNS_OF_DAYS,
  OTHER_DAYS,
  PLACES,
  PUBLISHING_WORDS,
  RIGHTS_WORDS,
  TEXT_WORDS,
  UPDATING_WORDS,
} from '../generated/words/dated-lines.js';
import { VERBS } from '../generated/words/dated-titles.js';
import { NOTES_OF_EVENTS } from '../generated/words/dates-of-others.js';
import { AGENCIES, PUBLISHER_ENDINGS, PUBLISHER_WORDS } from '../generated/words/page-lines.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { beginsWith, lazyPhraseSet, longestPhrase, type PhraseTable, phraseOf } from '../persian/phrase-table.js';
import { readLabel } from './labels.js';

/** Folded text on both sides of a date on its line. */
export interface Remainder {
  before: string;
  after: string;
}

/** Weight of each feature as evidence for metadata; a sum of 0 or more is a line of metadata, a lower one is a sentence. */
const WEIGHTS = {
  bias: -1,
  /** The date begins or ends the line. */
  edge: 1,
  weekday: 1,
  time: 1.5,
  /** The same day in another calendar. */
  twin: 1,
  /** A dash, bar, colon or similar mark between the date and the words before it, or after it. */
  separatorBefore: 1.5,
  separatorAfter: 1,
  /** The words before the date are a label of publication or change. */
  label: 3,
  /** A label of another value, such as the number of an issue, stands beside the date. */
  otherLabel: 1.5,
  /** Only names, a counter, or a section fill one side of the date. */
  filledSide: 2.5,
  /** A web address stands beside the date. */
  address: 3,
  /** For each word that is not a label, an agency, a place or another word of such lines. */
  unknownWord: -0.4,
  /** At least one agency, publisher or place. */
  source: 1.5,
  verb: -4,
  sentenceMark: -2,
  /** The label of another day («مهلت ارسال آثار»), or a title about one («فال روزانه»). */
  otherDay: -5,
  /** The year is before the first news pages. */
  early: -4,
} as const satisfies Record<string, number>;

type Feature = keyof typeof WEIGHTS;

const SEPARATOR_BEFORE = /[-–—|/:•·,،>»\]_~*]\s*[([]?\s*$/u;
const SEPARATOR_AFTER = /^\s*[)\]]?\s*[-–—|/•·,،<«[(_~*]/u;
const SENTENCE_MARK = /[.!؟?…؛](?:\s|$)|[«»"]/u;
const ADDRESS = /(?:https?:|www\.|[a-z0-9-]\.(?:com|ir|org|net|af|info)\b)/u;
/** The first Persian news pages are of these years. */
const FIRST_YEARS: Readonly<Record<Calendar, number>> = { jalali: 1375, gregorian: 1996, islamic: 1416 };

const label = /* @__PURE__ */ lazyPhraseSet(PUBLISHING_WORDS, UPDATING_WORDS);
const source = /* @__PURE__ */ lazyPhraseSet(AGENCIES, PUBLISHER_WORDS, PUBLISHER_ENDINGS, PLACES);
const verb = /* @__PURE__ */ lazyPhraseSet(VERBS);
const otherDay = /* @__PURE__ */ lazyPhraseSet(OTHER_DAYS, NOUNS_OF_DAYS, RIGHTS_WORDS);
const noteOfEvent = /* @__PURE__ */ lazyPhraseSet(NOTES_OF_EVENTS);
const known = /* @__PURE__ */ lazyPhraseSet(
  PUBLISHING_WORDS,
  UPDATING_WORDS,
  AGENCIES,
  PUBLISHER_WORDS,
  PUBLISHER_ENDINGS,
  PLACES,
  LINE_WORDS,
);

/** First words of labels of dates. */
const stem = /* @__PURE__ */ lazyPhraseSet(DATE_STEMS);
/** Words of labels that speak of the text itself. */
const ofText = /* @__PURE__ */ lazyPhraseSet(AGENCIES, PUBLISHER_WORDS, PUBLISHER_ENDINGS, PLACES, LINE_WORDS, TEXT_WORDS);

/** Scores a line: the sum of the weights of its features. */
export function scoreDatedLine(found: FoundDate, remainder: Remainder, hasFilledSide: boolean): number {
  let score: number = WEIGHTS.bias + WEIGHTS.unknownWord * countUnknown(remainder);
  if (hasFilledSide) score += WEIGHTS.filledSide;
  for (const feature of featuresOf(found, remainder)) score += WEIGHTS[feature];
  return score;
}

/** All features of a line except the number of unknown words. */
function featuresOf({ reading }: FoundDate, { before, after }: Remainder): Feature[] {
  const both = `${before} | ${after}`;
  const checks: readonly (readonly [Feature, boolean])[] = [
    ['edge', !hasWords(before) || !hasWords(after)],
    ['weekday', reading.weekday !== null],
    ['time', reading.time !== null],
    ['twin', reading.dates.length > 1],
    ['separatorBefore', hasWords(before) && SEPARATOR_BEFORE.test(before)],
    ['separatorAfter', hasWords(after) && SEPARATOR_AFTER.test(after)],
    ['label', holdsPhrase(label(), both)],
    ['otherLabel', holdsLabel(after)],
    ['address', ADDRESS.test(both)],
    ['source', holdsPhrase(source(), both)],
    ['verb', holdsPhrase(verb(), both)],
    ['sentenceMark', SENTENCE_MARK.test(both)],
    ['otherDay', isOfOtherDay(before)],
    ['early', reading.dates.some(isEarly)],
  ];
  return checks.filter(([, holds]) => holds).map(([feature]) => feature);
}

/** True if the words before a date name another day than that of publication: «مهلت ارسال آثار», «فال روزانه», «تاریخ رونمایی». */
export function isOfOtherDay(before: string): boolean {
  return holdsPhrase(otherDay(), before) || phraseOf(noteOfEvent(), before) === true || namesEvent(before);
}

const ITEM_SEPARATOR = /[|•·–—-]/;

/** True for a label of a date with a word that no list of metadata has: «زمان رونمایی:», but not «تاریخ ایجاد», «تاریخ گزارش». */
function namesEvent(before: string): boolean {
  const item =
    before
      .split(ITEM_SEPARATOR)
      .findLast((part) => hasWords(part))
      ?.trim() ?? '';
  if (!beginsWith(stem(), item) || holdsPhrase(label(), item)) return false;
  return countUnknownIn(item, ofText()) > 0;
}

/** True for a year before the first pages of the web. */
export function isEarly({ year, calendar }: WrittenDate): boolean {
  if (year?.digits !== 4) return false;
  return year.value < FIRST_YEARS[calendar ?? (isPlausibleYear('jalali', year.value) ? 'jalali' : 'gregorian')];
}

/** Offsets of the first letters of words in a folded text. */
function wordStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLetter(codeUnitAt(text, at)) && (at === 0 || !isLetter(codeUnitAt(text, at - 1)))) starts.push(at);
  }
  return starts;
}

export function holdsPhrase(phrases: PhraseTable<true>, text: string): boolean {
  return wordStarts(text).some((at) => longestPhrase(phrases, text, at, ' ') !== null);
}

/** True if a text has a verb that headlines end in. */
export function hasVerb(text: string): boolean {
  return holdsPhrase(verb(), text);
}

function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(codeUnitAt(text, at)) || isAsciiDigit(codeUnitAt(text, at))) return true;
  return false;
}

/** «شماره ۲۳۲۶», «بازدید: ۴۱» */
function holdsLabel(text: string): boolean {
  return wordStarts(text).some((at) => {
    const other = readLabel(text, at);
    return other !== null && (other.colon || isAsciiDigit(codeUnitAt(text, other.end)));
  });
}

function countUnknown({ before, after }: Remainder): number {
  return countUnknownIn(before, known()) + countUnknownIn(after, known());
}

/** Number of words of a text that are in no phrase of a table. */
export function countUnknownIn(text: string, known: PhraseTable<true>): number {
  let count = 0;
  let end = 0;
  for (const at of wordStarts(text)) {
    if (at < end) continue;
    const phrase = longestPhrase(known, text, at, ' ');
    if (phrase) end = phrase.end;
    else count++;
  }
  return count;
}
