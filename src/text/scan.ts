/** Finds the few characters that a stage works on, and passes quickly over all others. */

const CODE_UNITS = 0x10000;

/** A mark for each UTF-16 code unit: 1 for those of the ranges (first and last included), else 0. */
export type CodeUnitSet = Uint8Array;

/** `[[0x660, 0x669], [0x640, 0x640]]` → the set of the Arabic-Indic digits and the kashida. */
export function codeUnitSet(ranges: readonly (readonly [first: number, last: number])[]): CodeUnitSet {
  const set = new Uint8Array(CODE_UNITS);
  for (const [first, last] of ranges) set.fill(1, first, last + 1);
  return set;
}

/** The offset of the first code unit of the set at or after `from`; the text's length where there is none. */
export function indexOfAny(text: string, set: CodeUnitSet, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && set[text.charCodeAt(at)] === 0) at++;
  return at;
}
