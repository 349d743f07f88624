/** A number for each of many pairs of words, by the words' numbers. A pair that comes takes the place of another: it forgets, but never grows. */
export interface PairMemory {
  /** What was kept for the pair; {@link FORGOTTEN} where nothing is. */
  recall(left: number, right: number): number;
  keep(left: number, right: number, value: number): void;
  clear(): void;
}

/** The one number that is never kept. */
export const FORGOTTEN = Number.POSITIVE_INFINITY;

const BITS = 14;
const NO_PAIR = -1;
/** A key has room for two of them. */
const NUMBERS = 1 << 16;

export function createPairMemory(): PairMemory {
  const keys = new Int32Array(1 << BITS).fill(NO_PAIR);
  const values = new Float64Array(1 << BITS);
  return {
    recall(left, right) {
      const key = (left << 16) | right;
      const place = placeOf(key);
      return keys[place] === key && (left | right) < NUMBERS ? (values[place] as number) : FORGOTTEN;
    },
    keep(left, right, value) {
      if ((left | right) >= NUMBERS) return;
      const key = (left << 16) | right;
      const place = placeOf(key);
      keys[place] = key;
      values[place] = value;
    },
    clear: () => void keys.fill(NO_PAIR),
  };
}

function placeOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
}
