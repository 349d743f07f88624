import { fromDayNumber, toDayNumber } from './calendars.js';
import type { WrittenDate } from './date-reading.js';

/** The tables of the lunar calendar may be a day off on either side. */
const LUNAR_TOLERANCE = 2;

/** True if a date has the month and the day of a day number, in whatever year where it has none. */
export function isDayOf(written: WrittenDate, dayNumber: number): boolean {
  if (written.calendar === 'islamic') return isLunarTwin(written, dayNumber);
  if (written.calendar === null) return false;
  const { month, day } = fromDayNumber(written.calendar, dayNumber);
  return month === written.month && day === written.day;
}

/** True if a lunar date names a day, give or take. The observed month may have thirty days where that of the tables has twenty-nine. */
export function isLunarTwin({ year, month, day }: WrittenDate, dayNumber: number): boolean {
  const ofYear = year?.value ?? fromDayNumber('islamic', dayNumber).year;
  const before =
    day > 1 ? toDayNumber('islamic', { year: ofYear, month, day: day - 1 }) : toDayNumber('islamic', { year: ofYear, month, day });
  return before !== null && Math.abs(before + (day > 1 ? 1 : 0) - dayNumber) <= LUNAR_TOLERANCE;
}
