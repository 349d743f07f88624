import type { DateWord } from './date-lexicon.js';
import type { Read, WrittenDate, WrittenYear } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { readNumericDate } from './numeric-grammar.js';
import { afterOrdinalSuffix, endBefore, isUnit, markAt, numberAt, skipMarks, smallNumberAt, wordAt } from './token-cursor.js';
import { readYear } from './year-grammar.js';

type MonthWord = Extract<DateWord, { kind: 'month' }>;

/** Reads a date in one calendar, with its parts in any order. */
export function readCalendarDate(tokens: DateTokens, at: number): Read<WrittenDate> | null {
  return readNumericDate(tokens, at) ?? readDayMonth(tokens, at) ?? readMonthDay(tokens, at) ?? readYearFirst(tokens, at);
}

/** Marks between the parts of a date with a month name. */
const WEAK_MARKS = ',/-.()';

/** «۱ دی ۱۴۰۰», «بیست و یکم آذر ماه سال ۱۴۰۰», «۲۰ بهمن / ۱۴۰۴», «30-Sep-2009», «۱۲ مهر». */
function readDayMonth(tokens: DateTokens, at: number): Read<WrittenDate> | null {
  const day = smallNumberAt(tokens, at);
  if (day === null) return null;
  const month = readMonth(tokens, afterDay(tokens, at + 1));
  return month && withYear(tokens, month.next, month.value, { day, from: at });
}

/** Skips the words after a day: «۵ام», «پنجم ماه», «پنجمین روز از», 26th of. */
function afterDay(tokens: DateTokens, at: number): number {
  const suffixed = afterOrdinalSuffix(tokens, at);
  const ofDay = isUnit(tokens, suffixed, 'day') ? suffixed + 1 : suffixed;
  const of = wordAt(tokens, ofDay, 'of') ? ofDay + 1 : ofDay;
  return isUnit(tokens, of, 'month') ? of + 1 : skipMarks(tokens, of, WEAK_MARKS, 1);
}

/** Reads a month: «حمل», and the names of both countries: «حمل/فروردین», «میزان (مهر)». */
function readMonth(tokens: DateTokens, at: number): Read<MonthWord> | null {
  const month = wordAt(tokens, at, 'month');
  if (!month) return null;
  const otherAt = skipMarks(tokens, at + 1, '/-(', 1);
  const other = otherAt > at + 1 ? wordAt(tokens, otherAt, 'month') : null;
  if (other?.month !== month.month || other.calendar !== month.calendar) return { value: month, next: at + 1, end: 0 };
  return { value: { ...month, afghan: month.afghan || other.afghan }, next: skipMarks(tokens, otherAt + 1, ')', 1), end: 0 };
}

/** «مهر ۱۲, ۱۴۰۵», «Jul 3, 2024», «Dec-26-2022». */
function readMonthDay(tokens: DateTokens, at: number): Read<WrittenDate> | null {
  const month = wordAt(tokens, at, 'month');
  if (!month) return null;
  const dayAt = skipMarks(tokens, at + 1, './-', 1);
  const day = smallNumberAt(tokens, dayAt);
  return day === null ? null : withYear(tokens, afterOrdinalSuffix(tokens, dayAt + 1), month, { day, from: at });
}

/** «۱۴۰۱ یکشنبه ۱۰ مهر», «2023 January 09», «1401-Dey-05», «سال ۱۴۰۱، ۵ دی». */
function readYearFirst(tokens: DateTokens, at: number): Read<WrittenDate> | null {
  const yearAt = isUnit(tokens, at, 'year') ? at + 1 : at;
  const year = numberAt(tokens, yearAt);
  if (year?.digits !== 4) return null;
  const afterYear = skipMarks(tokens, yearAt + 1, ',/-', 1);
  const from = wordAt(tokens, afterYear, 'weekday') ? skipMarks(tokens, afterYear + 1, WEAK_MARKS, 1) : afterYear;
  const read = readDayMonth(tokens, from) ?? readMonthThenDay(tokens, from);
  return read && !read.value.year ? { ...read, value: { ...read.value, year, from: at } } : null;
}

function readMonthThenDay(tokens: DateTokens, at: number): Read<WrittenDate> | null {
  const month = wordAt(tokens, at, 'month');
  const dayAt = skipMarks(tokens, at + 1, './-', 1);
  const day = smallNumberAt(tokens, dayAt);
  if (!month || day === null) return null;
  return { value: writtenDate(month, { day, from: at }, null), next: dayAt + 1, end: endBefore(tokens, dayAt + 1) };
}

type WrittenDay = Pick<WrittenDate, 'day' | 'from'>;

function withYear(tokens: DateTokens, at: number, month: MonthWord, day: WrittenDay): Read<WrittenDate> {
  const afterMarks = skipMarks(tokens, at, WEAK_MARKS, 2);
  const year = isListOfDays(tokens, afterMarks) ? null : readYear(tokens, afterMarks, afterMarks > at);
  const next = year?.next ?? at;
  return { value: writtenDate(month, day, year?.value ?? null), next, end: endBefore(tokens, next) };
}

/**
 * True for the number after a bracket in «۲۵ فروردین (۱۰، ۱۲ و ۱۴ آوریل)», which is not a year of two digits. A number alone in brackets
 * is one: «۵ دی (۹۵)».
 */
function isListOfDays(tokens: DateTokens, at: number): boolean {
  const number = numberAt(tokens, at);
  return number?.digits === 2 && markAt(tokens, at - 1, '(') !== null && markAt(tokens, at + 1, ')') === null;
}

function writtenDate(month: MonthWord, { day, from }: WrittenDay, year: WrittenYear | null): WrittenDate {
  return { year, yearShift: null, side: null, month: month.month, day, calendar: month.calendar, afghan: month.afghan, from };
}
