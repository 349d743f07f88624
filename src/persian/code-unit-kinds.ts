import type { CodeUnitRanges } from '../core/code-unit-set.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { LETTERS_AND_MARKS, LETTERS_END } from './letters.js';

/** ASCII, Arabic-Indic and Persian digits. */
export const DIGIT_RANGES: CodeUnitRanges = [
  [0x30, 0x39],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
];

/** A–Z, a–z and the letters of Latin-1, Latin Extended-A and Latin Extended-B. */
export const LATIN_RANGES: CodeUnitRanges = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
];

const DIGIT = 1;
const LATIN = 2;
const LETTER = 4;
const KINDS = /* @__PURE__ */ kindsOfCodeUnits();

function kindsOfCodeUnits(): Uint8Array {
  const kinds = new Uint8Array(LETTERS_END);
  for (const [first, last] of LETTERS_AND_MARKS) kinds.fill(LETTER, first, last + 1);
  for (const [first, last] of LATIN_RANGES) kinds.fill(LATIN, first, last + 1);
  for (const [first, last] of DIGIT_RANGES) kinds.fill(DIGIT, first, last + 1);
  return kinds;
}

function hasClass(code: CodeUnit, kinds: number): boolean {
  return code < LETTERS_END && ((KINDS[code] ?? 0) & kinds) !== 0;
}

export const isDigit = (code: CodeUnit): boolean => hasClass(code, DIGIT);
export const isLatinLetter = (code: CodeUnit): boolean => hasClass(code, LATIN);
/** True for a Latin letter or a digit. */
export const isAlphanumeric = (code: CodeUnit): boolean => hasClass(code, LATIN | DIGIT);
/** True for a letter or mark of the Arabic script, a Latin letter or a digit. */
export const isLetterOrDigit = (code: CodeUnit): boolean => hasClass(code, LATIN | DIGIT | LETTER);
