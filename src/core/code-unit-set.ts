import { codeUnitAt } from './code-unit.js';
import type { CodeUnit } from './number-kinds.js';

/** Sets of code units, and a quick search for any of them. */

const CODE_UNITS = 0x10000;

/** Indexed by UTF-16 code unit: 1 for members, else 0. */
export type CodeUnitSet = Uint8Array;

/** First and last code unit of each range, both inclusive. */
export type CodeUnitRanges = readonly (readonly [first: number, last: number])[];

/** Builds a set: `[[0x660, 0x669], [0x640, 0x640]]` is the Arabic-Indic digits and the kashida. */
export function codeUnitSet(ranges: CodeUnitRanges): CodeUnitSet {
  const set = new Uint8Array(CODE_UNITS);
  for (const [first, last] of ranges) set.fill(1, first, last + 1);
  return set;
}

/** Returns the offset of the first member at or after `from`, or `end` if there is none before it. */
export function indexOfAny(text: string, set: CodeUnitSet, from: number, end = text.length): number {
  const unitAt = codeUnitAt;
  let at = from;
  while (at < end && set[unitAt(text, at)] === 0) at++;
  return at;
}

/** Returns the end of the run of code units that begins at `at` and satisfies `belongs`. */
export function runEnd(text: string, at: number, belongs: (code: CodeUnit) => boolean): number {
  let end = at;
  const { length } = text;
  while (end < length && belongs(codeUnitAt(text, end))) end++;
  return end;
}

/** Returns the start of the run of units that belong and end at `at`, searched back to `floor`. */
export function runStart(text: string, at: number, floor: number, belongs: (code: CodeUnit) => boolean): number {
  let start = at;
  while (start > floor && belongs(codeUnitAt(text, start - 1))) start--;
  return start;
}
