import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnitRanges } from '../../core/code-unit-set.js';
import { unicodeEscape } from '../../core/unicode-escape.js';
import { LINE_BREAKS } from '../../core/white-space.js';
import { DIGIT_RANGES, LATIN_RANGES } from '../../persian/code-unit-kinds.js';
import { LETTERS_AND_MARKS } from '../../persian/letters.js';

/** For use inside `[…]` of a regular expression. */
export const BREAKS = /* @__PURE__ */ characterClass(LINE_BREAKS);
export const DIGITS = /* @__PURE__ */ characterClass(DIGIT_RANGES);
export const LATIN_LETTERS = /* @__PURE__ */ characterClass(LATIN_RANGES);
/** Letters of the Arabic script, and their marks. */
export const PERSIAN_LETTERS = /* @__PURE__ */ characterClass(LETTERS_AND_MARKS);

/** Content of `[…]` that matches the code units of the ranges. */
export function characterClass(ranges: CodeUnitRanges): string {
  return ranges.map(([first, last]) => `${unicodeEscape(first)}-${unicodeEscape(last)}`).join('');
}

/** Code units of the characters of a string. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => codeUnitAt(character, 0)));
}

export const NO_MATCH = -1;

/** Returns the end of the match of a sticky expression at `at`; {@link NO_MATCH} if it does not match. */
export function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : NO_MATCH;
}
