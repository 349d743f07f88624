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
    if (dateLines) lines.push(pageLine(dateLines.span, gap, 'meta', [dateLines.item]));
    else if (!isBlank) lines.push(...readLine(text, gap));
    at = dateLines ? dateLines.next : at + 1;
    if (!dateLines && addClock(raw, lines.at(-1), texts[at])) at++;
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
    if (!isDateOnly(text) || isDateAgain(first, text)) break;
    others.push(text.span);
  }
  if (others.every(isEmpty)) return null;
  const found = findDateAt(fold(raw, first.span.start, others.at(-1)?.end), 0);
  const last = others.findIndex((span) => span.end === found?.span.end);
  if (!found || last < 0) return null;
  const item: MetaItem = { role: 'date', place: found.span, value: found.span, found };
  return { item, span: { start: first.span.start, end: found.span.end }, next: at + last + 2 };
}

/** Two dates are two expressions, unless each names a calendar of its own. */
function isDateAgain(first: LineText, other: LineText): boolean {
  const calendar = isEmpty(other.span) ? undefined : calendarOf(other);
  const before = calendar === undefined ? undefined : calendarOf(first);
  return calendar !== undefined && before !== undefined && (calendar === before || calendar === null || before === null);
}

/** The calendar of the first date in a line; `undefined` where there is none. */
function calendarOf({ folded }: LineText) {
  return findDateAt(folded, 0)?.reading.dates[0]?.calendar;
}

/** «تاریخ : ۱۴۰۱/۱۰/۰۵ ⏎ ساعت : ۱۴:۴۴»: gives the date of a line the time of day on the next one. */
function addClock(raw: string, line: PageLine | undefined, next: LineText | undefined): boolean {
  const item = line?.items.at(-1);
  if (!line || !item?.found || item.found.reading.time || !next?.folded.text.includes(':')) return false;
  if (!isDateOnly(next) || calendarOf(next) !== undefined) return false;
  const found = findDateAt(fold(raw, item.found.span.start, next.span.end), 0);
  if (!found?.isWhole || !found.reading.time || found.span.end !== next.span.end) return false;
  line.items[line.items.length - 1] = { ...item, value: found.span, found };
  return true;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** A line that only says the name of the site again. */
function withoutSiteNames(raw: string, lines: PageLine[]): PageLine[] {
  if (!lines.some(({ site }) => site?.name)) return lines;
  const names = new Set(lines.flatMap(({ site }) => (site?.name ? [nameKey(site.name)] : [])));
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

const LABEL_ROLES: readonly MetaItem['role'][] = ['code', 'published', 'date'];

/** Above the labels, what stands directly below «آخرین اخبار» is another story. */
function withoutRelated(lines: PageLine[]): PageLine[] {
  if (!lines.some(({ kind }) => kind === 'related')) return lines;
  const labels = lines.findLastIndex(({ items }) => items.some(({ role }) => LABEL_ROLES.includes(role)));
  let isRelated = false;
  return lines.map((line, at) => {
    isRelated = at < labels && (line.kind === 'related' || (isRelated && line.kind === 'text' && !line.gap));
    return isRelated ? { ...line, kind: 'furniture' } : line;
  });
}
