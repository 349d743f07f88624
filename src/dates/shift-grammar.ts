import type { Read } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import type { Side } from './prose-words.js';
import { endBefore, isUnit, wordAt } from './token-cursor.js';

type Tokens = readonly DateToken[];

/** Reads «گذشته», «بعد», «قبل», but not «گذشته از این», «قبل از بازی». */
export function sideAt(tokens: Tokens, at: number): { side: Side; always: boolean } | null {
  if (wordAt(tokens, at + 1, 'of')) return null;
  return wordAt(tokens, at, 'side') ?? (wordAt(tokens, at, 'ago') ? { side: -1, always: false } : null);
}

/** Reads «هفته گذشته», «هفته قبل», «هفته جاری», «این هفته» as a number of units from the reference. */
export function readUnitShift(tokens: Tokens, at: number, unit: 'week' | 'month' | 'year'): Read<Side> | null {
  const isThis = wordAt(tokens, at, 'this') !== null;
  const unitAt = isThis ? at + 1 : at;
  if (!isUnit(tokens, unitAt, unit)) return null;
  const side = sideAt(tokens, unitAt + 1);
  if (!side) return isThis ? { value: 0, next: unitAt + 1, end: endBefore(tokens, unitAt + 1) } : null;
  return { value: side.side, next: unitAt + 2, end: endBefore(tokens, unitAt + 2) };
}

/** Reads «امسال», «پارسال», «سال گذشته», «سال قبل», «سال جاری». «سال بعد» is relative to a year in the text. */
export function readYearShift(tokens: Tokens, at: number): Read<number> | null {
  const word = wordAt(tokens, at, 'year-shift');
  if (word) return { value: word.years, next: at + 1, end: endBefore(tokens, at + 1) };
  const shift = readUnitShift(tokens, at, 'year');
  const last = shift ? wordAt(tokens, shift.next - 1, 'side') : null;
  return last && !last.always ? null : shift;
}
