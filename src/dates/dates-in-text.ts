import type { ArticleDate, ImpliedPart, Span } from '../api/types.js';
import { ZWNJ } from '../core/code-points.js';
import { splitLines } from '../core/lines.js';
import type { Mutable } from '../core/spans.js';
import { isBlank } from '../core/white-space.js';
import { type FoldedText, fold } from '../persian/fold.js';
import { toDayNumber } from './calendars.js';
import { readDateExpression } from './date-grammar.js';
import { type DateWord, dateWordAt } from './date-lexicon.js';
import type { Reach } from './date-pieces.js';
import type { DateReading } from './date-reading.js';
import { type DateTokens, tokenizeText } from './date-tokens.js';
import { dateOf, isOfAnotherYear, spanOfReading } from './find-date.js';
import { isWellBracketed } from './marks-in-date.js';
import type { Place } from './place.js';
import { beginOfRange, daysBefore, endOfRange } from './range-in-text.js';
import { type DateContext, dayOfReference } from './resolve-date.js';
import { isDateInText } from './text-context.js';
import { tokenAfter } from './token-cursor.js';

export interface DateInText {
  date: ArticleDate;
  span: Span;
}

/** Finds all dates of a text, in order. A date does not cross a blank line. */
export function datesInText(raw: string, context: DateContext): DateInText[] {
  return blocksOf(raw).flatMap((block) => datesInBlock(raw, block, context));
}

/** Returns the ranges between blank lines. */
function blocksOf(raw: string): Span[] {
  const found: Span[] = [];
  let open: Mutable<Span> | null = null;
  for (const line of splitLines(raw)) {
    if (isBlank(raw, line.start, line.end)) open = null;
    else if (open) open.end = line.end;
    else {
      open = { ...line };
      found.push(open);
    }
  }
  return found;
}

interface Block {
  raw: string;
  folded: FoldedText;
  tokens: DateTokens;
  context: DateContext;
  /** The day of the reference. */
  today: number | null;
}

/** Finds all dates of a range of a text without blank lines. */
export function datesInBlock(raw: string, { start, end }: Span, context: DateContext): DateInText[] {
  if (context.reference === null && !mayNameYear(raw.slice(start, end))) return [];
  const folded = fold(raw, start, end);
  const block: Block = { raw, folded, tokens: tokenizeText(raw, folded), context, today: dayOfReference(context) };
  const dates: DateInText[] = [];
  let firstFree = 0;
  let afterDate = 0;
  let lastYear: number | null = null;
  for (let at = 0; at < block.tokens.length; ) {
    const reading = mayBeginDate(block, at) ? readDateExpression(block.tokens, at, IN_TEXT) : null;
    if (!reading) {
      at++;
      continue;
    }
    const found = datesAt(block, reading, { firstFree, afterDate, lastYear });
    at = tokenAfter(block.tokens, at, found.reading.end);
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

/** Fast path: without a reference a date needs a year, and most paragraphs have none. */
function mayNameYear(text: string): boolean {
  if (!HAS_YEAR_SIGN.test(text)) return false;
  return HAS_DIGIT.test(text) || TWO_THOUSAND.some((words) => text.includes(words)) || YEAR_WORDS.some((word) => beginsYear(text, word));
}

const YEAR_KINDS: readonly DateWord['kind'][] = ['and', 'number-word', 'thousands'];
/** Length of the text after such a word in which the next word begins and ends. */
const LONGEST_NEXT_WORD = 12;

function beginsYear(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = fold(text, at + word.length, Math.min(text.length, at + word.length + LONGEST_NEXT_WORD)).text;
    const next = dateWordAt(after, after.length - after.trimStart().length);
    if (next && YEAR_KINDS.includes(next.value.kind)) return true;
  }
  return false;
}

/** Limits in running text: a full stop or a colon is not part of a date. */
const IN_TEXT: Reach = { separators: '-/|,·()=@', mostDates: 3, inProse: true };
const ONE_CALENDAR: Reach = { ...IN_TEXT, mostDates: 1 };

const BEGINNINGS: readonly DateWord['kind'][] = ['number-word', 'month', 'unit', 'day-part', 'fraction', 'era', 'year-shift', 'this'];
/** Words that are dates on their own. */
const DAYS: readonly DateWord['kind'][] = ['weekday', 'day-shift'];

/** Fast path: true if a date may begin here. Only words such as «دیروز», «دوشنبه» need no date word after them. */
function mayBeginDate({ tokens, today }: Block, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const hasNext = next !== undefined && next.kind !== 'other';
  if (token?.kind === 'word' && DAYS.includes(token.word.kind)) return hasNext || today !== null;
  return hasNext && (token?.kind === 'number' || (token?.kind === 'word' && BEGINNINGS.includes(token.word.kind)));
}

/** The token after the last date, the token after the last date with a year, and its Jalali year. */
type Before = Pick<Place, 'afterDate'> & { firstFree: number; lastYear: number | null };

interface TextDate {
  reading: DateReading;
  dates: DateInText[];
}

/**
 * Returns the dates of a reading: one, and the days before it that share its month. If its two calendars name different days, there are
 * two dates.
 */
function datesAt(block: Block, reading: DateReading, before: Before): TextDate {
  const { tokens } = block;
  const resolved = resolveReading(block, reading);
  if (reading.dates.length > 1 && (!resolved.date || resolved.codes.includes('calendar-mismatch'))) {
    const first = readDateExpression(tokens, reading.from, ONE_CALENDAR);
    if (first) return datesAt(block, first, before);
  }
  const place = placeOfReading(block, reading, resolved, before);
  const inRange = endOfRange(place);
  const date = inRange ? dateInRange(block, place, inRange) : resolved.date;
  if (!date || (!inRange && isOfAnotherYear(resolved)) || !isWellBracketed(tokens, reading) || !isDateInText(place, inRange !== null)) {
    return { reading, dates: [] };
  }
  const listed = daysBefore(place, date, before.firstFree).map((day) => withImplied(resolveReading(block, day), ['month', 'year']));
  const others = listed.every((one) => one !== null) ? listed : [];
  return { reading, dates: [...others, { date, span: resolved.span }] };
}

type Resolved = ReturnType<typeof dateOf> & { span: Span };

function resolveReading({ raw, folded, tokens, context }: Block, reading: DateReading): Resolved {
  const span = spanOfReading(folded, tokens, reading);
  return { ...dateOf(raw, { reading, span }, context), span };
}

function placeOfReading(
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
    after: tokenAfter(tokens, reading.from, reading.end),
    afterDate,
    isOfLastYear: date?.jalali.year === lastYear,
    year: date?.[reading.dates[0]?.calendar ?? 'jalali']?.year ?? null,
    ahead: typeof day === 'number' && today !== null ? day - today : null,
    hasWeekday: reading.weekday !== null && !codes.includes('weekday-mismatch'),
  };
}

/** Resolves the first day of a range, in the year of its last day. */
function dateInRange(block: Block, place: Place, end: DateReading): ArticleDate | null {
  const last = resolveReading(block, end);
  const reading = last.date && !isOfAnotherYear(last) ? beginOfRange(place, last.date) : null;
  return reading && (withImplied(resolveReading(block, reading), ['year'])?.date ?? null);
}

/** Adds the parts of a date that another date implies. */
function withImplied({ date, codes, span }: Resolved, parts: ImpliedPart[]): DateInText | null {
  return date && !codes.includes('weekday-mismatch') ? { date: { ...date, implied: [...parts, ...date.implied] }, span } : null;
}
