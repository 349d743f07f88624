import { letterKey } from '../text/compare.js';
import { fold } from '../text/fold.js';
import { splitLines, trimSpan } from '../text/lines.js';
import type { Span } from '../types.js';
import { tokenizeDate } from './dates/date-tokens.js';
import { findDateAt } from './dates/find-date.js';
import { type LineText, lineText } from './line-text.js';
import type { MetaItem } from './meta-line.js';
import { withNextLineValues } from './next-line-values.js';
import { type PageLine, pageLine, readLine } from './page-line.js';

/** All lines of a page that are not blank. */
export function readPageLines(raw: string): PageLine[] {
  const texts = splitLines(raw).map((line) => lineText(raw, trimSpan(raw, line)));
  const lines: PageLine[] = [];
  for (let at = 0, gap = false; at < texts.length; ) {
    const text = texts[at] as LineText;
    const isBlank = isEmpty(text.span);
    const dateLines = isBlank ? null : readDateLines(raw, texts, at);
    if (dateLines) lines.push(pageLine(dateLines.span, gap, 'meta', { items: [dateLines.item] }));
    else if (!isBlank) lines.push(...readLine(text, gap));
    at = dateLines ? dateLines.next : at + 1;
    gap = isBlank;
  }
  return withNextLineValues(withoutRelated(withoutSiteNames(raw, lines)));
}

/** The longest date line. */
const LONGEST_DATE_LINE = 40;
/** «دوشنبه ⏎ ۲۵ خرداد ⏎ ۱۳۸۸ ⏎ ۱۹:۳۰», a blank line between any two. */
const MOST_DATE_LINES = 8;

function isDateOnly({ span, folded }: LineText): boolean {
  return span.end - span.start <= LONGEST_DATE_LINE && tokenizeDate(folded.text, 0).at(-1)?.kind !== 'other';
}

interface DateLines {
  item: MetaItem;
  span: Span;
  /** The line after it. */
  next: number;
}

/** A date that fills two lines or more. */
function readDateLines(raw: string, texts: readonly LineText[], at: number): DateLines | null {
  const others: Span[] = [];
  const first = texts[at];
  if (!first || !isDateOnly(first)) return null;
  for (let next = at + 1; next < Math.min(texts.length, at + MOST_DATE_LINES); next++) {
    const text = texts[next] as LineText;
    if (!isDateOnly(text)) break;
    others.push(text.span);
  }
  if (others.every(isEmpty)) return null;
  const found = findDateAt(fold(raw, first.span.start, others.at(-1)?.end), 0);
  const last = others.findIndex((span) => span.end === found?.span.end);
  if (!found || last < 0) return null;
  const item: MetaItem = { role: 'date', place: found.span, value: found.span, found };
  return { item, span: { start: first.span.start, end: found.span.end }, next: at + last + 2 };
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** A line that only says the name of the site again. */
function withoutSiteNames(raw: string, lines: PageLine[]): PageLine[] {
  const names = new Set(lines.flatMap(({ site }) => (site?.name ? [nameKey(site.name)] : [])));
  if (names.size === 0) return lines;
  return lines.map((line) => {
    const isName =
      line.kind === 'text' &&
      line.span.end - line.span.start <= LONGEST_SITE_NAME &&
      names.has(nameKey(raw.slice(line.span.start, line.span.end)));
    return isName ? { ...line, kind: 'furniture' } : line;
  });
}

const LONGEST_SITE_NAME = 60;

function nameKey(text: string): string {
  return letterKey(fold(text).text);
}

/** Above the labels, what stands directly below «آخرین اخبار» is another story. */
function withoutRelated(lines: PageLine[]): PageLine[] {
  if (!lines.some(({ kind }) => kind === 'related')) return lines;
  const labels = lines.findIndex(({ items }) => items.some(({ role }) => role === 'code' || role === 'published'));
  let isRelated = false;
  return lines.map((line, at) => {
    isRelated = at < labels && (line.kind === 'related' || (isRelated && line.kind === 'text' && !line.gap));
    return isRelated ? { ...line, kind: 'furniture' } : line;
  });
}
