import { KASHIDA_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { type CodeUnitRanges, codeUnitSet } from '../../core/code-unit-set.js';
import { classOf } from './expressions.js';
import type { ProtectedSpan } from './span.js';

/** ZWNJ and the other invisible characters that rules remove, and kashida. */
const HIDDEN_RANGES: CodeUnitRanges = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [KASHIDA_CODE, KASHIDA_CODE],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];
const HIDDEN = /* @__PURE__ */ new RegExp(`[${classOf(HIDDEN_RANGES)}]+`, 'g');
const SET = /* @__PURE__ */ codeUnitSet(HIDDEN_RANGES);

/** True for a code unit that is stripped. */
export function isHidden(code: number): boolean {
  return SET[code] === 1;
}

/** Strips hidden characters. Rules insert and remove these, so recognizers read the text without them. */
export function skeletonOf(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Maps spans of the stripped text, in order, to the original text. Hidden characters at the edges of a span stay outside. */
export function spansOfText(text: string, skeleton: string, spans: ProtectedSpan[]): ProtectedSpan[] {
  if (skeleton.length === text.length || spans.length === 0) return spans;
  const runs = text.matchAll(HIDDEN);
  let run = runs.next();
  let hidden = 0;
  const offsetOf = (target: number): number => {
    for (; !run.done && run.value.index <= target + hidden; run = runs.next()) hidden += run.value[0].length;
    return target + hidden;
  };
  return spans.map(({ start, end, kind }) => ({ start: offsetOf(start), end: offsetOf(end - 1) + 1, kind }));
}

/** Offsets in the text of each code unit of the stripped text, and of its end. */
export function placesInText(text: string, skeleton: string): Int32Array {
  const places = new Int32Array(skeleton.length + 1);
  const unitAt = codeUnitAt;
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at++) if (SET[unitAt(text, at)] === 0) places[count++] = at;
  places[count] = length;
  return places;
}
