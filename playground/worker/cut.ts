import type { Span } from 'matn';
import { PAGE_LENGTH } from '../shared/limits.js';
import { normalize } from './normalizer.js';

/**
 * Cuts a text into pages of whole lines. Rules of matn reach across a line break only in fenced code, comments and tags. While one of them
 * is open the text is not cut, so that normalizing page by page gives the same result.
 */
export function cutPages(text: string, pageLength = PAGE_LENGTH): Span[] {
  const pages: Span[] = [];
  let start = 0;
  let least = pageLength;
  while (start + least < text.length) {
    const end = lineEnd(text, start + least);
    if (end < text.length && staysOpen(text.slice(start, end))) {
      // Twice as far each time: long code is checked a few times, not at each of its lines.
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
/** Endings that may close a tag, with or without an open value. */
const TAG_ENDS = ['>', '">', "'>"];
/** A line that is normalized, except in code, in a comment or in a tag. */
const PROBE = { line: '\u0643تاب', normalized: '\u06a9تاب' };

/** True if the text after a page can still belong to code, a comment or a tag that begins in it. */
function staysOpen(page: string): boolean {
  const endings = [...(MAY_OPEN.some((opening) => page.includes(opening)) ? [''] : []), ...(mayHoldTag(page) ? TAG_ENDS : [])];
  return endings.some((ending) => !normalize(page + PROBE.line + ending).endsWith(PROBE.normalized + ending));
}

const BLANK_LINE = /\n[ \t]*\n/g;
const TAG_START = /<[A-Za-z/!?]/;

/** True if a tag begins after the last blank line: no tag continues across one. */
function mayHoldTag(page: string): boolean {
  let start = 0;
  for (const { index } of page.matchAll(BLANK_LINE)) start = index;
  return TAG_START.test(page.slice(start));
}
