import type { Span } from '../types.js';

/**
 * What no rule may touch.
 * `verbatim`: addresses, code, markup, paths, placeholders, emoji. `number`: only its digits may be exchanged, one for one.
 * `arabic`: a vowelled quotation or a line in Arabic.
 */
export type ProtectedKind = 'verbatim' | 'number' | 'arabic';

export interface ProtectedSpan extends Span {
  kind: ProtectedKind;
}

/** The protected spans of a text, in order, not overlapping. */
export function findProtectedSpans(_text: string): ProtectedSpan[] {
  return [];
}
