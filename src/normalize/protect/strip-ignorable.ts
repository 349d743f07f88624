import { KASHIDA_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { type CodeUnitRanges, codeUnitSet } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { characterClass } from './expressions.js';
import type { ProtectedSpan } from './span.js';

/** ZWNJ and the other invisible characters that rules remove, and kashida. */
const IGNORABLE_RANGES: CodeUnitRanges = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [KASHIDA_CODE, KASHIDA_CODE],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];
const IGNORABLE = /* @__PURE__ */ new RegExp(`[${characterClass(IGNORABLE_RANGES)}]+`, 'g');
const IS_IGNORABLE = /* @__PURE__ */ codeUnitSet(IGNORABLE_RANGES);

/** True for a code unit that is stripped. */
export function isIgnorable(code: CodeUnit): boolean {
  return IS_IGNORABLE[code] === 1;
}

/** Strips skipped characters. Rules insert and remove these, so recognizers read the text without them. */
export function stripIgnorable(text: string): string {
  return text.replace(IGNORABLE, '');
}

/** Maps spans of the stripped text, in order, to the original text. Hidden characters at the edges of a span stay outside. */
export function spansInText(text: string, stripped: string, spans: ProtectedSpan[]): ProtectedSpan[] {
  if (stripped.length === text.length || spans.length === 0) return spans;
  const runs = text.matchAll(IGNORABLE);
  let run = runs.next();
  let skipped = 0;
  const offsetOf = (target: number): number => {
    for (; !run.done && run.value.index <= target + skipped; run = runs.next()) skipped += run.value[0].length;
    return target + skipped;
  };
  return spans.map((span) => ({ ...span, start: offsetOf(span.start), end: offsetOf(span.end - 1) + 1 }));
}

/** Returns the offsets in the text of each code unit of the stripped text, and of its end. */
export function offsetsInText(text: string, stripped: string): Int32Array {
  const offsets = new Int32Array(stripped.length + 1);
  const unitAt = codeUnitAt;
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at++) if (IS_IGNORABLE[unitAt(text, at)] === 0) offsets[count++] = at;
  offsets[count] = length;
  return offsets;
}
