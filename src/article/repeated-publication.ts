import { readSentenceOfPublication } from './dated-line.js';
import { lineText } from './line-text.js';
import { type PageLine, textLine } from './page-line.js';

/**
 * Makes «این گزارش در ۱۲ آبان ۱۴۰۱ منتشر شد.» a line of text again if the page has another date of its own: the sentence may speak of an
 * earlier publication elsewhere.
 */
export function withoutRepeatedPublication(raw: string, lines: PageLine[]): PageLine[] {
  const sentences = new Set(lines.filter((line) => isSentenceOfPublication(raw, line)));
  if (sentences.size === 0 || !lines.some((line) => !sentences.has(line) && hasOwnDate(line))) return lines;
  return lines.map((line) => (sentences.has(line) ? textLine(lineText(raw, line.span), line.gap) : line));
}

function isSentenceOfPublication(raw: string, { span, items }: PageLine): boolean {
  if (!items.some(({ role, basis }) => role === 'published' && basis === 'words')) return false;
  return readSentenceOfPublication(lineText(raw, span)) !== null;
}

function hasOwnDate({ items }: PageLine): boolean {
  return items.some(({ role, found }) => found !== null && (role === 'published' || role === 'date'));
}
