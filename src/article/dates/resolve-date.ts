import type { ArticleDate, ImpliedPart, TimeOfDay, YearMonthDay } from '../../types.js';
import type { DiagnosticCode } from '../diagnostics.js';
import { fromDayNumber, fromUtcMoment, toUtcDay } from './calendars.js';
import type { DateReading, RelativeDate } from './date-reading.js';
import { type ResolvedDay, resolveDay } from './resolve-day.js';
import { resolveTime } from './resolve-time.js';
import { type Instant, instantOf, localTime, offsetAt } from './time-zone.js';

/** What the text does not say: the instant that it refers to, and the zone that its host or the caller names. */
export interface DateContext {
  reference: number | null;
  timeZone: string | null;
}

export interface ResolvedDate {
  date: Omit<ArticleDate, 'text'>;
  codes: DiagnosticCode[];
}

const DEFAULT_ZONE = 'Asia/Tehran';
const AFGHAN_ZONE = 'Asia/Kabul';
const UTC = 'UTC';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Checks a reading, completes it and converts it; `null` where no such day exists or the context is missing. */
export function resolveDate(reading: DateReading, context: DateContext): ResolvedDate | null {
  const zone = context.timeZone ?? writtenZone(reading) ?? DEFAULT_ZONE;
  const isAssumedZone = context.timeZone === null && writtenZone(reading) === null && reading.zone === null;
  const now = context.reference === null ? null : localTime(zone, context.reference);
  if (reading.relative?.kind === 'ago' && isClockUnit(reading.relative)) return resolveTimeAgo(reading, context, zone, isAssumedZone);
  const day = reading.relative ? resolveRelativeDay(reading.relative, now?.dayNumber ?? null) : resolveDay(reading, now?.dayNumber ?? null);
  if (!day) return null;
  const implied: ImpliedPart[] = isAssumedZone ? [...day.implied, 'time-zone'] : day.implied;
  const clock = reading.time ? resolveTime(reading.time) : null;
  const codes = clock?.code ? [...day.codes, clock.code] : day.codes;
  if (!clock?.time) return { date: describe(day, day.dayNumber, null, zone, null, implied), codes };
  return resolveMoment(reading, { ...day, implied, codes }, clock.time, zone);
}

/** The zone that the text itself names, by an Afghan month or in so many words. UTC is nobody's local time. */
function writtenZone({ dates, zone }: DateReading): string | null {
  if (zone?.kind === 'name' && zone.zone !== UTC) return zone.zone;
  return dates.some(({ afghan }) => afghan) ? AFGHAN_ZONE : null;
}

function resolveMoment(reading: DateReading, day: ResolvedDay, time: TimeOfDay, zone: string): ResolvedDate {
  const local = toUtcDay(day.dayNumber) + time.hour * HOUR + time.minute * MINUTE + (time.second ?? 0) * SECOND;
  const found = readInstant(reading, local, zone);
  const codes = found.local === 'unique' ? day.codes : [...day.codes, `${found.local}-local-time` as const];
  return { date: describeInstant(day, found, zone, time.second !== null, day.implied), codes };
}

/** The instant, and how far the clocks of `zone` are ahead at it. */
function readInstant({ zone: written }: DateReading, local: number, zone: string): Instant {
  if (written === null) return instantOf(zone, local);
  const { instant, local: kind } = written.kind === 'name' ? instantOf(written.zone, local) : atOffset(written.minutes * MINUTE, local);
  return { instant, offset: offsetAt(zone, instant), local: kind };
}

function atOffset(offset: number, local: number): Instant {
  return { instant: local - offset, offset, local: 'unique' };
}

const AGO_LENGTHS = { second: SECOND, minute: MINUTE, hour: HOUR } as const;
const AGO_DAYS = { day: 1, week: 7 } as const;

type Ago = Extract<RelativeDate, { kind: 'ago' }>;

function isClockUnit(relative: Ago): relative is Ago & { unit: keyof typeof AGO_LENGTHS } {
  return relative.unit in AGO_LENGTHS;
}

const ASSUMED_DAY: readonly ImpliedPart[] = ['day', 'month', 'year', 'calendar'];

function assumedDay(dayNumber: number): ResolvedDay {
  return { calendar: 'jalali', dayNumber, implied: [...ASSUMED_DAY], islamic: null, codes: [] };
}

/** «۲ ساعت پیش», to the minute. */
function resolveTimeAgo(reading: DateReading, context: DateContext, zone: string, isAssumedZone: boolean): ResolvedDate | null {
  const { relative } = reading;
  if (context.reference === null || reading.time || relative?.kind !== 'ago' || !isClockUnit(relative)) return null;
  const moment = context.reference - relative.amount * AGO_LENGTHS[relative.unit];
  const instant = Math.floor(moment / MINUTE) * MINUTE;
  const offset = offsetAt(zone, instant);
  const day = assumedDay(fromUtcMoment(instant + offset).dayNumber);
  const implied: ImpliedPart[] = isAssumedZone ? [...day.implied, 'time-zone'] : day.implied;
  return { date: describeInstant(day, { instant, offset }, zone, false, implied), codes: [] };
}

/** «دیروز», «۳ روز پیش», «دو هفته پیش»; months and years ago name no day. */
function resolveRelativeDay(relative: RelativeDate, today: number | null): ResolvedDay | null {
  if (today === null) return null;
  if (relative.kind === 'day-shift') return assumedDay(today + relative.days);
  if (relative.unit !== 'day' && relative.unit !== 'week') return null;
  return assumedDay(today - relative.amount * AGO_DAYS[relative.unit]);
}

function describeInstant(
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
  return describe(day, dayNumber, time, zone, offset, implied);
}

function describe(
  day: ResolvedDay,
  dayNumber: number,
  time: TimeOfDay | null,
  timeZone: string,
  offset: number | null,
  implied: ImpliedPart[],
): ResolvedDate['date'] {
  const gregorian = fromDayNumber('gregorian', dayNumber);
  return {
    iso: isoDay(gregorian) + (time && offset !== null ? `T${isoTime(time)}${isoOffset(offset)}` : ''),
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

function isoDay({ year, month, day }: YearMonthDay): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

function isoTime({ hour, minute, second }: TimeOfDay): string {
  return `${pad(hour)}:${pad(minute)}:${pad(second ?? 0)}`;
}

/** The offset to the minute: +03:25:44, Tehran's until 1935, is `+03:26`. */
function isoOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
