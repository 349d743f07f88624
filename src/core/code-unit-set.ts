import { codeUnitAt } from './code-unit.js';

/** Finds the few characters that are asked for, and passes quickly over all others. */

const CODE_UNITS = 0x10000;

/** A mark for each UTF-16 code unit: 1 for those of the ranges (first and last included), else 0. */
export type CodeUnitSet = Uint8Array;

/** First and last code unit of each range. */
export type CodeUnitRanges = readonly (readonly [first: number, last: number])[];

/** `[[0x660, 0x669], [0x640, 0x640]]` → the set of the Arabic-Indic digits and the kashida. */
export function codeUnitSet(ranges: CodeUnitRanges): CodeUnitSet {
  const set = new Uint8Array(CODE_UNITS);
  for (const [first, last] of ranges) set.fill(1, first, last + 1);
  return set;
}

/** The offset of the first code unit of the set at or after `from`; `end` where there is none before it. */
export function indexOfAny(text: string, set: CodeUnitSet, from: number, end = text.length): number {
  const unitAt = codeUnitAt;
  let at = from;
  while (at < end && set[unitAt(text, at)] === 0) at++;
  return at;
}

/** The end of the run of such code units that begins at `at`. */
export function runEnd(text: string, at: number, belongs: (code: number) => boolean): number {
  let end = at;
  const { length } = text;
  while (end < length && belongs(codeUnitAt(text, end))) end++;
  return end;
}
