import { codeUnitAt } from '../core/code-unit.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { isWhiteSpace } from '../core/white-space.js';
import { HIDDEN, LETTER, MARK, unitKind } from './unit-kinds.js';

/** Upper bound of the words in the tables. */
const LONGEST = 12;

/** Returns the offset of the first unit at or after `from` that is not white space, or `end`. */
export function skipWhiteSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWhiteSpace(codeUnitAt(text, at))) at++;
  return at;
}

/** Returns the offset of the last unit at or before `from` that is not white space, or `start - 1`. */
export function skipWhiteSpaceBack(text: string, from: number, start: number): number {
  let at = from;
  while (at >= start && isWhiteSpace(codeUnitAt(text, at))) at--;
  return at;
}

function isTableWordUnit(code: CodeUnit): boolean {
  const kind = unitKind(code);
  return kind === LETTER || kind === MARK || kind === HIDDEN;
}

/** Returns the word that begins at `start`, cut for a table lookup. */
export function wordFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start <= LONGEST && isTableWordUnit(codeUnitAt(text, end))) end++;
  return text.slice(start, end);
}

/** Returns the word that ends at `end`, cut for a table lookup. */
export function wordTo(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST && isTableWordUnit(codeUnitAt(text, start - 1))) start--;
  return text.slice(start, end);
}
