import type { Span } from 'matn';
import { PAGE_LENGTH } from '../shared/limits.js';

/**
 * Cuts a text into pages of whole lines. No rule of matn reaches across a line break but inside fenced code, comments and tags:
 * where one of them may be open the text is not cut, so that the pages normalized one by one are the text normalized.
 */
export function cutPages(text: string, pageLength = PAGE_LENGTH): Span[] {
  const pages: Span[] = [];
  const open = createOpenSpans();
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    open.read(text, at, end);
    if (end - start >= pageLength && end < text.length && !open.isOpen()) {
      pages.push({ start, end });
      start = end;
    }
    at = end;
  }
  if (start < text.length || pages.length === 0) pages.push({ start, end: text.length });
  return pages;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** A line that opens or closes fenced code: ``` or ~~~, whatever stands around. */
const FENCES = ['```', '~~~'];

function createOpenSpans(): { read(text: string, start: number, end: number): void; isOpen(): boolean } {
  let fence: string | null = null;
  let inComment = false;
  let inTag = false;

  return {
    read(text, start, end) {
      const line = text.slice(start, end);
      const mark = FENCES.find((one) => line.includes(one));
      if (mark && (fence === null || fence === mark)) fence = fence === null ? mark : null;
      inComment = endsInside(line, '<!--', '-->', inComment);
      inTag = endsInside(line, '<', '>', inTag) && line.trim() !== '';
    },
    isOpen: () => fence !== null || inComment || inTag,
  };
}

function endsInside(line: string, opening: string, closing: string, wasInside: boolean): boolean {
  const opened = line.lastIndexOf(opening);
  const closed = line.lastIndexOf(closing);
  return opened === closed ? wasInside : opened > closed;
}
