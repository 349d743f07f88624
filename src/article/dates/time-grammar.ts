import type { Read, RelativeDate, WrittenTime, WrittenZone } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import { endBefore, isSpaced, isUnit, markAt, numberAt, skipMarks, smallNumberAt, wordAt } from './token-cursor.js';

type Tokens = readonly DateToken[];

/** «۲۱:۵۸», «ساعت ۲۱ و ۵۸ دقیقه», «T20:30:00», «۱۰:۳۰ ق.ظ». */
export function readTime(tokens: Tokens, at: number): Read<WrittenTime> | null {
  const named = isUnit(tokens, at, 'hour');
  const iso = wordAt(tokens, at, 'iso-time') !== null && !isSpaced(tokens, at);
  const from = named ? skipMarks(tokens, at + 1, ':', 1) : iso ? at + 1 : at;
  return readClock(tokens, from) ?? readSpokenTime(tokens, from, named);
}

/** «۲۱:۵۸», «۱۰:۲۲:۳۹», «11:30:04.596040». */
function readClock(tokens: Tokens, at: number): Read<WrittenTime> | null {
  const hour = numberAt(tokens, at);
  const minute = numberAt(tokens, at + 2);
  if (!hour || !minute || hour.digits > 2 || !markAt(tokens, at + 1, ':')) return null;
  if (minute.digits > 2) return readGluedClock(hour.value, minute);
  let next = at + 3;
  const second = markAt(tokens, next, ':') ? numberAt(tokens, next + 1) : null;
  if (second) next += 2;
  if (second && markAt(tokens, next, '.') && numberAt(tokens, next + 1) && !isSpaced(tokens, next)) next += 2;
  if (!second && isUnit(tokens, next, 'minute')) next++;
  return withHalf(tokens, next, { hour: hour.value, minute: minute.value, second: second?.value ?? null, half: null });
}

/** «12:112004»: a clock with a year glued to it. */
function readGluedClock(hour: number, minute: DateToken & { value: number; digits: number }): Read<WrittenTime> | null {
  const minutes = Math.floor(minute.value / 10 ** (minute.digits - 2));
  return { value: { hour, minute: minutes, second: null, half: null }, next: Number.POSITIVE_INFINITY, end: minute.start + 2 };
}

/** «ساعت ۲۱ و ۵۸ دقیقه و ۳۰ ثانیه», «ساعت ۲۱», «۹ صبح». */
function readSpokenTime(tokens: Tokens, at: number, named: boolean): Read<WrittenTime> | null {
  const hour = smallNumberAt(tokens, at);
  if (hour === null) return null;
  const minute = readUnitPart(tokens, at + 1, 'minute');
  const afterMinute = minute?.next ?? at + 1;
  const second = minute ? readUnitPart(tokens, afterMinute, 'second') : null;
  const next = second?.next ?? afterMinute;
  if (!named && !wordAt(tokens, next, 'half')) return null;
  return withHalf(tokens, next, { hour, minute: minute?.value ?? 0, second: second?.value ?? null, half: null });
}

/** «و ۵۸ دقیقه». */
function readUnitPart(tokens: Tokens, at: number, unit: 'minute' | 'second'): Read<number> | null {
  const value = smallNumberAt(tokens, at + 1);
  if (value === null || !wordAt(tokens, at, 'and') || !isUnit(tokens, at + 2, unit)) return null;
  return { value, next: at + 3, end: endBefore(tokens, at + 3) };
}

function withHalf(tokens: Tokens, at: number, time: WrittenTime): Read<WrittenTime> {
  const half = wordAt(tokens, at, 'half')?.half ?? null;
  const next = half ? skipMarks(tokens, at + 1, '.', 1) : at;
  return { value: { ...time, half }, next, end: endBefore(tokens, next) };
}

const WIDEST_OFFSET_HOURS = 14;

/** After a time: «+0330», «+03:30», «-05:00», «Z», «GMT», «Asia/Tehran». */
export function readZone(tokens: Tokens, at: number): Read<WrittenZone> | null {
  const name = wordAt(tokens, at, 'zone');
  if (name) return { value: { kind: 'name', zone: name.zone }, next: at + 1, end: endBefore(tokens, at + 1) };
  const sign = markAt(tokens, at, '+-\u2212');
  const number = numberAt(tokens, at + 1);
  if (!sign || !number || isSpaced(tokens, at) || isSpaced(tokens, at + 1)) return null;
  const offset =
    number.digits === 4
      ? { hours: Math.floor(number.value / 100), minutes: number.value % 100, next: at + 2 }
      : readColonOffset(tokens, at + 1);
  if (!offset || offset.hours > WIDEST_OFFSET_HOURS || offset.minutes > 59 || markAt(tokens, offset.next, '/-.')) return null;
  const minutes = (offset.hours * 60 + offset.minutes) * (sign === '+' ? 1 : -1);
  return { value: { kind: 'offset', minutes }, next: offset.next, end: endBefore(tokens, offset.next) };
}

function readColonOffset(tokens: Tokens, at: number): { hours: number; minutes: number; next: number } | null {
  const hours = numberAt(tokens, at);
  const minutes = numberAt(tokens, at + 2);
  if (hours?.digits !== 2 || minutes?.digits !== 2 || !markAt(tokens, at + 1, ':')) return null;
  return { hours: hours.value, minutes: minutes.value, next: at + 3 };
}

/** «دیروز», «۲ ساعت پیش». */
export function readRelative(tokens: Tokens, at: number): Read<RelativeDate> | null {
  const shift = wordAt(tokens, at, 'day-shift');
  if (shift) return { value: { kind: 'day-shift', days: shift.days }, next: at + 1, end: endBefore(tokens, at + 1) };
  const amount = smallNumberAt(tokens, at);
  const unit = wordAt(tokens, at + 1, 'unit');
  if (amount === null || !unit || !wordAt(tokens, at + 2, 'ago')) return null;
  return { value: { kind: 'ago', amount, unit: unit.unit }, next: at + 3, end: endBefore(tokens, at + 3) };
}
