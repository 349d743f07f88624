import type { ArticleDate } from '../api/types.js';
import { NAMED_AFTER_DAYS } from '../generated/words/dates-in-text.js';
import { fromDayNumber, toDayNumber, weekdayOf } from './calendars.js';
import { readDateExpression } from './date-grammar.js';
import type { Reach } from './date-pieces.js';
import type { DateReading, WrittenDate } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { mayBelongToNoun } from './numbered-noun.js';
import { isOneOf, type Place, tokenTextAt } from './place.js';
import { isRangeWord } from './range-words.js';
import { endBefore, isSpaced, isUnit, markAt, numberAt, smallNumberAt, wordAt } from './token-cursor.js';

const ONE_DATE: Reach = { separators: '', mostDates: 1, inProse: true };

function joinsRange(place: Place, at: number): boolean {
  return markAt(place.tokens, at, '-,/') !== null || wordAt(place.tokens, at, 'and') !== null || isRangeWord(place, at);
}

/** Index of the number that a hyphen without spaces joins to the number at a token; -1 if there is none. */
function joinedNumber(tokens: DateTokens, at: number): number {
  const isGlued = markAt(tokens, at - 1, '-') !== null && !isSpaced(tokens, at) && !isSpaced(tokens, at - 1);
  return isGlued && numberAt(tokens, at - 2) ? at - 2 : -1;
}

/**
 * True if a date begins with the end of a score or of the number of a telephone: «۳-۲ مهر», «021-18-25 مهر». False after a list marker or
 * a time: «۶-۵ مهر», «۲۰:۱۵-۵ مهر».
 */
export function isEndOfScore({ tokens, reading }: Place): boolean {
  const at = reading.from;
  const before = joinedNumber(tokens, at);
  const first = numberAt(tokens, before);
  if (!first || reading.dates[0]?.from !== at || markAt(tokens, before - 1, ':')) return false;
  if (joinedNumber(tokens, before) >= 0) return true;
  const isAscending = first.value > 0 && first.value < (numberAt(tokens, at)?.value ?? 0);
  return !first.lineStart && first.digits <= 2 && !isAscending;
}

/** True if the other end of a range names a year, which may be another one: «از ۵ دی ۱۳۹۹ تا ۷ بهمن», «۵ مهر و ۸ آبان ۱۴۰۱». */
export function isRangeOfAnotherYear(place: Place): boolean {
  const { tokens, reading, after, afterDate } = place;
  if (afterDate > 0 && joinsRange(place, reading.from - 1) && reading.from - 1 <= afterDate) return true;
  const next = joinsRange(place, after) ? readDateExpression(tokens, after + 1, ONE_DATE) : null;
  return next?.dates.some(({ year }) => year !== null) ?? false;
}

/** Returns the end of a range that begins with a date without a year: ۱۵ مهر ۱۴۰۱ in «از ۱۲ مهر لغایت ۱۵ مهر ۱۴۰۱». */
export function endOfRange(place: Place): DateReading | null {
  const { tokens, reading, after } = place;
  const [first] = reading.dates;
  if (!first || first.year || first.yearShift !== null || first.side !== null) return null;
  if (!isRangeWord(place, after) && !markAt(tokens, after, '-')) return null;
  const next = readDateExpression(tokens, after + 1, ONE_DATE);
  return next?.dates[0]?.calendar === first.calendar ? next : null;
}

/**
 * True for «۱۴۰۵/۷/۱۸-۱۴۰۵/۷/۲۵», «۲۸ اسفند ۱۴۰۴–۵ فروردین ۱۴۰۵»: a hyphen or dash and another date with its year. False if the hyphen
 * also joins the numbers of the date.
 */
export function leadsToDate(place: Place): boolean {
  const { tokens, reading, after } = place;
  const [first] = reading.dates;
  if (!first?.year || !markAt(tokens, after, '-')) return false;
  if (numberAt(tokens, first.from) && tokenTextAt(place, first.from + 1) === tokenTextAt(place, after)) return false;
  const next = readDateExpression(tokens, after + 1, ONE_DATE);
  return next?.from === after + 1 && next.dates[0]?.year != null;
}

/** Returns the start of a range in the last year in which it is not after its end; `null` if the calendar has no such day. */
export function beginOfRange({ reading }: Place, end: ArticleDate): DateReading | null {
  const [first] = reading.dates;
  const last = toDayNumber('gregorian', end.gregorian);
  if (!first?.calendar || last === null) return null;
  const { year } = fromDayNumber(first.calendar, last);
  for (const candidate of [year, year - 1]) {
    const day = toDayNumber(first.calendar, { year: candidate, month: first.month, day: first.day });
    if (day !== null && day <= last) return { ...reading, dates: [inYear(first, candidate)] };
  }
  return null;
}

function inYear(date: WrittenDate, year: number): WrittenDate {
  return { ...date, year: { value: year, digits: 4 }, yearShift: null, side: null };
}

/** A day that shares the month of the date after it. */
interface ListedDay {
  day: number;
  weekday: number | null;
  /** Index of the first token of the day, and of the token after it. */
  from: number;
  next: number;
}

/** Returns readings of the days before the date that names their month, in order: «۵ تا ۸ مهر», «۵، ۶ و ۷ مهر», «شنبه ۵ و یکشنبه ۶ مهر». */
export function daysBefore(place: Place, date: ArticleDate, firstFree: number): DateReading[] {
  const { reading } = place;
  const [last] = reading.dates;
  const year = last?.calendar && date[last.calendar]?.year;
  if (!last || !year || !beginsWithDay(place, last)) return [];
  const days = listBefore(place, firstFree);
  if (days.length === 0 || !standsAlone(place, days[0] as ListedDay)) return [];
  const isAscending = days.every(({ day }, index) => day < (days[index + 1]?.day ?? last.day));
  if (!isAscending || !days.every((day) => isWeekdayOf(last, year, day))) return [];
  return days.map(({ day, weekday, from, next }) => ({
    ...reading,
    dates: [{ ...inYear(last, year), day, from }],
    weekday,
    time: null,
    dayPart: null,
    beside: null,
    joined: false,
    from,
    end: endBefore(place.tokens, next),
  }));
}

