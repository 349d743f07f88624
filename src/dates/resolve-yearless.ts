import { type Calendar, fromDayNumber, toDayNumber, weekdayOf } from './calendars.js';
import type { WrittenDate } from './date-reading.js';
import { isDayOf } from './twin-days.js';

/** Which of the days that a date without a year may name: the nearest to the reference, the last or the next one. */
export type Direction = 'nearest' | 'past' | 'future';

/** What decides the year of a date that does not name it. */
export interface YearEvidence {
  /** The day of the reference. */
  today: number;
  direction: Direction;
  weekday: number | null;
  /** The day that «دیروز» beside the date names. */
  beside: number | null;
  /** The dates of the reading, in other calendars as well. */
  dates: readonly WrittenDate[];
}

/** The day that a date without a year names: the first that all evidence agrees with, else the first; `null` where there is none. */
export function resolveYearless(written: WrittenDate & { calendar: Calendar }, evidence: YearEvidence): number | null {
  const days = occurrences(written, evidence);
  return days.find((day) => agrees(day, evidence)) ?? days[0] ?? null;
}

function agrees(day: number, { weekday, dates }: YearEvidence): boolean {
  return (weekday === null || weekday === weekdayOf(day)) && dates.every((date) => date.year !== null || isDayOf(date, day));
}

/** The days that a date may name, the likeliest first. */
function occurrences(written: WrittenDate & { calendar: Calendar }, { today, direction, beside }: YearEvidence): number[] {
  if (beside !== null) return isDayOf(written, beside) ? [beside] : [];
  const { calendar, yearShift, side, month, day } = written;
  const thisYear = fromDayNumber(calendar, today).year;
  if (yearShift !== null || side === 0) {
    const dayNumber = toDayNumber(calendar, { year: thisYear + (yearShift ?? 0), month, day });
    return dayNumber === null ? [] : [dayNumber];
  }
  if (side !== null) return daysFrom(written, { from: today + side, year: thisYear, step: side }, 1);
  if (direction === 'past') return daysFrom(written, { from: today, year: thisYear, step: -1 }, MOST_YEARS);
  if (direction === 'future') return daysFrom(written, { from: today, year: thisYear, step: 1 }, MOST_YEARS);
  return nearest(written, today, thisYear);
}

/** A weekday may say that the date is of the year before the last, or after the next. */
const MOST_YEARS = 2;
/** No text speaks of a day ten months off without its year. */
const FARTHEST = 300;

function nearest(written: WrittenDate & { calendar: Calendar }, today: number, year: number): number[] {
  const days = ([-1, 1] as const).flatMap((step) => daysFrom(written, { from: today, year, step }, 1));
  const [first, second] = days.sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  if (first === undefined) return [];
  return second !== undefined && Math.abs(second - today) <= FARTHEST ? [first, second] : [first];
}

/** A leap day may lie this many years off. */
const YEARS_OFF = 8;

/** The days of a month and day from a day on, back or forth in time. */
function daysFrom(
  { calendar, month, day }: WrittenDate & { calendar: Calendar },
  { from, year, step }: { from: number; year: number; step: -1 | 1 },
  most: number,
): number[] {
  const found: number[] = [];
  for (let years = 0; years <= YEARS_OFF && found.length < most; years++) {
    const dayNumber = toDayNumber(calendar, { year: year + years * step, month, day });
    if (dayNumber !== null && (dayNumber - from) * step >= 0) found.push(dayNumber);
  }
  return found;
}
