import type { DateReading } from './date-reading.js';
import type { DateToken } from './date-tokens.js';

const OPENING = '(';
const CLOSING = ')';
const QUOTE = '"';

/**
 * True if brackets and quotation marks inside a date have their partners, there or among the marks around it: «(۵ دی) ۱۴۰۱», and
 * not «۰۱ ) اسفند», «۵ دی () ۱۴۰۱».
 */
export function isWellBracketed(tokens: readonly DateToken[], { from, end }: Pick<DateReading, 'from' | 'end'>): boolean {
  /** Of each open bracket, whether it stands inside the date. */
  const open: boolean[] = [];
  let quotes = 0;
  let isQuotedInside = false;
  let at = startOfMarks(tokens, from);
  for (; at < tokens.length; at++) {
    const token = tokens[at] as DateToken;
    const isInside = at >= from && token.start < end;
    if (token.kind !== 'mark') {
      if (isInside) continue;
      break;
    }
    if (token.mark === QUOTE) {
      quotes++;
      isQuotedInside ||= isInside;
    } else if (token.mark === OPENING) {
      const next = tokens[at + 1];
      if (isInside && next?.kind === 'mark' && next.mark === CLOSING) return false;
      open.push(isInside);
    } else if (token.mark === CLOSING && open.pop() === undefined && isInside) return false;
  }
  // «۵ دی ۱۴۰۱ (دوشنبه به وقت محلی)»: what goes on may close it.
  const isAtEnd = at === tokens.length;
  return !(isAtEnd && open.includes(true)) && !(isQuotedInside && quotes % 2 === 1);
}

/** The first of the marks that stand before a token without anything between. */
function startOfMarks(tokens: readonly DateToken[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind === 'mark') start--;
  return start;
}
