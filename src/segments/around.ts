import { codeUnitAt } from '../core/code-unit.js';
import { isWhiteSpace } from '../core/white-space.js';
import { HIDDEN, LETTER, MARK, unitKind } from './unit-kinds.js';

/** No word of a table is longer. */
const LONGEST = 12;

/** The offset at or behind `from` of the first unit that is no white space; `end` where there is none before it. */
export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWhiteSpace(codeUnitAt(text, at))) at++;
  return at;
}

/** The offset at or before `from` of the last unit that is no white space; `start - 1` where there is none from it on. */
export function skipSpacesBack(text: string, from: number, start: number): number {
  let at = from;
  while (at >= start && isWhiteSpace(codeUnitAt(text, at))) at--;
  return at;
}

function isWordUnit(code: number): boolean {
  const kind = unitKind(code);
  return kind === LETTER || kind === MARK || kind === HIDDEN;
}

/** The word that begins at `start`, as a table may have it. */
export function wordFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start <= LONGEST && isWordUnit(codeUnitAt(text, end))) end++;
  return text.slice(start, end);
}

/** The word that ends at `end`. */
export function wordTo(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST && isWordUnit(codeUnitAt(text, start - 1))) start--;
  return text.slice(start, end);
}
