/** A number for each of many pairs of words, by the words' numbers. A pair that comes takes the place of another: it forgets, but never grows. */
export interface PairMemory {
  /** What was kept for the pair, or a little more, up to {@link EXCESS}; {@link FORGOTTEN} where nothing is. */
  recall(left: number, right: number): number;
  keep(left: number, right: number, value: number): void;
  clear(): void;
}

/** The one number that is never kept. */
export const FORGOTTEN = Number.POSITIVE_INFINITY;

/** Numbers up to 2¹² are kept to the nearest that 32 bits hold; with so much added they are never less than they were. */
const EXCESS = 2 ** -11;

const BITS = 16;
const NO_PAIR = -1;
/** A key has room for two of them, and none is {@link NO_PAIR}. */
const NUMBERS = (1 << 16) - 1;

export function createPairMemory(): PairMemory {
  /** Key and value of a pair stand side by side: to find both costs one look at the memory. */
  const keys = new Int32Array(2 << BITS).fill(NO_PAIR);
  const values = new Float32Array(keys.buffer);
  return {
    recall(left, right) {
      const key = (left << 16) | right;
      const place = placeOf(key);
      return keys[place] === key && (left | right) < NUMBERS ? (values[place + 1] as number) : FORGOTTEN;
    },
    keep(left, right, value) {
      if ((left | right) >= NUMBERS) return;
      const key = (left << 16) | right;
      const place = placeOf(key);
      keys[place] = key;
      values[place + 1] = value + EXCESS;
    },
    clear: () => void keys.fill(NO_PAIR),
  };
}

function placeOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> (32 - BITS)) << 1;
}
