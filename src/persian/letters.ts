import { KASHIDA_CODE, ZWNJ_CODE } from '../core/code-points.js';
import type { CodeUnitRanges } from '../core/code-unit-set.js';
import { MARKS } from './marks.js';

/**
 * What kind of character a UTF-16 code unit is, for text in the Arabic script.
 * After Unicode: General_Category and Joining_Type of the blocks Arabic, Arabic Supplement and Arabic Extended-A and -B;
 * a test compares the ranges with the Unicode data.
 */

/** The letters of the Arabic alphabet with U+0671 and U+06C0, and those that Persian adds: پ چ ژ ک گ ی. */
const PERSIAN: CodeUnitRanges = [
  [0x621, 0x63a],
  [0x641, 0x64a],
  [0x671, 0x671],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x698, 0x698],
  [0x6a9, 0x6a9],
  [0x6af, 0x6af],
  [0x6c0, 0x6c0],
  [0x6cc, 0x6cc],
];

/** Letters of other languages that stand in Persian text for ک (U+06AA), ه (U+06BE, U+06C1, U+06D5) and هٔ (U+06C2). */
const LOOK_ALIKE: CodeUnitRanges = [
  [0x6aa, 0x6aa],
  [0x6be, 0x6be],
  [0x6c1, 0x6c2],
  [0x6d5, 0x6d5],
];

/** Every letter of the script. */
const LETTER: CodeUnitRanges = [
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x66e, 0x66f],
  [0x671, 0x6d3],
  [0x6d5, 0x6d5],
  [0x6ee, 0x6ef],
  [0x6fa, 0x6fc],
  [0x6ff, 0x6ff],
  [0x750, 0x77f],
  [0x870, 0x887],
  [0x889, 0x88f],
  [0x8a0, 0x8c8],
];

/** Letters that do not join the letter after them. */
const NON_JOINING: CodeUnitRanges = [
  [0x621, 0x625],
  [0x627, 0x627],
  [0x629, 0x629],
  [0x62f, 0x632],
  [0x648, 0x648],
  [0x671, 0x677],
  [0x688, 0x699],
  [0x6c0, 0x6c0],
  [0x6c3, 0x6cb],
  [0x6cd, 0x6cd],
  [0x6cf, 0x6cf],
  [0x6d2, 0x6d3],
  [0x6d5, 0x6d5],
  [0x6ee, 0x6ef],
  [0x759, 0x75b],
  [0x76b, 0x76c],
  [0x771, 0x771],
  [0x773, 0x774],
  [0x778, 0x779],
  [0x870, 0x885],
  [0x887, 0x887],
  [0x88e, 0x88e],
  [0x8aa, 0x8ae],
  [0x8b1, 0x8b2],
  [0x8b9, 0x8b9],
];

/** The letters of the script in any language, and the marks on them. */
export const LETTERS_AND_MARKS: CodeUnitRanges = /* @__PURE__ */ LETTER.concat(MARKS);

/** None of them lies behind. */
export const LETTERS_END = 0x900;

const IS_LETTER = 1;
const IS_PERSIAN = 2;
const IS_LOOK_ALIKE = 4;
const IS_NON_JOINING = 8;
const IS_MARK = 16;

const KINDS = /* @__PURE__ */ kindsOf([
  [IS_LETTER, LETTER],
  [IS_PERSIAN, PERSIAN],
  [IS_LOOK_ALIKE, LOOK_ALIKE],
  [IS_NON_JOINING, NON_JOINING],
  [IS_MARK, MARKS],
]);

function kindsOf(tables: readonly (readonly [kind: number, ranges: CodeUnitRanges])[]): Uint8Array {
  const kinds = new Uint8Array(LETTERS_END);
  for (const [kind, ranges] of tables) {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) kinds[code] = (kinds[code] ?? 0) | kind;
    }
  }
  return kinds;
}

function kindOf(code: number): number {
  return code < LETTERS_END ? (KINDS[code] ?? 0) : 0;
}

/** A letter that Persian writes: of the Arabic alphabet, or پ چ ژ ک گ ی. Arabic yeh and kaf count, look-alikes do not. */
export function isPersianLetter(code: number): boolean {
  return (kindOf(code) & IS_PERSIAN) !== 0;
}

/** U+06AA, U+06BE, U+06C1, U+06C2, U+06D5: letters of other languages that Persian text has in place of ک, ه and هٔ. */
export function isLookAlikeLetter(code: number): boolean {
  return (kindOf(code) & IS_LOOK_ALIKE) !== 0;
}

/** A letter of the Arabic script in any language. */
export function isArabicScriptLetter(code: number): boolean {
  return (kindOf(code) & IS_LETTER) !== 0;
}

/** A letter that only other languages write, such as Kurdish ێ or Urdu ڈ. */
export function isForeignLetter(code: number): boolean {
  return (kindOf(code) & (IS_LETTER | IS_PERSIAN | IS_LOOK_ALIKE)) === IS_LETTER;
}

/** A combining mark of the Arabic script. */
export function isMark(code: number): boolean {
  return (kindOf(code) & IS_MARK) !== 0;
}

/** A letter of the Arabic script, or a mark on one. */
export function isLetterOrMark(code: number): boolean {
  return (kindOf(code) & (IS_LETTER | IS_MARK)) !== 0;
}

/** The same, and the kashida that may stretch a word between them. */
export function isLetterMarkOrKashida(code: number): boolean {
  return isLetterOrMark(code) || code === KASHIDA_CODE;
}

/** What belongs to the letter before it: the marks on it, and the kashidas that stretch it. */
export function isMarkOrKashida(code: number): boolean {
  return isMark(code) || code === KASHIDA_CODE;
}

/** What a word is written with: letters, the marks on them, and the ZWNJ between its parts. */
export function isWordPart(code: number): boolean {
  return isLetterOrMark(code) || code === ZWNJ_CODE;
}

/** A letter that joins the letter after it: ب but not ا, ه but not U+06D5. */
export function joinsNext(code: number): boolean {
  return (kindOf(code) & (IS_LETTER | IS_NON_JOINING)) === IS_LETTER;
}

/** A letter that Persian writes and that does not join the letter after it: a ZWNJ behind it cannot be seen. */
export function isPersianNonJoiner(code: number): boolean {
  return (kindOf(code) & IS_PERSIAN) !== 0 && !joinsNext(code);
}
