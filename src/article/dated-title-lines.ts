import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { isLineBreak } from '../core/white-space.js';
import { dateOf } from '../dates/find-date.js';
import type { DateContext } from '../dates/resolve-date.js';
import { isoDay } from './iso-day.js';
import { lineText } from './line-text.js';
import type { MetadataItem } from './metadata-item.js';
import { isTitleOrText, type PageLine, textLine } from './page-line.js';

const NO_CONTEXT: DateContext = { reference: null, timeZone: null };

/**
 * Joins a title with the date beside it again if the page shows that the title speaks of that day. The signs: another day has a label of
 * publication; or, for a doubtful date, another day has a line of its own, or stands beside another title.
 */
export function withoutDoubtfulDates(raw: string, lines: PageLine[]): PageLine[] {
  if (!lines.some(hasDateBesideTitle)) return lines;
  const labelled = daysOf(raw, lines, (item) => item.role === 'published');
  const alone = daysOf(raw, lines, (item) => item.basis !== 'title' && (item.role === 'published' || item.role === 'date'));
  const titles = daysOf(raw, lines, (item) => item.basis === 'title');
  const kept: PageLine[] = [];
  for (const line of lines) {
    const before = kept.at(-1);
    const isPart = before !== undefined && (hasDateBesideTitle(line) || hasDateBesideTitle(before)) && shareLine(raw, before, line);
    const meta = hasDateBesideTitle(line) ? line : before;
    const text = meta === line ? before : line;
    if (!isPart || !meta || text?.kind !== 'text' || !(isBelowTitle(kept, meta) || isSentence(raw, meta, { labelled, alone, titles })))
      kept.push(line);
    else kept[kept.length - 1] = joinPageLines(raw, before, line);
  }
  return kept;
}

function hasDateBesideTitle({ items }: PageLine): boolean {
  return items.some(({ basis }) => basis === 'title');
}

/** True if two page lines are parts of one line of the text. */
function shareLine(raw: string, { span: { end } }: PageLine, { span: { start } }: PageLine): boolean {
  for (let at = end; at < start; at++) if (isLineBreak(codeUnitAt(raw, at))) return false;
  return true;
}

/** Without a mark between title and date, only the first title of a page has its date beside it. */
function isBelowTitle(kept: readonly PageLine[], { isDoubtful }: PageLine): boolean {
  return isDoubtful && kept.slice(0, -1).some(isTitleOrText);
}

interface Days {
  labelled: ReadonlySet<string>;
  alone: ReadonlySet<string>;
  titles: ReadonlySet<string>;
}

function isSentence(raw: string, { items, isDoubtful }: PageLine, { labelled, alone, titles }: Days): boolean {
  const day = dayOfItem(
    raw,
    items.find(({ basis }) => basis === 'title'),
  );
  const isOther = (days: ReadonlySet<string>): boolean => days.size > 0 && !(day !== null && days.has(day));
  return isOther(labelled) || titles.size > 1 || (isDoubtful && isOther(alone));
}

function joinPageLines(raw: string, first: PageLine, second: PageLine): PageLine {
  const span: Span = { start: first.span.start, end: second.span.end };
  return textLine(lineText(raw, span), first.gap);
}

function daysOf(raw: string, lines: readonly PageLine[], isWanted: (item: MetadataItem) => boolean): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { items } of lines) {
    for (const item of items) {
      const day = isWanted(item) ? dayOfItem(raw, item) : null;
      if (day !== null) days.add(day);
    }
  }
  return days;
}

function dayOfItem(raw: string, item: MetadataItem | undefined): string | null {
  const date = item?.found ? dateOf(raw, item.found, NO_CONTEXT).date : null;
  return date ? isoDay(date) : null;
}
