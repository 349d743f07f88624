import { fromDayNumber, toDayNumber, weekdayOf } from './calendars.js';
import type { TimeUnit } from './clock-words.js';
import type { Amount, RelativeDate } from './date-reading.js';
import type { Direction } from './resolve-yearless.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const LENGTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  second: 1000,
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  week: 7 * DAY,
};

/** Returns the milliseconds of amounts; `null` for months and years, which give no exact day. */
export function millisecondsOf(amounts: readonly Amount[]): number | null {
  return amounts.reduce<number | null>((sum, { amount, unit }) => {
    const length = LENGTHS[unit];
    return sum === null || length === undefined ? null : sum + amount * length;
  }, 0);
}

const CLOCK_UNITS: readonly TimeUnit[] = ['second', 'minute', 'hour'];

/** True for «۲ ساعت پیش», which is exact to the minute. */
export function hasClockUnit(amounts: readonly Amount[]): boolean {
  return amounts.some(({ unit }) => CLOCK_UNITS.includes(unit));
}

/** The reference of a relative day, and the weekday beside it. */
export interface DayContext {
  /** The day of the reference. */
  today: number;
  direction: Direction;
  weekday: number | null;
}

/** Resolves «دیروز», «۳ روز پیش», «دو هفته دیگر», «پانزدهم ماه جاری», «شنبه آینده»; `null` for amounts of months and years. */
export function resolveRelativeDay(relative: RelativeDate, context: DayContext): number | null {
  const { today, weekday } = context;
  if (relative.kind === 'day-shift') return today + relative.days;
  if (relative.kind === 'amounts') {
    const length = millisecondsOf(relative.amounts);
    return length === null ? null : today + (relative.side * length) / DAY;
  }
  if (relative.kind === 'day-of-month') return dayOfMonth(relative, today);
  return weekday === null ? null : dayOfWeek(relative, weekday, context);
}

const MONTHS = 12;

function dayOfMonth({ day, months }: Extract<RelativeDate, { kind: 'day-of-month' }>, today: number): number | null {
  const { year, month } = fromDayNumber('jalali', today);
  const index = year * MONTHS + month - 1 + months;
  return toDayNumber('jalali', { year: Math.floor(index / MONTHS), month: (index % MONTHS) + 1, day });
}

const WEEK = 7;
/** Any weekday occurs within three days. */
const HALF_WEEK = 3;

function dayOfWeek({ side, weeks }: Extract<RelativeDate, { kind: 'weekday' }>, weekday: number, { today, direction }: DayContext): number {
  if (weeks !== null) return today - weekdayOf(today) + WEEK * weeks + weekday;
  const ahead = (weekday - weekdayOf(today) + WEEK) % WEEK;
  const back = (WEEK - ahead) % WEEK;
  if (side === 1) return today + (ahead || WEEK);
  if (side === -1) return today - (back || WEEK);
  if (direction === 'nearest') return ahead <= HALF_WEEK ? today + ahead : today - back;
  return direction === 'future' ? today + ahead : today - back;
}
