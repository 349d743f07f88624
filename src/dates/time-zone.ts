import { fromUtcMoment } from './calendars.js';

/** Offsets come from the zone data of the platform (tzdata, through Intl); no rule of summer time is written down here. */

interface Zone {
  clock: Intl.DateTimeFormat;
  /** The offset at the beginning of a day of UTC: the pages of a site are of few days. */
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

/** @throws RangeError where the platform knows no zone of that name. */
export function assertTimeZone(zone: string): void {
  zoneOf(zone);
}

/** `12/22/2021, 21:58:00` */
const FORMATTED = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** How far, in milliseconds, the clocks of a zone are ahead of UTC at an instant. */
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
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const offset = offsetAt(zone, day * DAY);
  offsets.set(day, offset);
  return offset;
}

export interface Instant {
  instant: number;
  /** Milliseconds ahead of UTC. */
  offset: number;
  /** Whether the local time came once, twice or never. */
  local: 'unique' | 'ambiguous' | 'nonexistent';
}

/**
 * The instant at which the clocks of a zone show `local` (milliseconds, read as UTC), as Temporal's `compatible`:
 * the first of two, and where the clock jumped over it, as much later.
 */
export function instantOf(zone: string, local: number): Instant {
  const day = Math.floor(local / DAY);
  const before = offsetOnDay(zone, day - 1);
  const after = offsetOnDay(zone, day + 2);
  if (before === after) return { instant: local - before, offset: before, local: 'unique' };
  const fits = [before, after].filter((offset) => offsetAt(zone, local - offset) === offset);
  const [first] = fits;
  if (first === undefined) return { instant: local - before, offset: after, local: 'nonexistent' };
  return { instant: local - first, offset: first, local: fits.length === 2 ? 'ambiguous' : 'unique' };
}

/** The day and the time of day that the clocks of a zone show at an instant. */
export function localTime(zone: string, instant: number): { dayNumber: number; millisecond: number } {
  return fromUtcMoment(instant + offsetAt(zone, instant));
}
