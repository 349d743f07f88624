import { BASE, bytesByValue } from '../../src/core/packed-text.js';

/** Writes a number for `readNumber` of `src/core/packed-text.ts`: `count` digits, the highest first. */
export function digits(number: number, count: number): string {
  let text = '';
  let rest = number;
  for (let i = 0; i < count; i++) {
    text = byteOf(rest % BASE) + text;
    rest = Math.floor(rest / BASE);
  }
  if (rest > 0) throw new RangeError(`${number} does not fit in ${count} digits`);
  return text;
}

/** The byte of a value below 256, as text. */
export const byteOf = (value: number): string => String.fromCharCode(bytesByValue()[value] as number);

/** Returns the values that occur `least` times or more, the commonest first, equally common ones in ascending order. */
export function byFrequency(values: Iterable<number>, least = 1): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= least);
  return frequent.sort(([value, count], [other, most]) => most - count || value - other).map(([value]) => value);
}
