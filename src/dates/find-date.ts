import type { DiagnosticCode } from '../api/diagnostics.js';
import type { ArticleDate, Span } from '../api/types.js';
import { type FoldedText, rawEnd, rawStart } from '../persian/fold.js';
import { isFollowedBySeparators, readDateExpression } from './date-grammar.js';
import type { Reach } from './date-pieces.js';
import type { DateReading } from './date-reading.js';
import { type DateTokens, tokenizeDate } from './date-tokens.js';
import { isWellBracketed } from './marks-in-date.js';
import { type DateContext, resolveDate } from './resolve-date.js';

/** A date expression in a text. The day may not exist. */
export interface FoundDate {
  reading: DateReading;
  /** Its place in the raw text. */
  span: Span;
  /** Its end in the folded text. */
  end: number;
  /** True if only separators follow it. */
  isWhole: boolean;
}

/** Finds the date expression at an offset of a folded text; `null` if none begins there. */
export function findDateAt(folded: FoldedText, offset: number, reach?: Reach): FoundDate | null {
  const tokens = tokenizeDate(folded.text, offset);
  const reading = tokens[0]?.kind === 'other' ? null : readDateExpression(tokens, 0, reach);
  if (!reading || !isWellBracketed(tokens, { from: firstWord(tokens), end: reading.end })) return null;
  return { reading, span: spanOfReading(folded, tokens, reading), end: reading.end, isWhole: isFollowedBySeparators(tokens, reading) };
}

/** Returns the index of the first token that is not a mark: «(روز) دوشنبه ۵ دی» begins with a word that the reading skips. */
function firstWord(tokens: DateTokens): number {
  return tokens.findIndex(({ kind }) => kind !== 'mark');
}

/** Returns the place of a reading in the raw text. */
export function spanOfReading(folded: FoldedText, tokens: DateTokens, { from, end }: DateReading): Span {
  return { start: rawStart(folded, tokens[from]?.start ?? 0), end: rawEnd(folded, end) };
}

/** Resolves a date expression. `date` is `null` if no calendar has the day, or the reference is missing. */
export function dateOf(
  raw: string,
  { reading, span }: Pick<FoundDate, 'reading' | 'span'>,
  context: DateContext,
): { date: ArticleDate | null; codes: DiagnosticCode[] } {
  const resolved = resolveDate(reading, context);
  if (resolved) return { date: { text: raw.slice(span.start, span.end), ...resolved.date }, codes: resolved.codes };
  return { date: null, codes: [context.reference === null && needsReference(reading) ? 'missing-reference' : 'invalid-date'] };
}

/** True if the weekday, or the date in another calendar, contradicts the assumed year. */
export function isOfAnotherYear({ date, codes }: ReturnType<typeof dateOf>): boolean {
  return date?.implied.includes('year') === true && CONTRADICTIONS.some((code) => codes.includes(code));
}

const CONTRADICTIONS = ['weekday-mismatch', 'calendar-mismatch'] as const;

function needsReference({ relative, dates }: DateReading): boolean {
  return relative !== null || dates.every(({ year }) => year === null);
}
