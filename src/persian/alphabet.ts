import { FIRST_LETTER, LETTER_NUMBERS } from '../core/automaton.js';
import { codeUnitAt } from '../core/code-unit.js';
import type { CodeUnit, Letter, WordKey } from '../core/number-kinds.js';
import { ALPHABET } from './letter-forms.js';
import { joinsNext } from './letters.js';

/**
 * The alphabet of the automata in `src/generated`: a small number for each Persian letter, so that an edge fits in 32 bits. `scripts/`
 * writes the data with this same table. A change here requires new data.
 */

const numbers = new Uint8Array(0x10000);
ALPHABET.forEach((letter, index) => {
  numbers[codeUnitAt(letter, 0)] = FIRST_LETTER + index;
});

/** Returns the number of a letter given as a UTF-16 code unit; 0 for any other code unit. */
export function letterNumber(code: CodeUnit): Letter {
  return (numbers[code] ?? 0) as Letter;
}

/** Returns the number of the letter at `at`; 0 for any other code unit. */
export function letterNumberAt(text: string, at = 0): Letter {
  return (numbers[codeUnitAt(text, at)] ?? 0) as Letter;
}

/** Returns the numbers of the letters of a word. */
export function lettersOf(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letterNumberAt(letter));
}

/** Packs `letters[from, to)` into one number, six bits each: eight letters at most. */
export function packLetters(letters: ArrayLike<number>, from: number, to: number): WordKey {
  let packed = 0;
  for (let i = from; i < to; i++) packed = packed * LETTER_NUMBERS + (letters[i] as number);
  return packed as WordKey;
}

/** Code units of letters, by their numbers. */
export const LETTER_CODES: Uint16Array = /* @__PURE__ */ Uint16Array.from({ length: LETTER_NUMBERS }, (_, number) =>
  number < FIRST_LETTER || number >= FIRST_LETTER + ALPHABET.length ? 0 : codeUnitAt(ALPHABET[number - FIRST_LETTER] as string, 0),
);

/** Returns the text of the letters `[from, to)`, given by their numbers. */
export function textOfLetters(letters: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(LETTER_CODES[letters[at] as number] as number);
  return text;
}

/** Indexed by number: 1 if the letter joins to the next one. A half-space is visible only there. */
const joins = new Uint8Array(LETTER_NUMBERS);
for (const letter of ALPHABET) joins[letterNumberAt(letter)] = joinsNext(codeUnitAt(letter, 0)) ? 1 : 0;

/** True if the letter of this number joins to the next one, so that a half-space after it is visible. */
export function letterJoinsNext(letter: Letter): boolean {
  return joins[letter] === 1;
}
