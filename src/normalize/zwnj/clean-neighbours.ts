import { KASHIDA_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { digitValue } from '../../persian/digits.js';
import { isArabicScriptLetter, isLookAlikeLetter, isMark, isMarkOrKashida, isPersianLetter } from '../../persian/letters.js';

/**
 * The character beside a run of invisible characters. `persian`: a letter of Persian or Arabic, or one that will be replaced by one;
 * `script`: another letter of the Arabic script, or a kashida; `letter`: a letter or mark of another script; `mark`: a vowel sign or hamza
 * of the Arabic script, which belongs to the letter before it.
 */
export type Neighbour = 'persian' | 'script' | 'letter' | 'digit' | 'emoji' | 'mark' | 'none';

/** Emoji, and characters that end one: a variation selector, skin tone, keycap. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\ufe00-\ufe0f]|\u20e3)/u;
const LETTER = /^[\p{L}\p{M}]/u;

function neighbourOf(codePoint: number): Neighbour {
  if (isPersianLetter(codePoint) || isLookAlikeLetter(codePoint)) return 'persian';
  if (isArabicScriptLetter(codePoint) || codePoint === KASHIDA_CODE) return 'script';
  if (isMark(codePoint)) return 'mark';
  if (digitValue(codePoint) >= 0) return 'digit';
  const symbol = String.fromCodePoint(codePoint);
  if (EMOJI.test(symbol)) return 'emoji';
  return LETTER.test(symbol) ? 'letter' : 'none';
}

/** Class of the character at `at`. */
export function neighbourAfter(text: string, at: number): Neighbour {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? 'none' : neighbourOf(codePoint);
}

/** Class of the character before `at`. */
export function neighbourBefore(text: string, at: number): Neighbour {
  if (at === 0) return 'none';
  const pair = at > 1 ? text.codePointAt(at - 2) : undefined;
  return neighbourOf(pair !== undefined && pair > 0xffff ? pair : codeUnitAt(text, at - 1));
}

/** Returns the start of the kashidas and marks before `at`, searched back to `floor`. */
export function startOfMarks(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isMarkOrKashida(codeUnitAt(text, start - 1))) start--;
  return start;
}

/** Returns the end of the marks that start at `at`. */
export function endOfMarks(text: string, at: number): number {
  return runEnd(text, at, isMark);
}

const isHighSurrogate = (code: CodeUnit): boolean => code >> 10 === 0xd800 >> 10;
const isLowSurrogate = (code: CodeUnit): boolean => code >> 10 === 0xdc00 >> 10;

/** True if [start, end) separates a high from a low surrogate. If removed, the two would become one character. */
export function separatesSurrogates(text: string, start: number, end: number): boolean {
  return isHighSurrogate(codeUnitAt(text, start - 1)) && isLowSurrogate(codeUnitAt(text, end));
}
