import { codeUnitAt } from '../core/code-unit.js';
import type { Span } from '../core/spans.js';
import { foldedUnit, isDigit, isLetter } from './fold.js';

/** The letters of a folded text alone: «کد خبر:» → `کدخبر`. Two lines that differ in spacing and marks only have one key. */
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

/** Whether the letters of a raw text, up to `end`, are those of a {@link letterKey}. */
export function hasKey(text: string, key: string, end = text.length): boolean {
  let matched = 0;
  for (let at = 0; at < end; at++) {
    const code = foldedUnit(codeUnitAt(text, at));
    if (isLetter(code) && code !== codeUnitAt(key, matched++)) return false;
  }
  return matched === key.length;
}

/**
 * How many letters and digits two ranges of a raw text have, if they have the same once folded: a headline and its copy with
 * hyphens differ in spacing and marks only. 0 for ranges that differ, or have none.
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

/** The offset of the letter or digit at or after `from`; `end` where there is none before it. */
function nextLetter(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = foldedUnit(codeUnitAt(text, at));
    if (isLetter(code) || isDigit(code)) return at;
  }
  return end;
}
