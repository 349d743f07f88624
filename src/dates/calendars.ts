import { d2g, d2j, g2d, j2d } from 'jalaali-js';
import type { ArticleDate, YearMonthDay } from '../api/types.js';
import { fromIslamicDayNumber, toIslamicDayNumber } from './islamic-calendar.js';

export type Calendar = ArticleDate['calendar'];

/** The range of years in news texts. A year outside of it is a misreading. */
export const PLAUSIBLE_YEARS: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  jalali: [1200, 1500],
  gregorian: [1800, 2150],
  islamic: [1200, 1550],
};

export function isPlausibleYear(calendar: Calendar, year: number): boolean {
  const [first, last] = PLAUSIBLE_YEARS[calendar];
  return year >= first && year <= last;
}

const MONTHS = 12;
/** In any calendar. */
const SHORTEST_MONTH = 28;

/** Returns the Julian day number of a date, or `null` if the calendar has no such day. */
export function toDayNumber(calendar: Calendar, { year, month, day }: YearMonthDay): number | null {
  if (!isPlausibleYear(calendar, year)) return null;
  const dayNumber = DAY_NUMBERS[calendar](year, month, day);
  if (month >= 1 && month <= MONTHS && day >= 1 && day <= SHORTEST_MONTH) return dayNumber;
  const back = fromDayNumber(calendar, dayNumber);
  return back.year === year && back.month === month && back.day === day ? dayNumber : null;
}

const DAY_NUMBERS: Readonly<Record<Calendar, (year: number, month: number, day: number) => number>> = {
  jalali: j2d,
  gregorian: g2d,
  islamic: toIslamicDayNumber,
};

export function fromDayNumber(calendar: Calendar, dayNumber: number): YearMonthDay {
  if (calendar === 'islamic') return fromIslamicDayNumber(dayNumber);
  if (calendar === 'gregorian') {
    const { gy, gm, gd } = d2g(dayNumber);
    return { year: gy, month: gm, day: gd };
  }
  const { jy, jm, jd } = d2j(dayNumber);
  return { year: jy, month: jm, day: jd };
}

/** Returns the weekday; 0 is Saturday. */
export function weekdayOf(dayNumber: number): number {
  return (dayNumber + 2) % 7;
}

const UNIX_EPOCH = 2440588;
const DAY = 86_400_000;

/** Returns the milliseconds from 1970-01-01 to the day, read as UTC. */
export function toUtcDay(dayNumber: number): number {
  return (dayNumber - UNIX_EPOCH) * DAY;
}

/** Returns the day of a moment, read as UTC, and the milliseconds since its beginning. */
export function fromUtcMoment(moment: number): { dayNumber: number; millisecond: number } {
  const days = Math.floor(moment / DAY);
  return { dayNumber: days + UNIX_EPOCH, millisecond: moment - days * DAY };
}
