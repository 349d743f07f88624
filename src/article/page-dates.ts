import type { PageDate, Span } from '../api/types.js';
import type { Mutable } from '../core/spans.js';
import { datesInBlock } from '../dates/dates-in-text.js';
import type { DateContext } from '../dates/resolve-date.js';
import { type DateCandidate, dateSpan } from './date-candidates.js';
import { fieldSpan } from './field-span.js';
import type { PageLine } from './page-line.js';

/**
 * Returns every date of a page up to an offset, in the order of the text: candidates for a field, each with its role, and the dates in
 * titles and paragraphs, with role `body`.
 */
export function pageDates(
  raw: string,
  lines: readonly PageLine[],
  candidates: readonly DateCandidate[],
  context: DateContext,
  end: number,
): PageDate[] {
  const dates: PageDate[] = [];
  const taken = new Set<number>();
  for (const candidate of candidates) {
    const span = dateSpan(candidate);
    if (candidate.date && span && span.start < end) dates.push({ role: candidate.role, date: candidate.date, span });
    taken.add(candidate.line);
  }
  for (const block of textBlocks(lines, taken, end)) {
    for (const { date, span } of datesInBlock(raw, block, { ...context, direction: 'nearest' }))
      dates.push({ role: 'body', date, span: fieldSpan(span, 'text/date', 'likely') });
  }
  return dates.sort((one, other) => one.span.start - other.span.start);
}

/** Lines without a candidate, joined up to the next blank line: a date may cross a line break. */
function textBlocks(lines: readonly PageLine[], taken: ReadonlySet<number>, end: number): Span[] {
  const blocks: Span[] = [];
  let open: Mutable<Span> | null = null;
  for (const [at, { span, gap }] of lines.entries()) {
    if (span.start >= end) break;
    if (taken.has(at)) open = null;
    else if (open && !gap) open.end = span.end;
    else {
      open = { ...span };
      blocks.push(open);
    }
  }
  return blocks;
}
