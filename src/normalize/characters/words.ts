import { KASHIDA } from '../../text/code-points.js';
import { isArabicScriptLetter, isForeignLetter, isMark } from '../../text/letters.js';
import type { Span } from '../../types.js';

const KASHIDA_CODE = KASHIDA.charCodeAt(0);

function isInWord(code: number): boolean {
  return isArabicScriptLetter(code) || isMark(code) || code === KASHIDA_CODE;
}

/** The letters, marks and kashidas around an offset. A ZWNJ ends a word: so joining two by one changes neither. */
export function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && isInWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isInWord(text.charCodeAt(end))) end++;
  return { start, end };
}

/** «ڕۆژ»: a word with a letter that neither Persian nor Arabic has. */
export function isForeignWord(text: string, word: Span): boolean {
  for (let at = word.start; at < word.end; at++) {
    if (isForeignLetter(text.charCodeAt(at))) return true;
  }
  return false;
}
