import type { DateWord } from './date-lexicon.js';
import type { Read, WrittenDate, WrittenYear } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import { endBefore, isSpaced, isUnit, markAt, type NumberToken, numberAt, skipMarks, smallNumberAt, wordAt } from './token-cursor.js';

type Tokens = readonly DateToken[];
type MonthWord = Extract<DateWord, { kind: 'month' }>;

/** A date in one calendar, in any order of its parts. */
export function readCalendarDate(tokens: Tokens, at: number): Read<WrittenDate> | null {
  return readNumericDate(tokens, at) ?? readDayMonth(tokens, at) ?? readMonthDay(tokens, at) ?? readYearFirst(tokens, at);
}

const NUMERIC_SEPARATORS = '/-.';

/** «۱۴۰۰/۱۰/۰۱», «۰۱-۱۰-۱۴۰۰», «23.06.2021»; also «04-09 2022», where the year alone has four digits. */
function readNumericDate(tokens: Tokens, at: number): Read<WrittenDate> | null {
  const first = numberAt(tokens, at);
  const second = numberAt(tokens, at + 2);
  const separator = markAt(tokens, at + 1, NUMERIC_SEPARATORS);
  if (!first || !second || !separator) return null;
  if (separator !== '/' && (isSpaced(tokens, at + 1) || isSpaced(tokens, at + 2))) return null;
  const next = markAt(tokens, at + 3, separator) ? at + 4 : isSpaced(tokens, at + 3) ? at + 3 : at;
  const third = numberAt(tokens, next);
  if (next === at || !third || (next === at + 3 && third.digits !== 4) || markAt(tokens, next + 1, ':')) return null;
  const value = orderNumbers(first, second, third);
  return value && { value, next: next + 1, end: third.end };
}

/** The year is the part of four digits, or the one too great for a day; the month stands in the middle. */
function orderNumbers(first: NumberToken, second: NumberToken, third: NumberToken): WrittenDate | null {
  if (second.digits > 2) return null;
  const yearFirst = isYear(first) && third.digits <= 2;
  const yearLast = isYear(third) && first.digits <= 2;
  if (yearFirst === yearLast) return null;
  const [year, day] = yearFirst ? [first, third] : [third, first];
  return { year, month: second.value, day: day.value, calendar: null, afghan: false };
}

const LONGEST_MONTH = 31;

function isYear(number: NumberToken): boolean {
  return number.digits === 4 || (number.digits === 2 && (number.value > LONGEST_MONTH || number.value === 0));
}

const WEAK_MARKS = ',،/-–.()';

/** «۱ دی ۱۴۰۰», «بیست و یکم آذر ماه سال ۱۴۰۰», «۲۰ بهمن / ۱۴۰۴», «30-Sep-2009», «۱۲ مهر». */
function readDayMonth(tokens: Tokens, at: number): Read<WrittenDate> | null {
  const day = smallNumberAt(tokens, at);
  if (day === null) return null;
  const afterDay = wordAt(tokens, at + 1, 'latin-ordinal') ? at + 2 : at + 1;
  const monthAt = isUnit(tokens, afterDay, 'month') ? afterDay + 1 : skipMarks(tokens, afterDay, WEAK_MARKS, 1);
  const month = wordAt(tokens, monthAt, 'month');
  return month && withYear(tokens, monthAt + 1, month, day);
}

/** «مهر ۱۲, ۱۴۰۵», «Jul 3, 2024». */
function readMonthDay(tokens: Tokens, at: number): Read<WrittenDate> | null {
  const month = wordAt(tokens, at, 'month');
  if (!month) return null;
  const dayAt = skipMarks(tokens, at + 1, '.', 1);
  const day = smallNumberAt(tokens, dayAt);
  if (day === null) return null;
  const next = wordAt(tokens, dayAt + 1, 'latin-ordinal') ? dayAt + 2 : dayAt + 1;
  const read = withYear(tokens, next, month, day);
  return read.value.year ? read : null;
}

/** «۱۴۰۱ یکشنبه ۱۰ مهر», «2023 January 09»: the weekday, if any, is left to the caller. */
function readYearFirst(tokens: Tokens, at: number): Read<WrittenDate> | null {
  const year = numberAt(tokens, at);
  if (year?.digits !== 4) return null;
  const from = wordAt(tokens, at + 1, 'weekday') ? at + 2 : at + 1;
  const dayFirst = readDayMonth(tokens, from);
  if (dayFirst && !dayFirst.value.year) return { ...dayFirst, value: { ...dayFirst.value, year } };
  const month = wordAt(tokens, from, 'month');
  const day = smallNumberAt(tokens, from + 1);
  if (!month || day === null) return null;
  return { value: writtenDate(month, day, year), next: from + 2, end: endBefore(tokens, from + 2) };
}

function withYear(tokens: Tokens, at: number, month: MonthWord, day: number): Read<WrittenDate> {
  const afterMarks = skipMarks(tokens, at, WEAK_MARKS, 2);
  const yearAt = isUnit(tokens, afterMarks, 'year') ? afterMarks + 1 : afterMarks;
  const year = readYear(tokens, yearAt, yearAt > at);
  const next = year ? yearAt + 1 : at;
  return { value: writtenDate(month, day, year), next, end: endBefore(tokens, next) };
}

/** A year of four digits, or one of two that nothing is glued to («فروردین۱۳» has lost its end) and no clock begins with. */
function readYear(tokens: Tokens, at: number, separated: boolean): WrittenYear | null {
  const year = numberAt(tokens, at);
  if (!year || markAt(tokens, at + 1, ':')) return null;
  if (year.digits === 4) return year;
  return year.digits === 2 && (separated || year.spaced) ? year : null;
}

function writtenDate(month: MonthWord, day: number, year: WrittenYear | null): WrittenDate {
  return {
    year: year && { value: year.value, digits: year.digits },
    month: month.month,
    day,
    calendar: month.calendar,
    afghan: month.afghan,
  };
}
