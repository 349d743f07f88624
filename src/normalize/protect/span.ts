import type { Span } from '../../api/types.js';

/**
 * What no rule may touch.
 * `verbatim`: addresses, code, markup, paths, placeholders, emoji. `number`: only its digits may be exchanged, one for one.
 * `arabic`: a vowelled quotation or a line in Arabic.
 */
type ProtectedKind = 'verbatim' | 'number' | 'arabic';

export interface ProtectedSpan extends Span {
  kind: ProtectedKind;
}

/** Reads one construct that begins at `at`; null where there is none. */
export type Recognizer = (text: string, at: number) => ProtectedSpan | null;

export const verbatim = (start: number, end: number): ProtectedSpan => ({ start, end, kind: 'verbatim' });
