import { type Calendar, fromDayNumber, toDayNumber, weekdayOf } from './calendars.js';
import type { WrittenDate } from './date-reading.js';
import { isDayOf } from './twin-days.js';

/** Chooses among the days of a date without a year: the nearest to the reference, the last or the next one. */
export type Direction = 'nearest' | 'past' | 'future';

/** Evidence for the year of a date without one. */
export interface YearEvidence {
  /** The day of the reference. */
  today: number;
  direction: Direction;
  weekday: number | null;
  /** The day of «دیروز» beside the date. */
  beside: number | null;
  /** The dates of the reading, in all calendars. */
  dates: readonly WrittenDate[];
}

/** Returns the day of a date without a year: the first candidate that agrees with all evidence, else the first candidate, else `null`. */
export function resolveYearless(written: WrittenDate & { calendar: Calendar }, evidence: YearEvidence): number | null {
  const days = occurrences(written, evidence);
  return days.find((day) => agreesWithEvidence(day, evidence)) ?? days[0] ?? null;
}

function agreesWithEvidence(day: number, { weekday, dates }: YearEvidence): boolean {
  return (weekday === null || weekday === weekdayOf(day)) && dates.every((date) => date.year !== null || isDayOf(date, day));
}

/** Returns the candidate days, most likely first. */
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

/** The weekday may select the year before the last, or after the next. */
const MOST_YEARS = 2;
/** In days. A text does not name a day ten months away without its year. */
const FARTHEST = 300;

function nearest(written: WrittenDate & { calendar: Calendar }, today: number, year: number): number[] {
  const days = ([-1, 1] as const).flatMap((step) => daysFrom(written, { from: today, year, step }, 1));
  const [first, second] = days.sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  if (first === undefined) return [];
  return second !== undefined && Math.abs(second - today) <= FARTHEST ? [first, second] : [first];
}

/** Leap days can be this many years apart. */
const YEARS_OFF = 8;

/** Returns the days with a month and day, from a day on, in one direction of time. */
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
