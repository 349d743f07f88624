import type { Span } from '../../api/types.js';

/**
 * Kinds of spans that rules do not change. `verbatim`: addresses, code, markup, paths, placeholders, emoji. `number`: digits may be
 * replaced, one for one. `arabic`: a vowelled quotation or a line in Arabic.
 */
type ProtectedKind = 'verbatim' | 'number' | 'arabic';

export interface ProtectedSpan extends Span {
  kind: ProtectedKind;
  /** A `verbatim` name or measure whose digits may be replaced, one for one: CO٢, ٥G. */
  isName?: true;
}

/**
 * Recognizes one construct by its character at `at`; null if there is none. The construct starts there, or before it but not before `floor`,
 * the end of the last span.
 */
export type Recognizer = (text: string, at: number, floor?: number) => ProtectedSpan | null;

export const verbatim = (start: number, end: number): ProtectedSpan => ({ start, end, kind: 'verbatim' });

/** Returns the span of the first recognizer that matches at `at`; null if none does. */
export function recognizeAt(recognizers: readonly Recognizer[], text: string, at: number, floor = at): ProtectedSpan | null {
  for (const recognizer of recognizers) {
    const span = recognizer(text, at, floor);
    if (span) return span;
  }
  return null;
}
