import { ZWNJ } from '../../text/code-points.js';
import { codeUnitAt } from '../../text/code-unit.js';
import { type FoldedText, fold } from '../../text/fold.js';
import { splitLines } from '../../text/lines.js';
import { isWhiteSpace } from '../../text/white-space.js';
import type { ArticleDate, Span } from '../../types.js';
import { type Reach, readDateExpression } from './date-grammar.js';
import { type DateWord, dateWordAt } from './date-lexicon.js';
import type { DateReading } from './date-reading.js';
import { type DateToken, tokenizeText } from './date-tokens.js';
import { dateOf, spanOf } from './find-date.js';
import { isWellBracketed } from './marks-in-date.js';
import type { DateContext } from './resolve-date.js';
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
}

/** All dates of a range of a text that has no blank line in it. */
export function datesInBlock(raw: string, { start, end }: Span, context: DateContext): DateInText[] {
  if (context.reference === null && !mayHoldYear(raw.slice(start, end))) return [];
  const folded = fold(raw, start, end);
  const block: Block = { raw, folded, tokens: tokenizeText(raw, folded) };
  const dates: DateInText[] = [];
  let afterDate = 0;
  for (let at = 0; at < block.tokens.length; ) {
    const reading = canBegin(block.tokens, at) ? readDateExpression(block.tokens, at, IN_TEXT) : null;
    if (!reading) {
      at++;
      continue;
    }
    const found = dateAt(block, reading, afterDate, context);
    at = tokenAfter(block.tokens, at, found.reading);
    if (!found.date) continue;
    dates.push({ date: found.date, span: found.span });
    if (!found.date.implied.includes('year')) afterDate = at;
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
const IN_TEXT: Reach = { separators: '-/|,·()=@', mostDates: 3 };
const ONE_CALENDAR: Reach = { ...IN_TEXT, mostDates: 1 };

const BEGINNINGS: readonly DateWord['kind'][] = ['weekday', 'number-word', 'month', 'unit', 'day-part', 'fraction', 'era'];

/** A quick no for most words: all but «دیروز» and its like want something of a date behind them. */
function canBegin(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word' && token.word.kind === 'day-shift') return true;
  const next = tokens[at + 1];
  if (!token || !next || next.kind === 'other') return false;
  return token.kind === 'number' || (token.kind === 'word' && BEGINNINGS.includes(token.word.kind));
}

/** The date that a reading names; one of two calendars that name different days is two dates. */
function dateAt(block: Block, reading: DateReading, afterDate: number, context: DateContext) {
  const { raw, folded, tokens } = block;
  const span = spanOf(folded, tokens, reading);
  const { date, codes } = dateOf(raw, { reading, span }, context);
  if (reading.dates.length > 1 && (!date || codes.includes('calendar-mismatch'))) {
    const first = readDateExpression(tokens, reading.from, ONE_CALENDAR);
    if (first) return dateAt(block, first, afterDate, context);
  }
  const isOfAnotherYear = codes.includes('weekday-mismatch') && date?.implied.includes('year');
  const place = { text: folded.text, tokens, reading, after: tokenAfter(tokens, reading.from, reading), afterDate };
  return { reading, span, date: date && !isOfAnotherYear && isWellBracketed(tokens, reading) && isDateInText(place) ? date : null };
}

/** The first token behind a reading. */
function tokenAfter(tokens: readonly DateToken[], from: number, { end }: DateReading): number {
  let after = from + 1;
  while (after < tokens.length && (tokens[after] as DateToken).start < end) after++;
  return after;
}
