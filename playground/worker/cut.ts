import { normalize, type Span } from 'matn';
import { PAGE_LENGTH } from '../shared/limits.js';

/**
 * Cuts a text into pages of whole lines. No rule of matn reaches across a line break but inside fenced code, comments and tags:
 * where one of them is open the text is not cut, so that the pages normalized one by one are the text normalized.
 */
export function cutPages(text: string, pageLength = PAGE_LENGTH): Span[] {
  const pages: Span[] = [];
  let start = 0;
  let least = pageLength;
  while (start + least < text.length) {
    const end = lineEnd(text, start + least);
    if (end < text.length && staysOpen(text.slice(start, end))) {
      // Twice as far each time: long code is looked at a few times, not at each of its lines.
      least = 2 * (end - start);
      continue;
    }
    pages.push({ start, end });
    start = end;
    least = pageLength;
  }
  if (start < text.length || pages.length === 0) pages.push({ start, end: text.length });
  return pages;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from - 1);
  return end < 0 ? text.length : end + 1;
}

const MAY_OPEN = ['```', '~~~', '<!--'];
/** A line that is surely normalized, unless it stands in code or in a comment. */
const PROBE = { line: '\u0643تاب', normalized: '\u06a9تاب' };

function staysOpen(page: string): boolean {
  if (mayBeTag(page)) return true;
  return MAY_OPEN.some((opening) => page.includes(opening)) && !normalize(page + PROBE.line).endsWith(PROBE.normalized);
}

const BLANK_LINE = /\n[ \t]*\n/;
const NO_TAG = /^[\s\d]/;

/** `<a\n`: what follows may close it. A tag holds no blank line. */
function mayBeTag(page: string): boolean {
  const rest = page.slice(page.lastIndexOf('<') + 1);
  return rest.length < page.length && !rest.includes('>') && !NO_TAG.test(rest) && !BLANK_LINE.test(rest);
}
