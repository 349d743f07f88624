import type { ArticleDate, ImpliedPart, Span } from '../api/types.js';
import { ZWNJ } from '../core/code-points.js';
import { codeUnitAt } from '../core/code-unit.js';
import { splitLines } from '../core/lines.js';
import { isWhiteSpace } from '../core/white-space.js';
import { type FoldedText, fold } from '../persian/fold.js';
import { toDayNumber } from './calendars.js';
import { readDateExpression } from './date-grammar.js';
import { type DateWord, dateWordAt } from './date-lexicon.js';
import type { Reach } from './date-pieces.js';
import type { DateReading } from './date-reading.js';
import { type DateToken, tokenizeText } from './date-tokens.js';
import { dateOf, isOfAnotherYear, spanOf } from './find-date.js';
import { isWellBracketed } from './marks-in-date.js';
import type { Place } from './place.js';
import { beginOfRange, daysBefore, endOfRange } from './range-in-text.js';
import { type DateContext, dayOfReference } from './resolve-date.js';
import { isDateInText } from './text-context.js';

export interface DateInText {
  date: ArticleDate;
  span: Span;
}

/** All dates of a text, in order. None reaches over a blank line. */
export function datesInText(raw: string, context: DateContext): DateInText[] {
  return blocks(raw).flatMap((block) => datesInBlock(raw, block, context));
}

/** The lines between blank ones. */
function blocks(raw: string): Span[] {
  const found: Span[] = [];
  let open: Span | null = null;
  for (const line of splitLines(raw)) {
    if (isBlank(raw, line)) open = null;
    else if (open) open.end = line.end;
    else {
      open = { ...line };
      found.push(open);
    }
  }
  return found;
}

function isBlank(raw: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isWhiteSpace(codeUnitAt(raw, at))) return false;
  return true;
}

interface Block {
  raw: string;
  folded: FoldedText;
  tokens: readonly DateToken[];
  context: DateContext;
  /** The day of the reference. */
  today: number | null;
}

/** All dates of a range of a text that has no blank line in it. */
export function datesInBlock(raw: string, { start, end }: Span, context: DateContext): DateInText[] {
  if (context.reference === null && !mayHoldYear(raw.slice(start, end))) return [];
  const folded = fold(raw, start, end);
  const block: Block = { raw, folded, tokens: tokenizeText(raw, folded), context, today: dayOfReference(context) };
  const dates: DateInText[] = [];
  let firstFree = 0;
  let afterDate = 0;
  let lastYear: number | null = null;
  for (let at = 0; at < block.tokens.length; ) {
    const reading = canBegin(block, at) ? readDateExpression(block.tokens, at, IN_TEXT) : null;
    if (!reading) {
      at++;
      continue;
    }
    const found = datesAt(block, reading, { firstFree, afterDate, lastYear });
    at = tokenAfter(block.tokens, at, found.reading);
    for (const date of found.dates) dates.push(date);
    const last = found.dates.at(-1)?.date;
    if (!last) continue;
    firstFree = at;
    if (last.implied.includes('year')) continue;
    afterDate = at;
    lastYear = last.jalali.year;
  }
  return dates;
}

const DIGIT = '[0-9\u0660-\u0669\u06f0-\u06f9]';
const HAS_DIGIT = new RegExp(DIGIT);
/** «هزار و چهارصد», «سال نود و پنج» */
const YEAR_WORDS: readonly string[] = ['هزار', 'سال'];
const TWO_THOUSAND: readonly string[] = ['دو هزار', 'دوهزار', `دو${ZWNJ}هزار`];
const HAS_YEAR_SIGN = new RegExp([DIGIT, ...YEAR_WORDS].join('|'));

/** Without a reference no date is without a year: a quick no for most paragraphs. */
function mayHoldYear(text: string): boolean {
  if (!HAS_YEAR_SIGN.test(text)) return false;
  return HAS_DIGIT.test(text) || TWO_THOUSAND.some((words) => text.includes(words)) || YEAR_WORDS.some((word) => beginsYear(text, word));
}

const YEAR_KINDS: readonly DateWord['kind'][] = ['and', 'number-word', 'thousands'];
/** How far behind such a word the next one begins, and ends. */
const LONGEST_NEXT_WORD = 12;

