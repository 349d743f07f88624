import type { Span } from '../api/types.js';
import { trimSpan } from '../core/lines.js';
import { readDateLabel } from '../dates/date-labels.js';
import { tokenizeDate } from '../dates/date-tokens.js';
import { type FoundDate, findDateAt } from '../dates/find-date.js';
import { fold, rawEnd } from '../persian/fold.js';
import type { LineText } from './line-text.js';
import { type MetadataItem, metadataItem } from './metadata-item.js';
import type { PageLine } from './page-line.js';

const LONGEST_DATE_LINE = 40;
/** «دوشنبه ⏎ ۲۵ خرداد ⏎ ۱۳۸۸ ⏎ ۱۹:۳۰», with a blank line between any two. */
const MOST_DATE_LINES = 8;

function isDateOnly({ span, folded }: LineText): boolean {
  return span.end - span.start <= LONGEST_DATE_LINE && tokenizeDate(folded.text, 0).at(-1)?.kind !== 'other';
}

interface DateLines {
  item: MetadataItem;
  span: Span;
  /** Index of the line after it. */
  next: number;
}

/** Reads a date that fills two lines or more. */
export function readDateLines(raw: string, texts: readonly LineText[], at: number): DateLines | null {
  const others: Span[] = [];
  const first = texts[at];
  if (!first || !isDateOnly(first)) return null;
  for (let next = at + 1; next < Math.min(texts.length, at + MOST_DATE_LINES); next++) {
    const text = texts[next] as LineText;
    if (
      !isDateOnly(text) ||
      startsAnotherDate(first, text) ||
      (isBareTime(text) &&
        !isTimeOf(
          texts,
          next,
          others.some((span) => !isEmptySpan(span)),
        ))
    )
      break;
    others.push(text.span);
  }
  if (others.every(isEmptySpan)) return null;
  const found = findDateAt(fold(raw, first.span.start, others.at(-1)?.end), 0);
  const last = others.findIndex((span) => span.end === found?.span.end);
  if (!found || last < 0) return null;
  return { item: itemOf(raw, first, found), span: { start: first.span.start, end: found.span.end }, next: at + last + 2 };
}

/** «تاریخ : ⏎ ۵ دی ⏎ ۱۴۰۱» has a label. */
function itemOf(raw: string, { span, folded }: LineText, found: FoundDate): MetadataItem {
  const label = readDateLabel(folded.text);
  if (!label?.colon) return metadataItem('date', found.span, found.span, found);
  const place = trimSpan(raw, { start: span.start, end: rawEnd(folded, label.end) });
  return metadataItem(label.role, place, found.span, found);
}

/**
 * True if the second line begins another expression: both have a time of day, or both have a date and not each in a calendar of its own.
 */
function startsAnotherDate(first: LineText, other: LineText): boolean {
  if (hasClockTime(first) && hasClockTime(other)) return true;
  const calendar = isEmptySpan(other.span) ? undefined : calendarOf(other);
  const before = calendar === undefined ? undefined : calendarOf(first);
  return calendar !== undefined && before !== undefined && (calendar === before || calendar === null || before === null);
}

const CLOCK = /[0-9] ?: ?[0-9]/;

function hasClockTime({ folded }: LineText): boolean {
  return CLOCK.test(folded.text);
}

/** Calendar of the first date in a line; `undefined` if there is no date. */
function calendarOf({ folded }: LineText) {
  return findDateAt(folded, 0)?.reading.dates[0]?.calendar;
}

/** «ساعت : ⏎ ۱۴:۴۴» */
const MOST_CLOCK_LINES = 2;
/** In lines: within this distance another line with a time alone shows that both are entries of a live report. */
const LONGEST_LIVE_ENTRY = 30;

/**
 * «تاریخ : ۱۴۰۱/۱۰/۰۵ ⏎ ساعت : ۱۴:۴۴»: adds the time of day on the lines from `at` on to the date of `line`.
 *
 * @returns the index of the line after the time; `at` if there is no time
 */
export function addClock(raw: string, line: PageLine | undefined, texts: readonly LineText[], at: number): number {
  const item = line?.items.at(-1);
  if (!line || !item?.found || item.found.reading.time) return at;
  for (let next = at; next < Math.min(texts.length, at + MOST_CLOCK_LINES); next++) {
    const text = texts[next] as LineText;
    if (isEmptySpan(text.span) || !isDateOnly(text) || calendarOf(text) !== undefined) return at;
    if (!hasClockTime(text)) continue;
    if (isBareTime(text) && !isTimeOf(texts, next, HAS_LINE_BREAK.test(raw.slice(line.span.start, line.span.end)))) return at;
    const found = findDateAt(fold(raw, item.found.span.start, text.span.end), 0);
    if (!found?.isWhole || !found.reading.time || found.span.end !== text.span.end) return at;
    line.items = [...line.items.slice(0, -1), metadataItem(item.role, item.place, found.span, found, item.basis)];
    return next + 1;
  }
  return at;
}

/** «۱۰:۱۵», without «ساعت». */
const BARE_TIME = /^[^\p{L}0-9]*([0-9]{1,2}) ?: ?[0-9]{2}[^\p{L}]*$/u;

function isBareTime({ folded }: LineText): boolean {
  return BARE_TIME.test(folded.text);
}

/**
 * False for the time of something else. With another such line further down it is an entry of a live report, «۱۰:۱۵ ⏎ … ⏎ ۱۰:۴۰ ⏎ …». Across
 * a blank line, directly above the text, «۰۳:۲۵» is rather the length of a video: few pages are published at night. The time of a date that
 * itself fills several lines is its own.
 */
function isTimeOf(texts: readonly LineText[], time: number, isSpread: boolean): boolean {
  const below = texts.slice(time + 1).find(({ span }) => !isEmptySpan(span));
  const isAboveText = !below || below.span.end - below.span.start > LONGEST_DATE_LINE;
  if (isAboveText && texts.slice(time + 1, time + 1 + LONGEST_LIVE_ENTRY).some(isBareTime)) return false;
  const before = texts[time - 1];
  if (isSpread || !before || !isEmptySpan(before.span)) return true;
  return !isAboveText || Number(BARE_TIME.exec((texts[time] as LineText).folded.text)?.[1]) >= FIRST_HOUR;
}

const FIRST_HOUR = 6;
const HAS_LINE_BREAK = /[\n\r]/;

function isEmptySpan({ start, end }: Span): boolean {
  return start === end;
}
