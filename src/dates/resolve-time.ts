import type { DiagnosticCode } from '../api/diagnostics.js';
import type { TimeOfDay } from '../api/types.js';
import type { DayPart } from './clock-words.js';
import type { WrittenTime } from './date-reading.js';

const LAST_HOUR = 23;
const LAST_MINUTE = 59;
const NOON = 12;

export interface ResolvedTime {
  /** `null` if no clock shows this time. */
  time: TimeOfDay | null;
  code: DiagnosticCode | null;
}

/** Checks a clock. «۳۷ : ۲۲» is 22:37, the only order in which its parts are a time. */
export function resolveTime(written: WrittenTime): ResolvedTime {
  const hour = inDay(written);
  if (hour !== null && written.minute <= LAST_MINUTE && (written.second ?? 0) <= LAST_MINUTE) {
    return { time: { hour, minute: written.minute, second: written.second }, code: null };
  }
  if (isReversed(written)) return { time: { hour: written.minute, minute: written.hour, second: null }, code: 'reversed-clock' };
  return { time: null, code: 'invalid-time' };
}

/** True for a pair «۳۷:۲۲» with hour and minute swapped, not for «ساعت ۳۷». 24:00 is not reversed: it is midnight of an unknown day. */
function isReversed({ hour, minute, second, part, inWords }: WrittenTime): boolean {
  if (inWords || second !== null || part !== null || (hour === LAST_HOUR + 1 && minute === 0)) return false;
  return hour > LAST_HOUR && hour <= LAST_MINUTE && minute <= LAST_HOUR;
}

/** Returns the hour of a 24-hour clock; `null` for «۱۳ ق.ظ», and for an ambiguous night: «۱۲ شب», «۲ شب». */
function inDay({ hour, part }: WrittenTime): number | null {
  return hour > LAST_HOUR ? null : HOURS[part ?? 'none'](hour);
}

const FIRST_HOUR_OF_NIGHT = 5;
const LAST_HOUR_OF_NOON = 4;
const FIRST_HOUR_OF_NOON = 10;

const HOURS: Readonly<Record<DayPart | 'none', (hour: number) => number | null>> = {
  none: (hour) => hour,
  am: (hour) => (hour > NOON ? null : hour % NOON),
  morning: (hour) => (hour >= NOON ? null : hour),
  noon: (hour) => (hour > LAST_HOUR_OF_NOON && hour < FIRST_HOUR_OF_NOON ? null : hour < FIRST_HOUR_OF_NOON ? hour + NOON : hour),
  pm: (hour) => (hour < NOON ? hour + NOON : hour),
  night: (hour) => {
    if (hour === 0 || hour >= NOON + FIRST_HOUR_OF_NIGHT) return hour;
    return hour >= FIRST_HOUR_OF_NIGHT && hour < NOON ? hour + NOON : null;
  },
};
