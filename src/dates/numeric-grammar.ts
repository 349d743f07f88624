import type { Read, WrittenDate } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { isSpaced, markAt, type NumberToken, numberAt, wordAt } from './token-cursor.js';

/** Reads «۱۴۰۰/۱۰/۰۱», «۰۱-۱۰-۱۴۰۰», «23.06.2021», «1400 - 10 - 01»; also «04-09 2022», with four digits only in the year. */
export function readNumericDate(tokens: DateTokens, at: number): Read<WrittenDate> | null {
  const first = numberAt(tokens, at);
  const second = numberAt(tokens, at + 2);
  const separator = markAt(tokens, at + 1, '/-.');
  if (!first || !second || !separator) return null;
  const thirdAt = findThird(tokens, at, separator);
  const third = numberAt(tokens, thirdAt);
  if (!third || beginsClock(tokens, thirdAt, third)) return null;
  const value =
    separator === '/' && hasEnglishNoon(tokens, thirdAt + 1)
      ? monthFirst(first, second, third, at)
      : orderNumbers(first, second, third, at);
  return value && { value, next: thirdAt + 1, end: third.end };
}

/** Returns the index of the third number, or -1 if the separators do not match. With spaces on some sides, only «/» joins a date. */
function findThird(tokens: DateTokens, at: number, separator: string): number {
  const isTight = [at + 1, at + 2].every((between) => !isSpaced(tokens, between));
  if (markAt(tokens, at + 3, separator)) return isTight || separator === '/' || isEven(tokens, at) ? at + 4 : -1;
  return isTight && isSpaced(tokens, at + 3) && numberAt(tokens, at + 3)?.digits === 4 ? at + 3 : -1;
}

/** True for «1400 - 10 - 01», «23 . 8 . 1395»: spaces on all sides. */
function isEven(tokens: DateTokens, at: number): boolean {
  return markAt(tokens, at + 1, '-.') !== null && [1, 2, 3, 4].every((between) => isSpaced(tokens, at + between));
}

/** True for «20-03 10:05»: the last number is an hour. */
function beginsClock(tokens: DateTokens, at: number, { digits }: NumberToken): boolean {
  return digits <= 2 && markAt(tokens, at + 1, ':') !== null && numberAt(tokens, at + 2) !== null;
}

/** Assigns year, month and day. The year has four digits or is too large for a day; the month is in the middle. */
function orderNumbers(first: NumberToken, second: NumberToken, third: NumberToken, from: number): WrittenDate | null {
  if (second.digits > 2) return null;
  const yearFirst = isYear(first) && third.digits <= 2;
  const yearLast = isYear(third) && first.digits <= 2;
  if (yearFirst === yearLast) return null;
  const [year, day] = yearFirst ? [first, third] : [third, first];
  return { year, yearShift: null, side: null, month: second.value, day: day.value, calendar: null, afghan: false, from };
}

const MONTHS = 12;

/** «12/5/2023 6:30 PM» is American; «25/12/2023 6:30 PM» can only have its day first. */
function monthFirst(first: NumberToken, second: NumberToken, third: NumberToken, from: number): WrittenDate | null {
  const isAmerican = third.digits === 4 && third.value >= FIRST_GREGORIAN && first.value <= MONTHS && second.digits <= 2;
  return isAmerican ? orderNumbers(second, first, third, from) : orderNumbers(first, second, third, from);
}

const FIRST_GREGORIAN = 1900;
/** In tokens: a mark, a time of day with seconds, and «PM». */
const LONGEST_TIME = 7;
const ENGLISH_NOON = 2;

/** True if a time with «AM» or «PM» follows. */
function hasEnglishNoon(tokens: DateTokens, after: number): boolean {
  for (let at = after; at < after + LONGEST_TIME; at++) {
    const token = tokens[at];
    const part = wordAt(tokens, at, 'day-part')?.part;
    if (part) return (part === 'am' || part === 'pm') && token !== undefined && token.end - token.start === ENGLISH_NOON;
    if (token?.kind !== 'number' && token?.kind !== 'mark') return false;
  }
  return false;
}

const LONGEST_MONTH = 31;

function isYear(number: NumberToken): boolean {
  return number.digits === 4 || (number.digits === 2 && (number.value > LONGEST_MONTH || number.value === 0));
}