function beginsYear(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = fold(text, at + word.length, Math.min(text.length, at + word.length + LONGEST_NEXT_WORD)).text;
    const next = dateWordAt(after, after.length - after.trimStart().length);
    if (next && YEAR_KINDS.includes(next.value.kind)) return true;
  }
  return false;
}

/** In running text a full stop and a colon are no part of a date. */
const IN_TEXT: Reach = { separators: '-/|,·()=@', mostDates: 3, spoken: true };
const ONE_CALENDAR: Reach = { ...IN_TEXT, mostDates: 1 };

const BEGINNINGS: readonly DateWord['kind'][] = ['number-word', 'month', 'unit', 'day-part', 'fraction', 'era', 'year-shift', 'this'];
/** These are dates by themselves. */
const DAYS: readonly DateWord['kind'][] = ['weekday', 'day-shift'];

/** A quick no for most words: all but «دیروز», «دوشنبه» and their like want something of a date behind them. */
function canBegin({ tokens, today }: Block, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const hasNext = next !== undefined && next.kind !== 'other';
  if (token?.kind === 'word' && DAYS.includes(token.word.kind)) return hasNext || today !== null;
  return hasNext && (token?.kind === 'number' || (token?.kind === 'word' && BEGINNINGS.includes(token.word.kind)));
}

/** The tokens after the last date, and after the last one that names its year, which is Jalali here. */
type Before = Pick<Place, 'afterDate'> & { firstFree: number; lastYear: number | null };

interface Found {
  reading: DateReading;
  dates: DateInText[];
}

/** The dates that a reading names: one, with the days before it that share its month. One of two calendars that name different days is two. */
function datesAt(block: Block, reading: DateReading, before: Before): Found {
  const { tokens } = block;
  const resolved = resolve(block, reading);
  if (reading.dates.length > 1 && (!resolved.date || resolved.codes.includes('calendar-mismatch'))) {
    const first = readDateExpression(tokens, reading.from, ONE_CALENDAR);
    if (first) return datesAt(block, first, before);
  }
  const place = placeOf(block, reading, resolved, before);
  const inRange = endOfRange(place);
  const date = inRange ? dateInRange(block, place, inRange) : resolved.date;
  if (!date || isOfAnotherYear(resolved) || !isWellBracketed(tokens, reading) || !isDateInText(place, inRange !== null)) {
    return { reading, dates: [] };
  }
  const listed = daysBefore(place, date, before.firstFree).map((day) => withImplied(resolve(block, day), ['month', 'year']));
  const others = listed.every((one) => one !== null) ? listed : [];
  return { reading, dates: [...others, { date, span: resolved.span }] };
}

type Resolved = ReturnType<typeof dateOf> & { span: Span };

function resolve({ raw, folded, tokens, context }: Block, reading: DateReading): Resolved {
  const span = spanOf(folded, tokens, reading);
  return { ...dateOf(raw, { reading, span }, context), span };
}

function placeOf(
  { folded, tokens, today }: Block,
  reading: DateReading,
  { date, codes }: Resolved,
  { afterDate, lastYear }: Before,
): Place {
  const day = date && toDayNumber('gregorian', date.gregorian);
  return {
    text: folded.text,
    tokens,
    reading,
    after: tokenAfter(tokens, reading.from, reading),
    afterDate,
    isOfLastYear: date?.jalali.year === lastYear,
    ahead: typeof day === 'number' && today !== null ? day - today : null,
    hasWeekday: reading.weekday !== null && !codes.includes('weekday-mismatch'),
  };
}

/** The first day of a range, in the year of its last day. */
function dateInRange(block: Block, place: Place, end: DateReading): ArticleDate | null {
  const last = resolve(block, end);
  const reading = last.date && !isOfAnotherYear(last) ? beginOfRange(place, last.date) : null;
  return reading && (withImplied(resolve(block, reading), ['year'])?.date ?? null);
}

/** With the parts that the day shares with another date. */
function withImplied({ date, codes, span }: Resolved, parts: ImpliedPart[]): DateInText | null {
  return date && !codes.includes('weekday-mismatch') ? { date: { ...date, implied: [...parts, ...date.implied] }, span } : null;
}

/** The first token behind a reading. */
function tokenAfter(tokens: readonly DateToken[], from: number, { end }: DateReading): number {
  let after = from + 1;
  while (after < tokens.length && (tokens[after] as DateToken).start < end) after++;
  return after;
}
