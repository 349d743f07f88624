import type { DateReading } from './date-reading.js';
import type { DateToken, DateTokens } from './date-tokens.js';

const OPENING = '(';
const CLOSING = ')';
const QUOTE = '"';

/**
 * True unless an unpaired bracket or quotation mark separates a day from its month, or a pair is empty: «(۵ دی) ۱۴۰۱», «۵ دی ۱۴۰۱
 * (۲۰:۱۵)» are dates, «۰۱ ) اسفند», «۵ دی () ۱۴۰۱» are not. The text around the date is ignored, so that a date found in a text also
 * parses alone.
 */
export function isWellBracketed(tokens: DateTokens, { from, end }: Pick<DateReading, 'from' | 'end'>): boolean {
  const open: number[] = [];
  const alone: number[] = [];
  let quote = -1;
  for (let at = from; at < tokens.length && (tokens[at] as DateToken).start < end; at++) {
    if (isMarkToken(tokens[at], QUOTE)) quote = quote < 0 ? at : -1;
    else if (isMarkToken(tokens[at], OPENING)) {
      if (isMarkToken(tokens[at + 1], CLOSING)) return false;
      open.push(at);
    } else if (isMarkToken(tokens[at], CLOSING) && open.pop() === undefined) alone.push(at);
  }
  return ![...alone, ...open, quote].some((at) => separatesDayFromMonth(tokens, at));
}

const isMarkToken = (token: DateToken | undefined, mark: string): boolean => token?.kind === 'mark' && token.mark === mark;

/** True for the bracket of «۰۱ ) اسفند». */
function separatesDayFromMonth(tokens: DateTokens, at: number): boolean {
  const day = tokens[at - 1];
  const month = tokens[at + 1];
  if (month?.kind !== 'word' || month.word.kind !== 'month') return false;
  return day?.kind === 'number' || (day?.kind === 'word' && day.word.kind === 'number-word');
}
