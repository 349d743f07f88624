/**
 * What kind of character a UTF-16 code unit is, for text in the Arabic script.
 * After Unicode: General_Category and Joining_Type of the blocks Arabic, Arabic Supplement and Arabic Extended-A and -B;
 * a test compares the ranges with the Unicode data.
 */

type Range = readonly [first: number, last: number];

/** The letters of the Arabic alphabet with U+0671 and U+06C0, and those that Persian adds: پ چ ژ ک گ ی. */
const PERSIAN: readonly Range[] = [
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
const LOOK_ALIKE: readonly Range[] = [
  [0x6aa, 0x6aa],
  [0x6be, 0x6be],
  [0x6c1, 0x6c2],
  [0x6d5, 0x6d5],
];

/** Every letter of the script. */
const LETTER: readonly Range[] = [
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
const NON_JOINING: readonly Range[] = [
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

/** Vowel signs, tanwin, hamza and madda above, Quranic marks. */
const MARK: readonly Range[] = [
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x897, 0x89f],
  [0x8ca, 0x8e1],
  [0x8e3, 0x8ff],
];

const END = 0x900;
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
  [IS_MARK, MARK],
]);

function kindsOf(tables: readonly (readonly [kind: number, ranges: readonly Range[]])[]): Uint8Array {
  const kinds = new Uint8Array(END);
  for (const [kind, ranges] of tables) {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) kinds[code] = (kinds[code] ?? 0) | kind;
    }
  }
  return kinds;
}

function kindOf(code: number): number {
  return code < END ? (KINDS[code] ?? 0) : 0;
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

/** A letter that joins the letter after it: ب but not ا, ه but not U+06D5. */
export function joinsNext(code: number): boolean {
  return (kindOf(code) & (IS_LETTER | IS_NON_JOINING)) === IS_LETTER;
}
