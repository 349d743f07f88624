import type { Amount, Read, RelativeDate } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { readUnitShift } from './shift-grammar.js';
import { afterOrdinalSuffix, endBefore, smallNumberAt, wordAt } from './token-cursor.js';

/** «۱ هفته و ۲ روز و ۳ ساعت پیش». */
const MOST_AMOUNTS = 3;

/**
 * Reads «دیروز», «دیشب», «۲ ساعت پیش», «۱ روز و ۲ ساعت قبل», «نیم ساعت پیش», 3 hours ago; in running text (`inProse`) also «روز گذشته», «۵
 * روز دیگر», «پانزدهم ماه جاری».
 */
export function readRelative(tokens: DateTokens, at: number, inProse: boolean): Read<RelativeDate> | null {
  const shift = wordAt(tokens, at, 'day-shift');
  if (shift?.inProse && !inProse) return null;
  if (shift) return { value: { kind: 'day-shift', days: shift.days, night: shift.night }, next: at + 1, end: endBefore(tokens, at + 1) };
  return (inProse ? readDayOfMonth(tokens, at) : null) ?? readAmounts(tokens, at, inProse);
}

function readAmounts(tokens: DateTokens, at: number, inProse: boolean): Read<RelativeDate> | null {
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
  const side = wordAt(tokens, next, 'ago') ? -1 : inProse && wordAt(tokens, next, 'later') ? 1 : null;
  if (amounts.length === 0 || side === null) return null;
  return { value: { kind: 'amounts', amounts, side }, next: next + 1, end: endBefore(tokens, next + 1) };
}

/** Reads «۲ ساعت», «نیم ساعت»; «یک ساعت و نیم» is an hour and a half. */
function readAmount(tokens: DateTokens, at: number): Read<Amount> | null {
  const unit = wordAt(tokens, at + 1, 'unit')?.unit;
  const fraction = wordAt(tokens, at, 'fraction');
  if (fraction && unit === 'hour') return { value: { amount: fraction.minutes, unit: 'minute' }, next: at + 2, end: 0 };
  const amount = smallNumberAt(tokens, at);
  if (amount === null || !unit) return null;
  const half = unit === 'hour' && wordAt(tokens, at + 2, 'and') && wordAt(tokens, at + 3, 'fraction');
  if (half) return { value: { amount: amount * 60 + half.minutes, unit: 'minute' }, next: at + 4, end: 0 };
  return { value: { amount, unit }, next: at + 2, end: 0 };
}

/** Up to this number «۶ ماه جاری» counts months. */
const MOST_MONTHS = 12;

/** Reads «پانزدهم ماه جاری», «۱۵ ماه جاری», «پنجم همین ماه», «دهم ماه گذشته». Without an ordinal «۱۰ ماه گذشته» counts months. */
function readDayOfMonth(tokens: DateTokens, at: number): Read<RelativeDate> | null {
  const day = smallNumberAt(tokens, at);
  if (day === null) return null;
  const monthAt = afterOrdinalSuffix(tokens, at + 1);
  const month = readUnitShift(tokens, monthAt, 'month');
  if (!month || isOfAnotherDay(tokens, month.next - 1)) return null;
  const isOrdinal = monthAt > at + 1 || wordAt(tokens, at, 'number-word')?.ordinal === true;
  if (!isOrdinal && (month.value !== 0 || day <= MOST_MONTHS)) return null;
  return { value: { kind: 'day-of-month', day, months: month.value }, next: month.next, end: month.end };
}

/** True for «دهم ماه بعد», «دهم ماه قبل»: relative to a day in the text. */
function isOfAnotherDay(tokens: DateTokens, at: number): boolean {
  return wordAt(tokens, at, 'ago') !== null || wordAt(tokens, at, 'side')?.always === false;
}
