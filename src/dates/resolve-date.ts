import type { DiagnosticCode } from '../api/diagnostics.js';
import type { ArticleDate, ImpliedPart, TimeOfDay, YearMonthDay } from '../api/types.js';
import { fromDayNumber, fromUtcMoment, toUtcDay, weekdayOf } from './calendars.js';
import type { DayPart } from './clock-words.js';
import type { DateReading, RelativeDate } from './date-reading.js';
import { type ResolvedDay, resolveDay } from './resolve-day.js';
import { hasClockUnit, millisecondsOf, resolveRelativeDay } from './resolve-relative.js';
import { resolveTime } from './resolve-time.js';
import type { Direction } from './resolve-yearless.js';
import { type Instant, instantOf, localTime, offsetAt } from './time-zone.js';

/** Information from outside of the text: the instant of reference, and the zone from the host or the caller. */
export interface DateContext {
  reference: number | null;
  timeZone: string | null;
  /** The likely zone of the page, used if neither names one; Tehran by default. */
  likelyZone?: string;
  /** The day that a date without a year names, `'past'` by default. */
  direction?: Direction;
}

export interface ResolvedDate {
  date: Omit<ArticleDate, 'text'>;
  codes: DiagnosticCode[];
}

const DEFAULT_ZONE = 'Asia/Tehran';
const AFGHAN_ZONE = 'Asia/Kabul';
const UTC = 'UTC';

