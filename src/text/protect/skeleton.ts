import { KASHIDA, ZWNJ } from '../code-points.js';
import type { ProtectedSpan } from './span.js';

const HIDDEN = new RegExp(`[${ZWNJ}${KASHIDA}]+`, 'g');

/** A text without ZWNJ and kashida: rules put them in and take them out, so no recognizer may see them. */
export function skeletonOf(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Takes spans of the skeleton, in order, to the text. ZWNJ and kashida at the edges of a span stay outside. */
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
