import type { FoldedText } from '../persian/fold.js';
import { isFollowedBySeparators, readDateExpression } from './date-grammar.js';
import type { DateWord } from './date-lexicon.js';
import type { DateReading } from './date-reading.js';
import { type DateToken, type DateTokens, tokenizeText } from './date-tokens.js';
import { type FoundDate, spanOfReading } from './find-date.js';
import { isWellBracketed } from './marks-in-date.js';
import { belongsToNoun } from './numbered-noun.js';
import type { Place } from './place.js';
import { readTime } from './time-grammar.js';
import { isUnit, numberAt, tokenAfter, wordAt } from './token-cursor.js';

/** A date with its start in the folded text. `ofPlace`: words separate its day and time, such as «کابل» in «۱۹ دلو ۱۴۰۴ کابل ۰۱:۲۶». */
export type PlacedDate = FoundDate & { start: number; ofPlace: boolean };

const BEGINNINGS: readonly DateWord['kind'][] = ['weekday', 'number-word', 'month', 'day-part', 'clock'];

/**
 * Finds the date of a line with a year of four digits; `null` if there is none or more than one. A time at the end of the line belongs to
 * it, also after a place: «یکشنبه ۱۹ دلو ۱۴۰۴ کابل ۰۱:۲۶».
 */
export function fullDateIn(raw: string, folded: FoldedText): PlacedDate | null {
  const tokens = tokenizeText(raw, folded);
  let only: DateReading | null = null;
  for (let at = 0; at < tokens.length; ) {
    const reading = mayBeginFullDate(tokens, at) ? readDateExpression(tokens, at) : null;
    if (!reading || !isFull(reading) || namesNumberedThing({ text: folded.text, tokens }, reading)) {
      at++;
      continue;
    }
    if (only) return null;
    only = reading;
    at = tokenAfter(tokens, reading.from, reading.end);
  }
  if (!only || !isWellBracketed(tokens, only)) return null;
  const reading = only.time ? only : withLastTime(tokens, only);
  const { start } = tokens[reading.from] as DateToken;
  const isWhole = start === 0 && isFollowedBySeparators(tokens, reading);
  return { reading, span: spanOfReading(folded, tokens, reading), start, end: reading.end, isWhole, ofPlace: reading !== only };
}

function mayBeginFullDate(tokens: DateTokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return true;
  return token?.kind === 'word' && (BEGINNINGS.includes(token.word.kind) || isUnit(tokens, at, 'hour'));
}

const YEAR_DIGITS = 4;

function isFull({ dates }: DateReading): boolean {
  return dates.some(({ year }) => year?.digits === YEAR_DIGITS);
}

/** True for «دورهٔ سوم، شمارهٔ دوم، مهر ۱۳۹۹»: a month and the number of an issue. */
function namesNumberedThing(text: Pick<Place, 'text' | 'tokens'>, { dates }: DateReading): boolean {
  return dates[0] !== undefined && belongsToNoun(text, dates[0].from);
}

/** Upper bound of the words of a place. */
const MOST_PLACE_WORDS = 2;

/** Adds the time that follows one or two other words and ends the line. */
function withLastTime(tokens: DateTokens, reading: DateReading): DateReading {
  let words = 0;
  for (let at = tokenAfter(tokens, reading.from, reading.end); at < tokens.length && words <= MOST_PLACE_WORDS; at++) {
    const time = numberAt(tokens, at) || isUnit(tokens, at, 'hour') || wordAt(tokens, at, 'clock') ? readTime(tokens, at) : null;
    if (time) {
      const whole = { ...reading, time: time.value, end: time.end };
      return words > 0 && isFollowedBySeparators(tokens, whole) ? whole : reading;
    }
    if (tokens[at]?.kind !== 'mark') words++;
  }
  return reading;
}
