import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isLineBreak, isWhiteSpace } from '../../core/white-space.js';
import { isIgnorable } from './strip-ignorable.js';

/** True if only spaces and hidden characters precede `at` on its line. */
export function isFirstOfLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (isInlineSpace(codeUnitAt(text, before)) || isIgnorable(codeUnitAt(text, before)))) before--;
  return before < 0 || isLineBreak(codeUnitAt(text, before));
}

/** True for a space of any width and for a tab. */
export const isInlineSpace = (code: CodeUnit): boolean => isWhiteSpace(code) && !isLineBreak(code);
