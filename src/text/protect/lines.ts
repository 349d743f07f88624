import { codeUnitAt } from '../code-unit.js';
import { isLineBreak, isWhiteSpace } from '../white-space.js';

/** True if nothing but spaces stands before an offset on its line. */
export function isFirstOfLine(text: string, at: number): boolean {
  return isLineStart(text, blanksBefore(text, at));
}

/** Where the spaces and tabs before an offset begin. */
export function blanksBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(codeUnitAt(text, start - 1))) start--;
  return start;
}

/** A space of any width, or a tab. */
export const isBlank = (code: number): boolean => isWhiteSpace(code) && !isLineBreak(code);

const isLineStart = (text: string, at: number): boolean => at === 0 || isLineBreak(codeUnitAt(text, at - 1));
