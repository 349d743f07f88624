import { type FoldedText, fold, rawEnd, rawStart } from '../text/fold.js';
import { trimSpan } from '../text/lines.js';
import type { ArticleDate, DateOptions, Span } from '../types.js';
import { endsAt, readDateExpression } from './dates/date-grammar.js';
import type { DateReading } from './dates/date-reading.js';
import { type DateToken, tokenizeDate } from './dates/date-tokens.js';
import { type DateContext, resolveDate } from './dates/resolve-date.js';
import type { DiagnosticCode } from './diagnostics.js';
import { readLabel } from './labels.js';
import { assertText, readDateOptions } from './options.js';

/** A date expression that was found; `date` is `null` where no calendar has its day, or the reference for it is missing. */
export interface FoundDate {
  date: ArticleDate | null;
  /** Where the expression stands in the raw text. */
  span: Span;
  codes: DiagnosticCode[];
  /** Whether nothing but separators follows it. */
  isWhole: boolean;
  /** The calendars, and the weekday or time, that it was written with: what tells a date line from a sentence about a day. */
  dateCount: number;
  hasWeekday: boolean;
  hasTime: boolean;
  /** Its end in the folded text. */
  end: number;
}

/** The date expression at an offset of a folded text, `null` where none begins there. */
export function readDateAt(raw: string, folded: FoldedText, offset: number, context: DateContext): FoundDate | null {
  const tokens = tokenizeDate(folded.text, offset);
  const reading = readDateExpression(tokens);
  if (!reading) return null;
  const span = { start: rawStart(folded, firstContent(tokens)), end: rawEnd(folded, reading.end) };
  const resolved = resolveDate(reading, context);
  const isWhole = endsAt(tokens, reading.end);
  return {
    date: resolved && { text: raw.slice(span.start, span.end), ...resolved.date },
    span,
    codes: resolved ? resolved.codes : [context.reference === null && needsReference(reading) ? 'missing-reference' : 'invalid-date'],
    isWhole,
    dateCount: reading.dates.length,
    hasWeekday: reading.weekday !== null,
    hasTime: reading.time !== null,
    end: reading.end,
  };
}

function needsReference({ relative, dates }: DateReading): boolean {
  return relative !== null || dates.every(({ year }) => year === null);
}

function firstContent(tokens: readonly DateToken[]): number {
  return tokens.find(({ kind }) => kind !== 'mark')?.start ?? 0;
}

/** No date expression is longer. */
const LONGEST_EXPRESSION = 300;

/**
 * Reads a text that is one date expression: optionally with a label («تاریخ انتشار:»), a weekday, a time, the same day in
 * another calendar. Other words, an impossible day, a missing year without `reference` give `null`; an impossible time gives the
 * date with `time: null`. Two-digit years: 00–20 are 14xx, 21–99 are 13xx. Offsets are those of the zone data of the platform
 * (tzdata); a local time that came twice or never is read as Temporal's `compatible` does.
 *
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is not what {@link DateOptions} says.
 * @example parseDate('۰۱ دی ۱۴۰۰ - ۲۱:۵۸')?.iso // '2021-12-22T21:58:00+03:30'
 */
export function parseDate(text: string, options: DateOptions = {}): ArticleDate | null {
  assertText(text);
  const context = readDateOptions(options);
  const span = trimSpan(text, { start: 0, end: text.length });
  if (span.end === span.start || span.end - span.start > LONGEST_EXPRESSION) return null;
  const expression = text.slice(span.start, span.end);
  const folded = fold(expression);
  return readWhole(expression, folded, 0, context) ?? readWhole(expression, folded, afterLabel(folded.text), context);
}

function readWhole(expression: string, folded: FoldedText, offset: number, context: DateContext): ArticleDate | null {
  const found = readDateAt(expression, folded, offset, context);
  return found?.isWhole ? found.date : null;
}

const DATE_LABELS: readonly string[] = ['published', 'updated', 'clock'];

function afterLabel(folded: string): number {
  const label = readLabel(folded, 0);
  return label && DATE_LABELS.includes(label.role) ? label.end : 0;
}
