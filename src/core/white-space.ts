import { codeUnitAt } from './code-unit.js';
import type { CodeUnitRanges } from './code-unit-set.js';
import type { CodeUnit } from './number-kinds.js';

/** The line breaks of Unicode's line breaking (UAX #14, classes BK, CR, LF and NL): LF, VT, FF, CR, U+0085, U+2028, U+2029. */
export const LINE_BREAKS: CodeUnitRanges = [
  [0x0a, 0x0d],
  [0x85, 0x85],
  [0x2028, 0x2029],
];

/** True for {@link LINE_BREAKS}. */
export function isLineBreak(code: CodeUnit): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** True for a space of any width, a tab or a line break (Unicode's White_Space). */
export function isWhiteSpace(code: CodeUnit): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** True if `[start, end)` of a text is white space only. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhiteSpace(codeUnitAt(text, at))) return false;
  return true;
}

/** True for ASCII white space as HTML defines it: space, tab, line feed, form feed, carriage return. */
export function isHtmlSpace(code: CodeUnit): boolean {
  return code <= 0x20 && (code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b));
}

/** Returns the offset of the line break at or after `at`, or the length of the text. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  const { length } = text;
  while (end < length && !isLineBreak(codeUnitAt(text, end))) end++;
  return end;
}
