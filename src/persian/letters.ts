import { KASHIDA_CODE, ZWNJ_CODE } from '../core/code-points.js';
import type { CodeUnitRanges } from '../core/code-unit-set.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { MARKS } from './marks.js';

/**
 * Classes of UTF-16 code units in the Arabic script: General_Category and Joining_Type of the Unicode blocks Arabic, Arabic Supplement
 * and Arabic Extended-A and -B. A test compares the ranges with the Unicode data.
 */

/** The letters of the Arabic alphabet with U+0671 and U+06C0, and the Persian letters پ چ ژ ک گ ی. */
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

/** Letters of other languages that Persian text contains in place of ک (U+06AA), ه (U+06BE, U+06C1, U+06D5) and هٔ (U+06C2). */
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

/** The letters of the script in any language, and their marks. */
export const LETTERS_AND_MARKS: CodeUnitRanges = /* @__PURE__ */ LETTER.concat(MARKS);

/** All of them are from this code unit on, the start of the block Arabic, … */
export const LETTERS_START = 0x600;
/** … and below this one. */
export const LETTERS_END = 0x900;

const IS_LETTER = 1;
const IS_PERSIAN = 2;
const IS_LOOK_ALIKE = 4;
const IS_NON_JOINING = 8;
const IS_MARK = 16;

const CLASSES = /* @__PURE__ */ classesOf([
  [IS_LETTER, LETTER],
  [IS_PERSIAN, PERSIAN],
  [IS_LOOK_ALIKE, LOOK_ALIKE],
  [IS_NON_JOINING, NON_JOINING],
  [IS_MARK, MARKS],
]);

function classesOf(tables: readonly (readonly [bit: number, ranges: CodeUnitRanges])[]): Uint8Array {
  const classes = new Uint8Array(LETTERS_END);
  for (const [bit, ranges] of tables) {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) classes[code] = (classes[code] ?? 0) | bit;
    }
  }
  return classes;
}

function classBits(code: CodeUnit): number {
  return code < LETTERS_END ? (CLASSES[code] ?? 0) : 0;
}

/** True for a letter of Persian: the Arabic alphabet and پ چ ژ ک گ ی. Arabic yeh and kaf count, look-alikes do not. */
export function isPersianLetter(code: CodeUnit): boolean {
  return (classBits(code) & IS_PERSIAN) !== 0;
}

/** True for U+06AA, U+06BE, U+06C1, U+06C2 and U+06D5, which Persian text contains in place of ک, ه and هٔ. */
export function isLookAlikeLetter(code: CodeUnit): boolean {
  return (classBits(code) & IS_LOOK_ALIKE) !== 0;
}

/** True for a letter of the Arabic script in any language. */
export function isArabicScriptLetter(code: CodeUnit): boolean {
  return (classBits(code) & IS_LETTER) !== 0;
}

/** True for a letter of other languages only, such as Kurdish ێ or Urdu ڈ. */
export function isForeignLetter(code: CodeUnit): boolean {
  return (classBits(code) & (IS_LETTER | IS_PERSIAN | IS_LOOK_ALIKE)) === IS_LETTER;
}

/** True for a combining mark of the Arabic script. */
export function isMark(code: CodeUnit): boolean {
  return (classBits(code) & IS_MARK) !== 0;
}

/** True for a letter or mark of the Arabic script. */
export function isLetterOrMark(code: CodeUnit): boolean {
  return (classBits(code) & (IS_LETTER | IS_MARK)) !== 0;
}

/** True for a letter, a mark, or the kashida that may stretch a word. */
export function isLetterMarkOrKashida(code: CodeUnit): boolean {
  return isLetterOrMark(code) || code === KASHIDA_CODE;
}

/** True for a mark or a kashida, which belong to the letter before them. */
export function isMarkOrKashida(code: CodeUnit): boolean {
  return isMark(code) || code === KASHIDA_CODE;
}

/** True for the code units of a word: letters, their marks, and the ZWNJ. */
export function isWordPart(code: CodeUnit): boolean {
  return isLetterOrMark(code) || code === ZWNJ_CODE;
}

/** True for a letter that joins to the next one: ب but not ا, ه but not U+06D5. */
export function joinsNext(code: CodeUnit): boolean {
  return (classBits(code) & (IS_LETTER | IS_NON_JOINING)) === IS_LETTER;
}

/** True for a Persian letter that does not join to the next one: a ZWNJ after it is invisible. */
export function isPersianNonJoiner(code: CodeUnit): boolean {
  return (classBits(code) & IS_PERSIAN) !== 0 && !joinsNext(code);
}