/** Returns the day of the reference for a reading without a zone; `null` without a reference. */
export function dayOfReference({ reference, timeZone, likelyZone }: DateContext): number | null {
  return reference === null ? null : localTime(timeZone ?? likelyZone ?? DEFAULT_ZONE, reference).dayNumber;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Checks, completes and converts a reading; `null` if there is no such day or the context is missing. */
export function resolveDate(reading: DateReading, context: DateContext): ResolvedDate | null {
  const zone = context.timeZone ?? writtenZone(reading) ?? context.likelyZone ?? DEFAULT_ZONE;
  const isAssumedZone = context.timeZone === null && writtenZone(reading) === null && reading.zone === null;
  const now = context.reference === null ? null : localTime(zone, context.reference);
  const { relative } = reading;
  if (relative?.kind === 'amounts' && hasClockUnit(relative.amounts))
    return resolveTimeByAmounts(relative, reading, context, zone, isAssumedZone);
  const day = resolveDayOf(reading, now?.dayNumber ?? null, context.direction ?? 'past');
  if (!day || (relative && contradictsWeekday(reading, day))) return null;
  const implied: ImpliedPart[] = isAssumedZone ? [...day.implied, 'time-zone'] : day.implied;
  const clock = reading.time ? resolveTime({ ...reading.time, part: reading.time.part ?? dayPartOf(reading) }) : null;
  if (isNight(reading) && clock && (clock.time?.hour ?? 0) < NOON) return null;
  const codes = clock?.code ? [...day.codes, clock.code] : day.codes;
  if (!clock?.time) return { date: buildDate(day, day.dayNumber, null, zone, null, implied), codes };
  return resolveMoment(reading, { ...day, implied, codes }, clock.time, zone);
}

function resolveDayOf(reading: DateReading, today: number | null, direction: Direction): ResolvedDay | null {
  const { relative, weekday } = reading;
  if (!relative) return resolveDay(reading, today, direction);
  const dayNumber = today === null ? null : resolveRelativeDay(relative, { today, direction, weekday });
  return dayNumber === null ? null : assumedDay(dayNumber);
}

/** True for «دیروز دوشنبه» if that was another weekday: the text has another reference. */
function contradictsWeekday({ weekday }: DateReading, { dayNumber }: ResolvedDay): boolean {
  return weekday !== null && weekday !== weekdayOf(dayNumber);
}

const NOON = 12;

function isNight({ relative }: DateReading): boolean {
  return relative?.kind === 'day-shift' && relative.night;
}

/** Returns the part of the day: «عصر دوشنبه … ساعت ۸», «دیشب ساعت ۸». An hour after midnight in «دیشب» may be of either day. */
function dayPartOf(reading: DateReading): DayPart | null {
  return reading.dayPart ?? (isNight(reading) ? 'night' : null);
}

/** Returns the zone that the text names, by an Afghan month or by name. UTC is no local time. */
function writtenZone({ dates, zone }: DateReading): string | null {
  if (zone?.kind === 'name' && zone.zone !== UTC) return zone.zone;
  return dates.some(({ afghan }) => afghan) ? AFGHAN_ZONE : null;
}

function resolveMoment(reading: DateReading, day: ResolvedDay, time: TimeOfDay, zone: string): ResolvedDate {
  const local = toUtcDay(day.dayNumber) + time.hour * HOUR + time.minute * MINUTE + (time.second ?? 0) * SECOND;
  const found = readInstant(reading, local, zone);
  const codes = found.local === 'unique' ? day.codes : [...day.codes, `${found.local}-local-time` as const];
  return { date: buildDateOfInstant(day, found, zone, time.second !== null, day.implied), codes };
}

/** Returns the instant, and the offset of `zone` at it. */
function readInstant({ zone: written }: DateReading, local: number, zone: string): Instant {
  if (written === null) return instantOf(zone, local);
  const { instant, local: kind } = written.kind === 'name' ? instantOf(written.zone, local) : atOffset(written.minutes * MINUTE, local);
  return { instant, offset: offsetAt(zone, instant), local: kind };
}

function atOffset(offset: number, local: number): Instant {
  return { instant: local - offset, offset, local: 'unique' };
}

const ASSUMED_DAY: readonly ImpliedPart[] = ['day', 'month', 'year', 'calendar'];

function assumedDay(dayNumber: number): ResolvedDay {
  return { calendar: 'jalali', dayNumber, implied: [...ASSUMED_DAY], islamic: null, codes: [] };
}

/** Resolves «۲ ساعت پیش», «نیم ساعت دیگر», to the minute. */
function resolveTimeByAmounts(
  { amounts, side }: Extract<RelativeDate, { kind: 'amounts' }>,
  { time }: DateReading,
  { reference }: DateContext,
  zone: string,
  isAssumedZone: boolean,
): ResolvedDate | null {
  const length = millisecondsOf(amounts);
  if (reference === null || time || length === null) return null;
  const instant = Math.floor((reference + side * length) / MINUTE) * MINUTE;
  const offset = offsetAt(zone, instant);
  const day = assumedDay(fromUtcMoment(instant + offset).dayNumber);
  const implied: ImpliedPart[] = isAssumedZone ? [...day.implied, 'time-zone'] : day.implied;
  return { date: buildDateOfInstant(day, { instant, offset }, zone, false, implied), codes: [] };
}

function buildDateOfInstant(
  day: ResolvedDay,
  { instant, offset }: Pick<Instant, 'instant' | 'offset'>,
  zone: string,
  withSeconds: boolean,
  implied: ImpliedPart[],
): ResolvedDate['date'] {
  const { dayNumber, millisecond } = fromUtcMoment(instant + offset);
  const time = {
    hour: Math.floor(millisecond / HOUR),
    minute: Math.floor((millisecond % HOUR) / MINUTE),
    second: withSeconds ? Math.floor((millisecond % MINUTE) / SECOND) : null,
  };
  return buildDate(day, dayNumber, time, zone, offset, implied);
}

function buildDate(
  day: ResolvedDay,
  dayNumber: number,
  time: TimeOfDay | null,
  timeZone: string,
  offset: number | null,
  implied: ImpliedPart[],
): ResolvedDate['date'] {
  const gregorian = fromDayNumber('gregorian', dayNumber);
  return {
    iso: isoDate(gregorian) + (time && offset !== null ? `T${isoTime(time)}${isoOffset(offset)}` : ''),
    calendar: day.calendar,
    approximate: day.calendar === 'islamic',
    jalali: fromDayNumber('jalali', dayNumber),
    gregorian,
    islamic: day.islamic,
    time,
    timeZone,
    implied,
  };
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}

function isoDate({ year, month, day }: YearMonthDay): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

function isoTime({ hour, minute, second }: TimeOfDay): string {
  return `${pad(hour)}:${pad(minute)}:${pad(second ?? 0)}`;
}

/** Formats an offset, rounded to the minute: +03:25:44, Tehran's until 1935, is `+03:26`. */
function isoOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
