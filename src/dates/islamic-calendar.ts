import type { YearMonthDay } from '../api/types.js';

/**
 * The tabular Islamic calendar: thirty-year cycle with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29; civil epoch, Friday 16 July
 * 622 (Julian). CLDR calls it `islamic-civil`. The observed month may begin a day earlier or later.
 */

const EPOCH = 1948440;
const CYCLE_YEARS = 30;
const CYCLE_DAYS = 10631;

function daysBeforeYear(year: number): number {
  return (year - 1) * 354 + Math.floor((3 + 11 * year) / CYCLE_YEARS);
}

/** Months alternate between 30 and 29 days; the twelfth has 30 in a leap year. */
const MEAN_MONTH = 29.5;

function daysBeforeMonth(month: number): number {
  return Math.ceil(MEAN_MONTH * (month - 1));
}

/** Returns the Julian day number. A day or month that does not exist rolls over. */
export function toIslamicDayNumber(year: number, month: number, day: number): number {
  return EPOCH - 1 + daysBeforeYear(year) + daysBeforeMonth(month) + day;
}

export function fromIslamicDayNumber(dayNumber: number): YearMonthDay {
  const year = Math.floor((CYCLE_YEARS * (dayNumber - EPOCH) + CYCLE_DAYS + 15) / CYCLE_DAYS);
  const dayOfYear = dayNumber - toIslamicDayNumber(year, 1, 1);
  const month = Math.min(12, Math.floor(dayOfYear / MEAN_MONTH) + 1);
  return { year, month, day: dayOfYear - daysBeforeMonth(month) + 1 };
}
