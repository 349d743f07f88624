import { KASHIDA } from '../code-points.js';
import type { ProtectedSpan } from './span.js';

/** ZWNJ, the other invisible characters that rules take out, and kashida. */
const HIDDEN_CLASS = `\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff${KASHIDA}`;
const HIDDEN = new RegExp(`[${HIDDEN_CLASS}]+`, 'g');
const ONE_HIDDEN = new RegExp(`[${HIDDEN_CLASS}]`);

/** True if a skeleton has no such code unit. */
export function isHidden(code: number): boolean {
  return code >= 0xad && ONE_HIDDEN.test(String.fromCharCode(code));
}

/** A text without invisible characters and kashida: rules put them in and take them out, so no recognizer may see them. */
export function skeletonOf(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Takes spans of the skeleton, in order, to the text. Hidden characters at the edges of a span stay outside. */
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

/** For each code unit of the skeleton, and for its end, the offset in the text. */
export function placesInText(text: string, skeleton: string): Int32Array {
  const places = new Int32Array(skeleton.length + 1);
  let at = 0;
  let copied = 0;
  for (const { index, 0: hidden } of text.matchAll(HIDDEN)) {
    while (copied < index) places[at++] = copied++;
    copied = index + hidden.length;
  }
  while (at < places.length) places[at++] = copied++;
  return places;
}
