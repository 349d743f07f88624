import type { Span } from '../api/types.js';
import { type FoldedText, fold } from '../persian/fold.js';

/** A line and the beginning of it, folded, with offsets of the whole raw text. */
export interface LineText {
  raw: string;
  span: Span;
  folded: FoldedText;
}

/** What is looked at of a long line. */
const LONGEST_FOLD = 240;

export function lineText(raw: string, span: Span): LineText {
  return { raw, span, folded: fold(raw, span.start, Math.min(span.end, span.start + LONGEST_FOLD)) };
}
