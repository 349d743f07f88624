import type { DateReading } from './date-reading.js';
import type { DateToken } from './date-tokens.js';

const OPENING = '(';
const CLOSING = ')';
const QUOTE = '"';

/**
 * True if no bracket or quotation mark stands between a day and its month without its partner, and no pair is empty: «(۵ دی) ۱۴۰۱»,
 * «۵ دی ۱۴۰۱ (۲۰:۱۵)», and not «۰۱ ) اسفند», «۵ دی () ۱۴۰۱». Looks at nothing around the date: what is found in a text reads alike alone.
 */
export function isWellBracketed(tokens: readonly DateToken[], { from, end }: Pick<DateReading, 'from' | 'end'>): boolean {
  const open: number[] = [];
  const alone: number[] = [];
  let quote = -1;
  for (let at = from; at < tokens.length && (tokens[at] as DateToken).start < end; at++) {
    if (isMark(tokens[at], QUOTE)) quote = quote < 0 ? at : -1;
    else if (isMark(tokens[at], OPENING)) {
      if (isMark(tokens[at + 1], CLOSING)) return false;
      open.push(at);
    } else if (isMark(tokens[at], CLOSING) && open.pop() === undefined) alone.push(at);
  }
  return ![...alone, ...open, quote].some((at) => partsDay(tokens, at));
}

const isMark = (token: DateToken | undefined, mark: string): boolean => token?.kind === 'mark' && token.mark === mark;

/** True for the bracket of «۰۱ ) اسفند». */
function partsDay(tokens: readonly DateToken[], at: number): boolean {
  const day = tokens[at - 1];
  const month = tokens[at + 1];
  if (month?.kind !== 'word' || month.word.kind !== 'month') return false;
  return day?.kind === 'number' || (day?.kind === 'word' && day.word.kind === 'number-word');
}
