import type { Read } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import type { TimeSide } from './prose-words.js';
import { endBefore, isUnit, wordAt } from './token-cursor.js';

/** Reads «گذشته», «بعد», «قبل», but not «گذشته از این», «قبل از بازی». */
export function sideAt(tokens: DateTokens, at: number): { side: TimeSide; always: boolean } | null {
  if (wordAt(tokens, at + 1, 'of')) return null;
  return wordAt(tokens, at, 'side') ?? (wordAt(tokens, at, 'ago') ? { side: -1, always: false } : null);
}

/** Reads «هفته گذشته», «هفته قبل», «هفته جاری», «این هفته» as a number of units from the reference. */
export function readUnitShift(tokens: DateTokens, at: number, unit: 'week' | 'month' | 'year'): Read<TimeSide> | null {
  const isThis = wordAt(tokens, at, 'this') !== null;
  const unitAt = isThis ? at + 1 : at;
  if (!isUnit(tokens, unitAt, unit)) return null;
  const side = sideAt(tokens, unitAt + 1);
  if (!side) return isThis ? { value: 0, next: unitAt + 1, end: endBefore(tokens, unitAt + 1) } : null;
  return { value: side.side, next: unitAt + 2, end: endBefore(tokens, unitAt + 2) };
}

/** Reads «امسال», «پارسال», «سال گذشته», «سال قبل», «سال جاری». «سال بعد» is relative to a year in the text. */
export function readYearShift(tokens: DateTokens, at: number): Read<number> | null {
  const word = wordAt(tokens, at, 'year-shift');
  if (word) return { value: word.years, next: at + 1, end: endBefore(tokens, at + 1) };
  const shift = readUnitShift(tokens, at, 'year');
  const last = shift ? wordAt(tokens, shift.next - 1, 'side') : null;
  return last && !last.always ? null : shift;
}
