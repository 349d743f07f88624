import type { DateWord } from './date-lexicon.js';
import type { DateToken } from './date-tokens.js';

/** Small questions about the token at a place; there is none at the end. */

export type NumberToken = Extract<DateToken, { kind: 'number' }>;
type WordOf<Kind extends DateWord['kind']> = Extract<DateWord, { kind: Kind }>;

export function numberAt(tokens: readonly DateToken[], at: number): NumberToken | null {
  const token = tokens[at];
  return token?.kind === 'number' ? token : null;
}

export function wordAt<Kind extends DateWord['kind']>(tokens: readonly DateToken[], at: number, kind: Kind): WordOf<Kind> | null {
  const token = tokens[at];
  return token?.kind === 'word' && token.word.kind === kind ? (token.word as WordOf<Kind>) : null;
}

export function isUnit(tokens: readonly DateToken[], at: number, unit: WordOf<'unit'>['unit']): boolean {
  return wordAt(tokens, at, 'unit')?.unit === unit;
}

export function markAt(tokens: readonly DateToken[], at: number, marks: string): string | null {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.mark) ? token.mark : null;
}

/** The value of a number in digits (of one or two) or in words. */
export function smallNumberAt(tokens: readonly DateToken[], at: number): number | null {
  const number = numberAt(tokens, at);
  if (number) return number.digits <= 2 ? number.value : null;
  return wordAt(tokens, at, 'number-word')?.value ?? null;
}

export function isSpaced(tokens: readonly DateToken[], at: number): boolean {
  return tokens[at]?.spaced ?? false;
}

/** «۵ام», 5th, «۵ م»: after the number of a day. */
export function afterOrdinalSuffix(tokens: readonly DateToken[], at: number): number {
  const isMeem =
    wordAt(tokens, at, 'era')?.calendar === 'gregorian' && (wordAt(tokens, at + 1, 'month') || isUnit(tokens, at + 1, 'month'));
  return wordAt(tokens, at, 'ordinal-suffix') || isMeem ? at + 1 : at;
}

/** Whether a line ends before the token, as told by {@link DateToken.lineStart}. */
export function endsLine(tokens: readonly DateToken[], at: number): boolean {
  return tokens[at]?.lineStart ?? true;
}

/** The folded offset at which the token before `next` ends. */
export function endBefore(tokens: readonly DateToken[], next: number): number {
  return tokens[next - 1]?.end ?? 0;
}

/** After the marks of `marks` that begin at `at`, `most` at most. */
export function skipMarks(tokens: readonly DateToken[], at: number, marks: string, most: number): number {
  let next = at;
  while (next - at < most && markAt(tokens, next, marks)) next++;
  return next;
}
