import { lettersOf } from './alphabet.js';

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
 * How many letter names stand in a row from letter `at` on, or right before it (`step` -1): {@link MOST} at the most, {@link EDGE}
 * at the edge of the word, and less than nothing where something else stands behind them.
 */
export function namesInRow(letters: Uint8Array, at: number, step: 1 | -1): number {
  if (at === 0 || at === letters.length) return EDGE;
  let most = 0;
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const end = at + step * length;
    if (end < 0 || end > letters.length) break;
    if (!KEYS.has(step === 1 ? keyOf(letters, at, end) : keyOf(letters, end, at))) continue;
    const rest = namesInRow(letters, end, step);
    if (rest > 0) return rest === EDGE ? 1 : Math.min(rest + 1, MOST);
    most = Math.min(most, Math.max(rest - 1, -MOST));
  }
  return most;
}
