import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { findDateAt } from '../dates/find-date.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { type Label, skipDecoration } from '../persian/labels.js';
import type { LabelRole } from './label-words.js';
import type { LineText } from './line-text.js';

/** «کد مطلب» does not occur in sentences, as «کد» or «رقم» may. */
const SHORTEST_CLEAR_LABEL = 6;

export function isClearLabel(at: number, label: Label<LabelRole>): boolean {
  return label.end - at >= SHORTEST_CLEAR_LABEL;
}

/** True for «کد خبر» alone on its line: the number is on the next one. */
export function isLabelAlone({ folded: { text } }: LineText, at: number, label: Label<LabelRole>): boolean {
  if (label.role !== 'code' || !isClearLabel(at, label)) return false;
  return skipDecoration(text, label.end) >= text.length && skipDecoration(text, 0) === at;
}

/** Between a label and its number: «کد خبر(۱۲۳۴)», «شماره خبر #۱۲۳۴». */
const OPENING_MARKS = '(#»=[ ';

/** Place of the number after a label in the folded line; «۱۲/۳۴۵» is one number. `null` if there is none, or a date. */
export function numberAfter(line: LineText, at: number, label: Label<LabelRole>): Span | null {
  const { text } = line.folded;
  let start = label.end;
  if (label.role === 'code' && (label.colon || isClearLabel(at, label)))
    while (start < text.length && OPENING_MARKS.includes(text.charAt(start))) start++;
  let end = digitsEnd(text, start);
  if (end === start) return null;
  while (label.role === 'code' && text[end] === '/' && isAsciiDigit(codeUnitAt(text, end + 1))) {
    if (findDateAt(line.folded, start)) return null;
    end = digitsEnd(text, end + 1);
  }
  return end < text.length && isLetter(codeUnitAt(text, end)) ? null : { start, end };
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  const { length } = text;
  while (end < length && isAsciiDigit(codeUnitAt(text, end))) end++;
  return end;
}
