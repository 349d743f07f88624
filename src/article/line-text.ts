import type { Span } from '../api/types.js';
import { type FoldedText, fold, rawEnd, rawStart } from '../persian/fold.js';

/** A line of `raw` with its beginning folded. Offsets are those of the whole raw text. */
export interface LineText {
  raw: string;
  span: Span;
  folded: FoldedText;
  /** False if the folded text surely holds no date, number or code. */
  hasDigit: boolean;
}

/** UTF-16 units of the longest title; a longer line is a paragraph. */
export const LONGEST_TITLE = 130;

/** UTF-16 units of a long line that are read. */
export const LONGEST_FOLD = 240;

const DIGIT = /[0-9]/;

export function lineText(raw: string, span: Span): LineText {
  const folded = fold(raw, span.start, Math.min(span.end, span.start + LONGEST_FOLD));
  return { raw, span, folded, hasDigit: DIGIT.test(folded.text) };
}

/** True if no part of the line is missing in its folded text. */
export function isWhollyFolded({ span }: Pick<LineText, 'span'>): boolean {
  return span.end - span.start <= LONGEST_FOLD;
}

/** Maps a span of a folded text to the raw text. */
export function rawSpan(folded: FoldedText, { start, end }: Span): Span {
  return { start: rawStart(folded, start), end: rawEnd(folded, end) };
}
