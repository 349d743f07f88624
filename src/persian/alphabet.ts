import { FIRST_LETTER, LETTER_NUMBERS } from '../core/automaton.js';
import { codeUnitAt } from '../core/code-unit.js';
import { joinsNext } from './letters.js';

/**
 * The letters of the automata in `src/generated`: a small number for each letter of Persian, so that an edge fits in 32 bits.
 * `scripts/` writes the data with this same table; a change here means a new build of both.
 */

/** In the order of their numbers, from {@link FIRST_LETTER} on. */
const LETTERS = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی'];

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

/** By number: does the letter join to the letter after it? Only there can a half-space be seen. */
const joins = new Uint8Array(LETTER_NUMBERS);
for (const letter of LETTERS) joins[letterNumber(codeUnitAt(letter, 0))] = joinsNext(codeUnitAt(letter, 0)) ? 1 : 0;

/** True if the letter of this number joins to the letter after it: a half-space after it can be seen. */
export function letterJoinsNext(letter: number): boolean {
  return joins[letter] === 1;
}
