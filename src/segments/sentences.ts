import type { Segment } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { splitLines } from '../core/lines.js';
import { addSentences } from './line-sentences.js';

/**
 * Returns the sentences of a text, in order.
 *
 * A sentence ends at the end of a line, and after . ! ? ؟ and the other marks of Unicode's Sentence_Terminal, with the closing quotation
 * marks and brackets that follow. Decimals, times, abbreviations (م. الف., ق.م., ه.ش), initials, URLs, e-mail addresses and ellipses end
 * no sentence, nor do quotations within a sentence that continues.
 *
 * @param text any string
 * @returns each sentence as `text.slice(start, end)` without white space at its edges, and its UTF-16 offsets, the end exclusive; every
 * character except white space is in one
 * @throws TypeError if `text` is not a string
 * @example
 * sentences('بها ۳٫۵ درصد بالا رفت. چرا؟').map(({ text }) => text); // ['بها ۳٫۵ درصد بالا رفت.', 'چرا؟']
 */
export function sentences(text: string): Segment[] {
  assertText(text);
  const found: Segment[] = [];
  for (const line of splitLines(text)) addSentences(text, line, found);
  return found;
}
