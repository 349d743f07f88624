import type { Read, WrittenZone } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { endBefore, isSpaced, markAt, numberAt, wordAt } from './token-cursor.js';

/** The widest offsets in use; «۲۰:۱۵-۱۴۰۱» has none. */
const WIDEST_OFFSET_HOURS = { '+': 14, '-': 12 };

/** Reads the zone after a time: «+0330», «+03:30», «-05:00», «Z», «GMT», «GMT+3:30», «Asia/Tehran». */
export function readZone(tokens: DateTokens, at: number): Read<WrittenZone> | null {
  const name = wordAt(tokens, at, 'zone');
  if (!name) return readOffset(tokens, at);
  const offset = name.zone === 'UTC' && !isSpaced(tokens, at + 1) ? readOffset(tokens, at + 1) : null;
  return offset ?? { value: { kind: 'name', zone: name.zone }, next: at + 1, end: endBefore(tokens, at + 1) };
}

/** Reads a sign and hours, with or without minutes. If a space precedes the sign, none may follow it: « +0000», but not « - ۱۴۰۱». */
function readOffset(tokens: DateTokens, at: number): Read<WrittenZone> | null {
  const sign = markAt(tokens, at, '+-') as keyof typeof WIDEST_OFFSET_HOURS | null;
  const number = numberAt(tokens, at + 1);
  if (!sign || !number || isSpaced(tokens, at + 1) || (sign === '-' && isSpaced(tokens, at))) return null;
  const { hours, minutes, next } = readHours(tokens, at + 1) ?? IMPOSSIBLE;
  if (hours > WIDEST_OFFSET_HOURS[sign] || minutes > 59 || markAt(tokens, next, '/-.:')) return null;
  return { value: { kind: 'offset', minutes: (hours * 60 + minutes) * (sign === '+' ? 1 : -1) }, next, end: endBefore(tokens, next) };
}

interface Hours {
  hours: number;
  minutes: number;
  next: number;
}

const IMPOSSIBLE: Hours = { hours: Number.POSITIVE_INFINITY, minutes: 0, next: 0 };

/** «0330», «03:30», «3:30», «+03». */
function readHours(tokens: DateTokens, at: number): Hours | null {
  const hours = numberAt(tokens, at);
  const minutes = markAt(tokens, at + 1, ':') ? numberAt(tokens, at + 2) : null;
  if (!hours) return null;
  if (hours.digits === 4) return { hours: Math.floor(hours.value / 100), minutes: hours.value % 100, next: at + 1 };
  if (hours.digits > 2) return null;
  if (minutes?.digits === 2) return { hours: hours.value, minutes: minutes.value, next: at + 3 };
  return markAt(tokens, at - 1, '+') ? { hours: hours.value, minutes: 0, next: at + 1 } : null;
}
