import { KASHIDA, KASHIDA_CODE, ZWNJ, ZWNJ_CODE } from '../code-points.js';
import type { ProtectedSpan } from './span.js';

const HIDDEN = new RegExp(`[${ZWNJ}${KASHIDA}]+`, 'g');

/** A text without ZWNJ and kashida: rules put them in and take them out, so no recognizer may see them. */
export function skeletonOf(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Takes spans of the skeleton, in order, to the text. ZWNJ and kashida at the edges of a span stay outside. */
export function spansOfText(text: string, skeleton: string, spans: ProtectedSpan[]): ProtectedSpan[] {
  if (skeleton.length === text.length) return spans;
  let at = -1;
  let seen = -1;
  const offsetOf = (target: number): number => {
    while (seen < target) {
      at++;
      const code = text.charCodeAt(at);
      if (code !== ZWNJ_CODE && code !== KASHIDA_CODE) seen++;
    }
    return at;
  };
  return spans.map(({ start, end, kind }) => ({ start: offsetOf(start), end: offsetOf(end - 1) + 1, kind }));
}
