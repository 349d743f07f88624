import { LETTER_NUMBERS } from '../core/automaton.js';
import { lettersOf } from '../persian/alphabet.js';

/** What Persian calls the Latin letters, of which acronyms are made: سی¦ان¦ان, ام¦آر¦آی. */
const NAMES = [
  ...['ای', 'بی', 'سی', 'دی', 'اف', 'جی', 'اچ', 'ایچ', 'آی', 'کی', 'ال', 'ام', 'ان', 'او', 'پی', 'کیو', 'آر', 'ار', 'اس', 'تی', 'یو', 'وی'],
  ...['دبلیو', 'ایکس', 'وای', 'زد'],
];
const SHORTEST = 2;
const LONGEST = 5;

/** More in a row say no more. */
const MOST = 3;
/** What is said at the edge of a word, where nothing stands. */
const EDGE = MOST + 1;

function keyOf(letters: ArrayLike<number>, from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to; i++) key = key * 64 + (letters[i] as number);
  return key;
}

const KEYS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  NAMES.map((name) => {
    const letters = lettersOf(name);
    return keyOf(letters, 0, letters.length);
  }),
);

/**
 * By the first two letters of a name, and by its last two: how long such names are, as bits. Few pairs of letters are any: in most places one look
 * says that no name stands there.
 */
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
 * How many letter names stand in a row from letter `at` of letters[from, to) on, or right before it (`step` -1): {@link MOST} at most,
 * {@link EDGE} at the edge of the word, and less than nothing where something else stands after them.
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
    if (!KEYS.has(step === 1 ? keyOf(letters, at, end) : keyOf(letters, end, at))) continue;
    const rest = namesInRow(letters, from, to, end, step);
    if (rest > 0) return rest === EDGE ? 1 : Math.min(rest + 1, MOST);
    most = Math.min(most, Math.max(rest - 1, -MOST));
  }
  return most;
}
