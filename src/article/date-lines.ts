import { fold } from '../text/fold.js';
import type { Span } from '../types.js';
import { tokenizeDate } from './dates/date-tokens.js';
import { findDateAt } from './dates/find-date.js';
import type { LineText } from './line-text.js';
import type { MetaItem } from './meta-line.js';
import type { PageLine } from './page-line.js';

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
export function readDateLines(raw: string, texts: readonly LineText[], at: number): DateLines | null {
  const others: Span[] = [];
  const first = texts[at];
  if (!first || !isDateOnly(first)) return null;
  for (let next = at + 1; next < Math.min(texts.length, at + MOST_DATE_LINES); next++) {
    const text = texts[next] as LineText;
    if (!isDateOnly(text) || isSaidAgain(first, text)) break;
    others.push(text.span);
  }
  if (others.every(isEmpty)) return null;
  const found = findDateAt(fold(raw, first.span.start, others.at(-1)?.end), 0);
  const last = others.findIndex((span) => span.end === found?.span.end);
  if (!found || last < 0) return null;
  const item: MetaItem = { role: 'date', place: found.span, value: found.span, found };
  return { item, span: { start: first.span.start, end: found.span.end }, next: at + last + 2 };
}

/** Two times of day are two expressions; two dates are, unless each names a calendar of its own. */
function isSaidAgain(first: LineText, other: LineText): boolean {
  if (hasTime(first) && hasTime(other)) return true;
  const calendar = isEmpty(other.span) ? undefined : calendarOf(other);
  const before = calendar === undefined ? undefined : calendarOf(first);
  return calendar !== undefined && before !== undefined && (calendar === before || calendar === null || before === null);
}

function hasTime({ folded }: LineText): boolean {
  return folded.text.includes(':');
}

/** The calendar of the first date in a line; `undefined` where there is none. */
function calendarOf({ folded }: LineText) {
  return findDateAt(folded, 0)?.reading.dates[0]?.calendar;
}

/** «تاریخ : ۱۴۰۱/۱۰/۰۵ ⏎ ساعت : ۱۴:۴۴»: gives the date of a line the time of day on the next one. */
export function addClock(raw: string, line: PageLine | undefined, next: LineText | undefined): boolean {
  const item = line?.items.at(-1);
  if (!line || !item?.found || item.found.reading.time || !next || !hasTime(next)) return false;
  if (!isDateOnly(next) || calendarOf(next) !== undefined) return false;
  const found = findDateAt(fold(raw, item.found.span.start, next.span.end), 0);
  if (!found?.isWhole || !found.reading.time || found.span.end !== next.span.end) return false;
  line.items = [...line.items.slice(0, -1), { ...item, value: found.span, found }];
  return true;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