/** True for «۸ مهر», «روز شنبه ۸ مهر»; false for «مهر ۸, ۱۴۰۱», «۱۴۰۱/۷/۸». */
function beginsWithDay({ tokens, reading }: Place, { calendar, from }: WrittenDate): boolean {
  if (calendar === null || smallNumberAt(tokens, from) === null || markAt(tokens, from + 1, '/-.')) return false;
  return tokens.slice(reading.from, from).every((_, index) => {
    const at = reading.from + index;
    return wordAt(tokens, at, 'weekday') !== null || isUnit(tokens, at, 'day') || wordAt(tokens, at, 'leading') !== null;
  });
}

/** Upper bound of a list of days. */
const MOST_DAYS = 6;

function listBefore(place: Place, firstFree: number): ListedDay[] {
  const { tokens, reading } = place;
  const first = reading.dates[0]?.from ?? reading.from;
  const days: ListedDay[] = [];
  for (let at = beforeDayUnit(tokens, reading.from); days.length < MOST_DAYS && joinsDays(place, at - 1, days.length); ) {
    const day = dayBefore(place, at - 1);
    if (
      !day ||
      day.from < firstFree ||
      isInWords(tokens, day.next - 1) !== isInWords(tokens, first) ||
      tokens.slice(day.from + 1, at + 1).some(({ lineStart }) => lineStart)
    )
      break;
    days.unshift(day);
    at = day.from;
  }
  return days;
}

/** «سوم، ۸ تا ۱۰ شهریور» is no list of three days. */
function isInWords(tokens: DateTokens, at: number): boolean {
  return wordAt(tokens, at, 'number-word') !== null;
}

/** «… تا روز جمعه ۲۴ مهر» */
function beforeDayUnit(tokens: DateTokens, at: number): number {
  return isUnit(tokens, at - 1, 'day') ? at - 1 : at;
}

/** «و», «تا», a hyphen or a dash joins the last two days; commas may join those before them. */
function joinsDays(place: Place, at: number, listed: number): boolean {
  const { tokens } = place;
  if (wordAt(tokens, at, 'and')) return true;
  if (listed > 0) return markAt(tokens, at, ',') !== null;
  return isRangeWord(place, at) || (markAt(tokens, at, '-') !== null && !isAfterListMarker(tokens, at));
}

/** Distance within which the marker before or after a list marker is searched. */
const FARTHEST_MARKER = 60;

/** True for the hyphen of «۱- ۵ مهر ۱۴۰۱» at the beginning of a line, and of «۱ - ۵ مهر» above «۲ - ۸ مهر». */
function isAfterListMarker(tokens: DateTokens, hyphen: number): boolean {
  const marker = numberAt(tokens, hyphen - 1);
  if (!marker?.lineStart) return false;
  if (isSpaced(tokens, hyphen) !== isSpaced(tokens, hyphen + 1)) return true;
  for (let at = Math.max(0, hyphen - FARTHEST_MARKER); at <= hyphen + FARTHEST_MARKER; at++) {
    const other = numberAt(tokens, at);
    if (other?.lineStart && Math.abs(other.value - marker.value) === 1 && markAt(tokens, at + 1, '-')) return true;
  }
  return false;
}

/** Reads the day before a token: «شنبه ۵», «۵», «پنجم», «۵م». */
function dayBefore({ tokens }: Place, next: number): ListedDay | null {
  const isSuffixed = wordAt(tokens, next - 1, 'ordinal-suffix') !== null || wordAt(tokens, next - 1, 'era') !== null;
  const at = isSuffixed ? next - 2 : next - 1;
  const day = smallNumberAt(tokens, at);
  if (day === null || (isSuffixed && !numberAt(tokens, at))) return null;
  const weekday = wordAt(tokens, at - 1, 'weekday');
  return { day, weekday: weekday?.weekday ?? null, from: weekday ? at - 1 : at, next };
}

/**
 * False for «ساعت ۱۰ تا ۱۲ مهر», «بند ۳ و ۵ مهر», «دههٔ اول و دوم محرم», and for a list in brackets that repeats a date: «۲۵ فروردین (۱۲
 * و ۱۴ آوریل)».
 */
function standsAlone(place: Place, { from }: ListedDay): boolean {
  const { tokens } = place;
  const before = tokens[from - 1];
  if (!before) return true;
  if (before.kind === 'number' || isUnit(tokens, from - 1, 'hour') || wordAt(tokens, from - 1, 'number-word')) return false;
  if (joinedNumber(tokens, from) >= 0) return false;
  if (before.kind === 'mark' && !isSpaced(tokens, from) && !markAt(tokens, from - 1, '(,:-')) return false;
  if (markAt(tokens, from - 1, '(')) return tokens[from - 2] === undefined || tokens[from - 2]?.kind === 'other';
  return !isOneOf(place, from - 1, NAMED_AFTER_DAYS) && !mayBelongToNoun(place, from);
}

function isWeekdayOf({ calendar, month }: WrittenDate, year: number, { day, weekday }: ListedDay): boolean {
  const dayNumber = calendar === null ? null : toDayNumber(calendar, { year, month, day });
  return dayNumber !== null && (weekday === null || weekday === weekdayOf(dayNumber));
}
