import { fromUtcMoment } from './calendars.js';

/** Offsets come from the platform's zone data (tzdata, through Intl), so there are no rules of summer time here. */

interface Zone {
  clock: Intl.DateTimeFormat;
  /** Cached offsets at the start of UTC days: pages of a site share few days. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = { clock: clockOf(name), offsets: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

/** @throws RangeError if the platform does not know the zone */
export function assertTimeZone(zone: string): void {
  zoneOf(zone);
}

/** `12/22/2021, 21:58:00` */
const FORMATTED = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** Returns the milliseconds that the clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(zone: string, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const fields = FORMATTED.exec(zoneOf(zone).clock.format(whole));
  if (!fields) return 0;
  const [month, day, year, hour, minute, second] = fields.slice(1).map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

const DAY = 86_400_000;

function offsetOnDay(zone: string, day: number): number {
  const { offsets } = zoneOf(zone);
  const cached = offsets.get(day);
  if (cached !== undefined) return cached;
  const offset = offsetAt(zone, day * DAY);
  offsets.set(day, offset);
  return offset;
}

export interface Instant {
  instant: number;
  /** Milliseconds ahead of UTC. */
  offset: number;
  /** Whether the local time occurs once, twice or never. */
  local: 'unique' | 'ambiguous' | 'nonexistent';
}

/**
 * Returns the instant at which the clocks of a zone show `local` (milliseconds, read as UTC), as Temporal's `compatible`: the first of
 * two; for a skipped time, the instant later by the length of the gap.
 */
export function instantOf(zone: string, local: number): Instant {
  const day = Math.floor(local / DAY);
  const before = offsetOnDay(zone, day - 1);
  const after = offsetOnDay(zone, day + 2);
  if (before === after) return { instant: local - before, offset: before, local: 'unique' };
  const offsetsThatFit = [before, after].filter((offset) => offsetAt(zone, local - offset) === offset);
  const [first] = offsetsThatFit;
  if (first === undefined) return { instant: local - before, offset: after, local: 'nonexistent' };
  return { instant: local - first, offset: first, local: offsetsThatFit.length === 2 ? 'ambiguous' : 'unique' };
}

/** Returns the day and the time of day that the clocks of a zone show at an instant. */
export function localTime(zone: string, instant: number): { dayNumber: number; millisecond: number } {
  return fromUtcMoment(instant + offsetAt(zone, instant));
}
