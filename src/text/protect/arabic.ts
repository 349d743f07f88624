import type { Span } from '../../types.js';
import { codeUnitAt } from '../code-unit.js';
import { codeUnitSet, indexOfAny } from '../scan.js';
import { isLineBreak, lineEnd } from '../white-space.js';
import { isArabicLine, TEH_MARBUTA_CODE } from './arabic-lines.js';
import { findVowelled, VOWEL_SIGNS } from './vowelled.js';

/** A line without one of these holds no Arabic. */
const SIGNS_OF_ARABIC = /* @__PURE__ */ codeUnitSet([...VOWEL_SIGNS, [TEH_MARBUTA_CODE, TEH_MARBUTA_CODE]]);

/** Lines in Arabic, and vowelled quotations in other lines. */
export function findArabic(text: string): Span[] {
  const found: Span[] = [];
  const { length } = text;
  for (let at = indexOfAny(text, SIGNS_OF_ARABIC, 0); at < length; ) {
    let start = at;
    while (start > 0 && !isLineBreak(codeUnitAt(text, start - 1))) start--;
    const end = lineEnd(text, at);
    if (isArabicLine(text, start, end)) found.push({ start, end });
    else findVowelled(text, start, end, found);
    at = indexOfAny(text, SIGNS_OF_ARABIC, end);
  }
  return found;
}
