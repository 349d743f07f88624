import { codeUnitAt } from '../core/code-unit.js';
import type { Span } from '../core/spans.js';
import { isAsciiDigit } from './digits.js';
import { foldedUnit, isLetter } from './fold.js';

/** Returns the letters of a folded text: «کد خبر:» → `کدخبر`. Lines that differ only in spacing and marks share a key. */
export function letterKey(folded: string): string {
  let key = '';
  const { length } = folded;
  for (let at = 0; at < length; ) {
    const start = at;
    while (at < length && isLetter(codeUnitAt(folded, at))) at++;
    key += folded.slice(start, at);
    while (at < length && !isLetter(codeUnitAt(folded, at))) at++;
  }
  return key;
}

/** True if the letters of a raw text, up to `end`, equal a {@link letterKey}. */
export function hasLetterKey(text: string, key: string, end = text.length): boolean {
  let matched = 0;
  for (let at = 0; at < end; at++) {
    const code = foldedUnit(codeUnitAt(text, at));
    if (isLetter(code) && code !== codeUnitAt(key, matched++)) return false;
  }
  return matched === key.length;
}

/**
 * Returns the number of letters and digits of two ranges of a raw text if they are equal after folding, else 0. A headline and its copy
 * with hyphens differ only in spacing and marks.
 */
export function commonLetters(text: string, one: Span, other: Span): number {
  let count = 0;
  let at = nextLetter(text, one.start, one.end);
  let against = nextLetter(text, other.start, other.end);
  while (at < one.end && against < other.end && foldedUnit(codeUnitAt(text, at)) === foldedUnit(codeUnitAt(text, against))) {
    count++;
    at = nextLetter(text, at + 1, one.end);
    against = nextLetter(text, against + 1, other.end);
  }
  return at === one.end && against === other.end ? count : 0;
}

/** Returns the offset of the letter or digit at or after `from`, or `end`. */
function nextLetter(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = foldedUnit(codeUnitAt(text, at));
    if (isLetter(code) || isAsciiDigit(code)) return at;
  }
  return end;
}
