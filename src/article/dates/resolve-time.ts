import type { TimeOfDay } from '../../types.js';
import type { DiagnosticCode } from '../diagnostics.js';
import type { WrittenTime } from './date-reading.js';

const LAST_HOUR = 23;
const LAST_MINUTE = 59;
const NOON = 12;

export interface ResolvedTime {
  /** `null`: no clock shows what was written. */
  time: TimeOfDay | null;
  code: DiagnosticCode | null;
}

/** Checks a clock; «۳۷ : ۲۲» is 22:37, the only order in which its parts are a time. */
export function resolveTime(written: WrittenTime): ResolvedTime {
  const hour = inDay(written);
  if (hour !== null && written.minute <= LAST_MINUTE && (written.second ?? 0) <= LAST_MINUTE) {
    return { time: { hour, minute: written.minute, second: written.second }, code: null };
  }
  const isReversed = written.second === null && written.half === null && written.hour > LAST_HOUR && written.hour <= LAST_MINUTE;
  if (isReversed && written.minute <= LAST_HOUR) {
    return { time: { hour: written.minute, minute: written.hour, second: null }, code: 'reversed-clock' };
  }
  return { time: null, code: 'invalid-time' };
}

/** The hour of a day of twenty-four: ۱۲ ق.ظ is 0, ۱ ب.ظ 13; «۱۳ ق.ظ» is none. */
function inDay({ hour, half }: WrittenTime): number | null {
  if (hour > LAST_HOUR) return null;
  if (half === 'am') return hour > NOON ? null : hour % NOON;
  return half === 'pm' && hour < NOON ? hour + NOON : hour;
}
