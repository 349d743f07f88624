import { COUNTED_PLURALS, DAILIES, DATED, DEMONSTRATIVES, NUMBERED, NUMBERED_PARTS, RANKED } from '../generated/words/numbered-nouns.js';
import type { DateTokens } from './date-tokens.js';
import { isLatinAt, isNounOf, isOneOf, type Place, tokenTextAt } from './place.js';
import { isRangeWord } from './range-words.js';
import { isSpaced, isUnit, markAt, numberAt, smallNumberAt, wordAt } from './token-cursor.js';

type Text = Pick<Place, 'text' | 'tokens'>;

/**
 * True if the number at a token belongs to the noun before it, so that it is no day: «نیمهٔ دوم آبان ۱۴۰۱», «شمارهٔ ۲۵، مهر ۱۳۹۹», «ده روز
 * اول آبان». False for «روز دوم آبان», «این نسخه ۵ آبان منتشر شد», «پروندهٔ ۵-دی-۹۵», «لایحهٔ ۱۵ دی ۱۴۰۳», «شماره: ۵ دی ۱۴۰۳».
 */
export function belongsToNoun(place: Text, at: number): boolean {
  if (markAt(place.tokens, at + 1, '/-.') && !isSpaced(place.tokens, at + 1)) return false;
  const first = firstOfNumbers(place, at);
  const noun = nounBefore(place, first);
  if (noun < 0 || (first === at && isOwnDate(place, noun, at))) return false;
  const isRank = isOrdinal(place.tokens, at);
  if (isRank && countsUnits(place, noun, first === at)) return true;
  return takesNumber(place, noun, isRank ? ALL : NUMERAL_NOUNS);
}

/** True if a full date after a noun is its date, not its number: «پخش سریال ۲ دی ۱۴۰۳», «شمارهٔ ۱۵ دی ۱۴۰۳ روزنامهٔ …», «جدول: ۵ دی ۱۴۰۳». */
function isOwnDate(place: Text, noun: number, at: number): boolean {
  const { tokens } = place;
  const year = yearOfDigits(tokens, at);
  return year >= 0 && (isNounOf(place, noun, DATED) || isOneOf(place, year + 1, DAILIES) || markAt(tokens, at - 1, ':') !== null);
}

const YEAR_DIGITS = 4;

/** Index of the year if a date is a day in digits, the name of a month and a year of four digits, without marks: «۱۵ دی¦ماه ۱۴۰۳»; else -1. */
function yearOfDigits(tokens: DateTokens, day: number): number {
  if (!numberAt(tokens, day) || !wordAt(tokens, day + 1, 'month')) return -1;
  let year = day + 2;
  if (isUnit(tokens, year, 'month')) year++;
  if (isUnit(tokens, year, 'year')) year++;
  return numberAt(tokens, year)?.digits === YEAR_DIGITS ? year : -1;
}

/** Like {@link belongsToNoun} of a number that begins a list or range of days: also true for «شبکهٔ ۳ - ۱۲ مهر». */
export function mayBelongToNoun(place: Text, at: number): boolean {
  const noun = nounBefore(place, at);
  return noun >= 0 && takesNumber(place, noun, ALL);
}

const ALL: readonly (readonly string[])[] = [NUMBERED, NUMBERED_PARTS, RANKED];
/** Nouns that take numerals: «هفتهٔ ۵». */
const NUMERAL_NOUNS: readonly (readonly string[])[] = [NUMBERED, NUMBERED_PARTS];

/** True unless another word gives the noun its number or closes its phrase: «سومین مرحله ۵ آبان», «این نسخه ۵ آبان». */
function takesNumber(place: Text, noun: number, nouns: readonly (readonly string[])[]): boolean {
  if (wordAt(place.tokens, noun - 1, 'number-word')?.ordinal || isOneOf(place, noun - 1, DEMONSTRATIVES)) return false;
  return nouns.some((words) => isNounOf(place, noun, words));
}

/** True for «ده روز اول آبان», «روزهای اول آبان»: the ordinal counts a stretch of days. */
function countsUnits(place: Text, noun: number, isAlone: boolean): boolean {
  const { tokens } = place;
  if (isAlone && isOneOf(place, noun, COUNTED_PLURALS)) return true;
  return isUnit(tokens, noun, 'day') && (smallNumberAt(tokens, noun - 1) !== null || numberAt(tokens, noun - 1) !== null);
}

const EZAFE = 'ی';

/** Index of the word before a number on its line; -1 if there is none. Skips a separate ezafe («نیمه ی دوم») and the dot of «Vol. 3». */
function nounBefore(place: Text, number: number): number {
  const { tokens } = place;
  if (tokens[number]?.lineStart) return -1;
  const before = number - 1;
  if (tokenTextAt(place, before) === EZAFE) return before - 1;
  if (markAt(tokens, before, ':') && isOneOf(place, before - 1, NUMBERED)) return before - 1;
  if (markAt(tokens, before, '.') && isLatinAt(place, before - 1)) return before - 1;
  return tokens[before]?.kind === 'mark' ? -1 : before;
}

/** Upper bound of a list of numbers. */
const MOST_NUMBERS = 6;

/** First of the numbers that share a noun: «نوبت¦های اول و دوم آبان», «فصل¦های سوم تا پنجم آبان». */
function firstOfNumbers(place: Text, at: number): number {
  const { tokens } = place;
  let first = at;
  for (let count = 0; count < MOST_NUMBERS; count++) {
    const before = first - 2;
    const isSameKind = smallNumberAt(tokens, before) !== null && (numberAt(tokens, before) === null) === (numberAt(tokens, at) === null);
    if (!isSameKind || !sharesNoun(place, first - 1, first < at)) break;
    first = before;
  }
  return first;
}

/** «بند ۳ و ۵ مهر» may speak of a clause and a day; «بندهای ۳ تا ۵ مهر» and «مرحلهٔ اول و دوم مهر» do not. */
function sharesNoun(place: Text, joint: number, isListed: boolean): boolean {
  const { tokens } = place;
  if (wordAt(tokens, joint, 'and')) return numberAt(tokens, joint - 1) === null;
  if (markAt(tokens, joint, ',')) return isListed;
  return isRangeWord(place, joint) || (markAt(tokens, joint, '-') !== null && !isSpaced(tokens, joint) && !isSpaced(tokens, joint + 1));
}

/** True for «دوم», «دومین», «۵ام». */
export function isOrdinal(tokens: DateTokens, at: number): boolean {
  return wordAt(tokens, at, 'number-word')?.ordinal === true || wordAt(tokens, at + 1, 'ordinal-suffix') !== null;
}
