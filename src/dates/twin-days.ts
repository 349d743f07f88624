import { fromDayNumber, toDayNumber } from './calendars.js';
import type { WrittenDate } from './date-reading.js';

/** In days. The tabular lunar calendar may be a day off in either direction. */
const LUNAR_TOLERANCE = 2;

/** True if a date has the month and day of a day number, in any year if it has none. */
export function isDayOf(written: WrittenDate, dayNumber: number): boolean {
  if (written.calendar === 'islamic') return isLunarTwin(written, dayNumber);
  if (written.calendar === null) return false;
  const { month, day } = fromDayNumber(written.calendar, dayNumber);
  return month === written.month && day === written.day;
}

/** True if a lunar date names a day within the tolerance. The observed month may have thirty days where the tabular one has twenty-nine. */
export function isLunarTwin({ year, month, day }: WrittenDate, dayNumber: number): boolean {
  const ofYear = year?.value ?? fromDayNumber('islamic', dayNumber).year;
  const before =
    day > 1 ? toDayNumber('islamic', { year: ofYear, month, day: day - 1 }) : toDayNumber('islamic', { year: ofYear, month, day });
  return before !== null && Math.abs(before + (day > 1 ? 1 : 0) - dayNumber) <= LUNAR_TOLERANCE;
}
