import type { Amount, Read, RelativeDate } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import { endBefore, smallNumberAt, wordAt } from './token-cursor.js';

type Tokens = readonly DateToken[];

/** «۱ هفته و ۲ روز و ۳ ساعت پیش». */
const MOST_AMOUNTS = 3;

/** «دیروز», «دیشب», «۲ ساعت پیش», «۱ روز و ۲ ساعت قبل», «نیم ساعت پیش», 3 hours ago. */
export function readRelative(tokens: Tokens, at: number): Read<RelativeDate> | null {
  const shift = wordAt(tokens, at, 'day-shift');
  if (shift) return { value: { kind: 'day-shift', days: shift.days, night: shift.night }, next: at + 1, end: endBefore(tokens, at + 1) };
  const amounts: Amount[] = [];
  let next = at;
  for (
    let read = readAmount(tokens, next);
    read && amounts.length < MOST_AMOUNTS;
    read = wordAt(tokens, next, 'and') && readAmount(tokens, next + 1)
  ) {
    amounts.push(read.value);
    next = read.next;
  }
  if (amounts.length === 0 || !wordAt(tokens, next, 'ago')) return null;
  return { value: { kind: 'ago', amounts }, next: next + 1, end: endBefore(tokens, next + 1) };
}

/** «۲ ساعت», «نیم ساعت»; «یک ساعت و نیم» is an hour and a half. */
function readAmount(tokens: Tokens, at: number): Read<Amount> | null {
  const unit = wordAt(tokens, at + 1, 'unit')?.unit;
  const fraction = wordAt(tokens, at, 'fraction');
  if (fraction && unit === 'hour') return { value: { amount: fraction.minutes, unit: 'minute' }, next: at + 2, end: 0 };
  const amount = smallNumberAt(tokens, at);
  if (amount === null || !unit) return null;
  const half = unit === 'hour' && wordAt(tokens, at + 2, 'and') && wordAt(tokens, at + 3, 'fraction');
  if (half) return { value: { amount: amount * 60 + half.minutes, unit: 'minute' }, next: at + 4, end: 0 };
  return { value: { amount, unit }, next: at + 2, end: 0 };
}
