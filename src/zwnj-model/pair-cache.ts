/**
 * What is known of pairs of words, by the words' numbers: the sum of weights of a half-space between them, and what lexicon and counts have of
 * the pair. A pair that comes takes the place of another: the cache never grows. The four numbers of a pair stand side by side, so that finding
 * all of them costs one look at the memory.
 */
export interface PairCache {
  /** [left, right, sum, 4 · tendency + lexicon] */
  readonly entries: Int32Array;
}

const BITS = 15;
const FIELDS = 4;
const NO_PAIR = -1;

export function createPairCache(): PairCache {
  return { entries: new Int32Array(FIELDS << BITS).fill(NO_PAIR) };
}

/** Where the entry of a pair is, or is to be put: {@link hasPair} says which. */
export function placeOfPair(left: number, right: number): number {
  return (Math.imul(Math.imul(left, 0x9e3779b1) + right, 0x85ebca6b) >>> (32 - BITS)) * FIELDS;
}

export function hasPair({ entries }: PairCache, place: number, left: number, right: number): boolean {
  return entries[place] === left && entries[place + 1] === right;
}

export function setPair({ entries }: PairCache, place: number, left: number, right: number, sum: number, known: number): void {
  entries[place] = left;
  entries[place + 1] = right;
  entries[place + 2] = sum;
  entries[place + 3] = known;
}

export function clearPairs({ entries }: PairCache): void {
  entries.fill(NO_PAIR);
}
