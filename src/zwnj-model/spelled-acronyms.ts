import { LETTER_NUMBERS } from '../core/automaton.js';
import { ACRONYM_LETTER_NAMES, LATIN_LETTER_NAMES } from '../generated/words/letter-names.js';
import { lettersOf, packLetters } from '../persian/alphabet.js';

/** Persian names of the Latin letters, which form acronyms: سی¦ان¦ان, ام¦آر¦آی. */
const NAMES = [...LATIN_LETTER_NAMES, ...ACRONYM_LETTER_NAMES];
const SHORTEST = 2;
const LONGEST = 5;

/** Longer rows are counted as this. */
const MOST = 3;
/** Result at the edge of a word. */
const EDGE = MOST + 1;

const KEYS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  NAMES.map((name) => {
    const letters = lettersOf(name);
    return packLetters(letters, 0, letters.length);
  }),
);

/** Lengths of the names with these first two letters, or last two, as bits. Few pairs have any, so one look-up is enough in most places. */
const LENGTHS_BY_START = /* @__PURE__ */ lengthsBy((letters) => pairAt(letters, 0));
const LENGTHS_BY_END = /* @__PURE__ */ lengthsBy((letters) => pairAt(letters, letters.length - 2));

function pairAt(letters: Uint8Array, at: number): number {
  return (letters[at] as number) * LETTER_NUMBERS + (letters[at + 1] as number);
}

function lengthsBy(pairOf: (letters: Uint8Array) => number): Uint8Array {
  const lengths = new Uint8Array(LETTER_NUMBERS * LETTER_NUMBERS);
  for (const letters of NAMES.map(lettersOf)) {
    const pair = pairOf(letters);
    lengths[pair] = (lengths[pair] as number) | (1 << letters.length);
  }
  return lengths;
}

/**
 * Returns the number of letter names in a row from letter `at` of `letters[from, to)` on, or before it (`step` -1): at most {@link MOST};
 * {@link EDGE} at the edge of the word; negative if something else follows them.
 */
export function namesInRow(letters: Uint8Array, from: number, to: number, at: number, step: 1 | -1): number {
  if (at === from || at === to) return EDGE;
  if (step === 1 ? at + SHORTEST > to : at - SHORTEST < from) return 0;
  const lengths = (step === 1 ? LENGTHS_BY_START[pairAt(letters, at)] : LENGTHS_BY_END[pairAt(letters, at - 2)]) as number;
  if (lengths === 0) return 0;
  let most = 0;
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const end = at + step * length;
    if (end < from || end > to) break;
    if (!((lengths >> length) & 1)) continue;
    if (!KEYS.has(step === 1 ? packLetters(letters, at, end) : packLetters(letters, end, at))) continue;
    const rest = namesInRow(letters, from, to, end, step);
    if (rest > 0) return rest === EDGE ? 1 : Math.min(rest + 1, MOST);
    most = Math.min(most, Math.max(rest - 1, -MOST));
  }
  return most;
}
