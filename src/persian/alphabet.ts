import { codeUnitAt } from '../core/code-unit.js';

/**
 * The letters of the automata in `src/generated`: a small number for each letter of Persian, so that an edge fits in 32 bits.
 * `scripts/` writes the data with this same table; a change here means a new build of both.
 */

/** In the order of their numbers, from {@link FIRST_LETTER} on. */
const LETTERS = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی'];

/** The end of a word. */
export const END = 0;
/** A half-space inside a word. */
export const JOINT = 1;
const FIRST_LETTER = 2;
/** What stands behind it, behind a word, are no letters but values: see `counts.ts`. */
export const VALUES = 63;
/** In the lexicon, after a word: its letters are written in this way and no other, so no model is needed: می¦تونستن, کپیتان. */
export const SURE = 62;
/** The number of the value 0: END is none. */
export const FIRST_VALUE = 1;

/** How many numbers there are, for letters or for values. */
export const LETTER_NUMBERS = 64;

const numbers = new Uint8Array(0x10000);
LETTERS.forEach((letter, index) => {
  numbers[codeUnitAt(letter, 0)] = FIRST_LETTER + index;
});

/** The number of a letter given as a UTF-16 code unit; 0 where it is no letter of the automata. */
export function letterNumber(code: number): number {
  return numbers[code] ?? 0;
}

/** The numbers of the letters of a word. */
export function lettersOf(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letterNumber(codeUnitAt(letter, 0)));
}

const NON_JOINING = new Set('ءآأؤإاةدذرزژو');

/** By number: does the letter join to the letter after it? Only there can a half-space be seen. */
const joins = new Uint8Array(LETTER_NUMBERS);
for (const letter of LETTERS) joins[letterNumber(codeUnitAt(letter, 0))] = NON_JOINING.has(letter) ? 0 : 1;

export function joinsNext(letter: number): boolean {
  return joins[letter] === 1;
}
