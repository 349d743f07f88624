import { codeUnitAt } from '../core/code-unit.js';
import { type DateToken, tokenizeText } from '../dates/date-tokens.js';
import { markAt, numberAt, wordAt } from '../dates/token-cursor.js';
import { AFGHAN_NAMES, AFGHAN_PLACES, DARI_STEMS, IRANIAN_AGENCIES } from '../generated/words/afghan-pages.js';
import { AFGHAN_MONTHS } from '../generated/words/months.js';
import { digitValue } from '../persian/digits.js';
import { fold } from '../persian/fold.js';
import { skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, longestPhrase } from '../persian/phrase-table.js';
import { holdsPhrase } from './dated-line-score.js';
import type { PageLine } from './page-line.js';

const LONGEST_LOOK = 4000;
/** A single word may be a quotation. */
const FEWEST_SIGNS = 2;
const IRANIAN_DOMAIN = '.ir';

/**
 * True if the text itself shows that a page is Afghan: two signs among words of Dari and datelines, an Afghan month beside a day, or the
 * name of the publisher. Never with an Iranian host or agency: Iranian pages write about Afghanistan, too.
 */
export function isAfghanPage(raw: string, lines: readonly PageLine[], host: string | null): boolean {
  if (host?.endsWith(IRANIAN_DOMAIN) || !lines.some(hasDateWithoutZone)) return false;
  const text = raw.slice(0, LONGEST_LOOK);
  return (
    (namesAfghanPublisher(raw, lines) || countSigns(raw, text, lines) >= FEWEST_SIGNS || namesAfghanDay(text)) && !namesIranianAgency(text)
  );
}

/** Fast path: false if no date of the page needs a zone. */
function hasDateWithoutZone({ items }: PageLine): boolean {
  return items.some(({ found }) => found && !found.reading.zone && !found.reading.dates.some(({ afghan }) => afghan));
}

function countSigns(raw: string, text: string, lines: readonly PageLine[]): number {
  const words = DARI_STEMS.filter((stem) => text.includes(stem)).length;
  return words === 0 || words >= FEWEST_SIGNS ? words : words + Number(hasAfghanDateline(raw, lines));
}

const places = /* @__PURE__ */ lazyPhraseSet(AFGHAN_PLACES);
const names = /* @__PURE__ */ lazyPhraseSet(AFGHAN_NAMES);
const agencies = /* @__PURE__ */ lazyPhraseSet(IRANIAN_AGENCIES);

const LONGEST_PLACE = 24;
const MOST_PARAGRAPHS = 12;
const AFTER_PLACE = '-–—(،:/';

function hasAfghanDateline(raw: string, lines: readonly PageLine[]): boolean {
  const texts = lines.filter(({ kind }) => kind === 'text').slice(0, MOST_PARAGRAPHS);
  return texts.some(({ span }) => {
    const folded = fold(raw, span.start, Math.min(span.end, span.start + LONGEST_PLACE)).text;
    const place = longestPhrase(places(), folded, 0, ' ');
    const mark = place ? folded.charAt(skipSpaces(folded, place.end)) : '';
    return mark !== '' && AFTER_PLACE.includes(mark);
  });
}

const MOST_HEADER_LINES = 30;

/** «خبرگزاری صدای افغان» on a line of its own above the text. */
function namesAfghanPublisher(raw: string, lines: readonly PageLine[]): boolean {
  const publishers = lines.slice(0, MOST_HEADER_LINES).filter(({ aside }) => aside === 'publisher');
  if (publishers.length === 0) return false;
  return publishers.some(({ span }) => holdsPhrase(names(), fold(raw, span.start, span.end).text));
}

function namesIranianAgency(text: string): boolean {
  return holdsPhrase(agencies(), fold(text).text);
}

/** Only the names whose letters have one spelling: an Afghan page rarely has the others without one of these. */
const MONTHS = AFGHAN_MONTHS.map(([name = '']) => name);
const MOST_MONTHS = 24;
const BEFORE_MONTH = 12;
const AFTER_MONTH = 12;

/** «(۱۳، حوت)», «۵ جدی ۱۴۰۱», or two days of Afghan months: one alone, «۳ سرطان», may be something else. */
function namesAfghanDay(text: string): boolean {
  let days = 0;
  for (const month of MONTHS) {
    let count = 0;
    for (let at = text.indexOf(month); at >= 0 && count < MOST_MONTHS; at = text.indexOf(month, at + 1), count++) {
      const kind = dayAt(text, at, month.length);
      if (kind === 'sure') return true;
      if (kind === 'likely') days++;
    }
  }
  return days >= FEWEST_SIGNS;
}

function dayAt(text: string, at: number, length: number): 'sure' | 'likely' | null {
  if (!followsDigit(text, at)) return null;
  const near = text.slice(Math.max(0, at - BEFORE_MONTH), at + length + AFTER_MONTH);
  const tokens = tokenizeText(near, fold(near));
  const month = tokens.findIndex((token) => token.kind === 'word' && token.word.kind === 'month' && token.word.afghan);
  if (month < 0) return null;
  const day = markAt(tokens, month - 1, ',') ? month - 2 : month - 1;
  if (!isDay(tokens, day)) return null;
  const isBracketed = markAt(tokens, day - 1, '(') !== null && markAt(tokens, month + 1, ')') !== null;
  const yearAt = wordAt(tokens, month + 1, 'unit') ? month + 2 : month + 1;
  return isBracketed || numberAt(tokens, yearAt)?.digits === 4 ? 'sure' : 'likely';
}

const LONGEST_GAP = 4;

/** Fast path, mostly false: true if a digit stands a few units before. */
function followsDigit(text: string, at: number): boolean {
  for (let before = Math.max(0, at - LONGEST_GAP); before < at; before++) if (digitValue(codeUnitAt(text, before)) >= 0) return true;
  return false;
}

function isDay(tokens: readonly DateToken[], at: number): boolean {
  const number = numberAt(tokens, at);
  return number !== null && number.digits <= 2;
}
