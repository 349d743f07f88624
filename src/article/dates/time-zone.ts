import { fromUtcMoment } from './calendars.js';

/** Offsets come from the zone data of the platform (tzdata, through Intl); no rule of summer time is written down here. */

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** @throws RangeError where the platform knows no zone of that name. */
export function assertTimeZone(zone: string): void {
  formatterOf(zone);
}

/** `12/22/2021, 21:58:00` */
const FORMATTED = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** How far, in milliseconds, the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(zone: string, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const fields = FORMATTED.exec(formatterOf(zone).format(whole));
  if (!fields) return 0;
  const [month, day, year, hour, minute, second] = fields.slice(1).map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

const DAY = 86_400_000;

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
  const before = offsetAt(zone, local - DAY);
  const after = offsetAt(zone, local + DAY);
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
