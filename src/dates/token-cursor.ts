import type { DateWord } from './date-lexicon.js';
import type { DateToken, DateTokens } from './date-tokens.js';

/** Reads of the token at an index. Beyond the last token the results are empty. */

export type NumberToken = Extract<DateToken, { kind: 'number' }>;
type WordOf<Kind extends DateWord['kind']> = Extract<DateWord, { kind: Kind }>;

export function numberAt(tokens: DateTokens, at: number): NumberToken | null {
  const token = tokens[at];
  return token?.kind === 'number' ? token : null;
}

export function wordAt<Kind extends DateWord['kind']>(tokens: DateTokens, at: number, kind: Kind): WordOf<Kind> | null {
  const token = tokens[at];
  return token?.kind === 'word' && token.word.kind === kind ? (token.word as WordOf<Kind>) : null;
}

export function isUnit(tokens: DateTokens, at: number, unit: WordOf<'unit'>['unit']): boolean {
  return wordAt(tokens, at, 'unit')?.unit === unit;
}

export function markAt(tokens: DateTokens, at: number, marks: string): string | null {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.mark) ? token.mark : null;
}

/** Returns the value of a number of one or two digits, or in words. */
export function smallNumberAt(tokens: DateTokens, at: number): number | null {
  const number = numberAt(tokens, at);
  if (number) return number.digits <= 2 ? number.value : null;
  return wordAt(tokens, at, 'number-word')?.value ?? null;
}

export function isSpaced(tokens: DateTokens, at: number): boolean {
  return tokens[at]?.spaced ?? false;
}

/** Skips the suffix of a day: «۵ام», 5th, «۵ م». */
export function afterOrdinalSuffix(tokens: DateTokens, at: number): number {
  const isMeem =
    wordAt(tokens, at, 'era')?.calendar === 'gregorian' && (wordAt(tokens, at + 1, 'month') || isUnit(tokens, at + 1, 'month'));
  return wordAt(tokens, at, 'ordinal-suffix') || isMeem ? at + 1 : at;
}

/** True if a line ends before the token, by {@link DateToken.lineStart}. */
export function isEndOfLine(tokens: DateTokens, at: number): boolean {
  return tokens[at]?.lineStart ?? true;
}

/** Returns the end of the token before `next`, in the folded text. */
export function endBefore(tokens: DateTokens, next: number): number {
  return tokens[next - 1]?.end ?? 0;
}

/** Returns the index of the first token at or after `end` (in the folded text), later than `from`. */
export function tokenAfter(tokens: DateTokens, from: number, end: number): number {
  let after = from + 1;
  while (after < tokens.length && (tokens[after] as DateToken).start < end) after++;
  return after;
}

/** Skips up to `most` of the given marks. */
export function skipMarks(tokens: DateTokens, at: number, marks: string, most: number): number {
  let next = at;
  while (next - at < most && markAt(tokens, next, marks)) next++;
  return next;
}
