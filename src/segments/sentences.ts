import type { Segment } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { splitLines } from '../core/lines.js';
import { addSentences } from './line-sentences.js';

/**
 * The sentences of a text, in order. A sentence ends at a line end, and behind . ! ? ؟ and Unicode's other marks of its end, with the
 * closing quotation marks and brackets that follow. Decimals, times, abbreviations (م. الف., ق.م., ه.ش), initials, URLs, e-mail
 * addresses, ellipses and quotations that the sentence goes on behind end none.
 *
 * @param text any string
 * @returns `text.slice(start, end)` without white space at its edges, and its UTF-16 offsets, the end exclusive; all that is not white space is in one
 * @throws TypeError where `text` is no string
 * @example
 * sentences('بها ۳٫۵ درصد بالا رفت. چرا؟').map(({ text }) => text); // ['بها ۳٫۵ درصد بالا رفت.', 'چرا؟']
 */
export function sentences(text: string): Segment[] {
  assertText(text);
  const found: Segment[] = [];
  for (const line of splitLines(text)) addSentences(text, line, found);
  return found;
}
