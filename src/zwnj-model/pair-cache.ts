import type { WordId } from '../core/number-kinds.js';
/**
 * A cache of pairs of words, by word ids: the sum of weights of a half-space between them, and the pair's entries in lexicon and counts.
 * A new pair replaces another, so the cache never grows. The four numbers of a pair are adjacent, so one memory access loads them.
 */
export interface PairCache {
  /**
   * [1 + left, right, sum, 4 · zwnjRate + lexicon, with the bit {@link HOPELESS}]; all zero in an empty slot, so the system gives the memory
   * page by page, when it is used.
   */
  readonly entries: Int32Array;
}

const BITS = 16;
/** No context and no prior makes a half-space between the two likely. */
const HOPELESS = 1 << 30;
const FIELDS = 4;

export function createPairCache(): PairCache {
  return { entries: new Int32Array(FIELDS << BITS) };
}

/** Returns the slot of a pair; {@link hasPair} tells whether the pair is in it. */
export function placeOfPair(left: WordId, right: WordId): number {
  return (Math.imul(Math.imul(left, 0x9e3779b1) + right, 0x85ebca6b) >>> (32 - BITS)) * FIELDS;
}

export function hasPair({ entries }: PairCache, place: number, left: WordId, right: WordId): boolean {
  return entries[place] === left + 1 && entries[place + 1] === right;
}

/** True for a pair in the cache that was marked by {@link markHopeless}. */
export function isHopeless(pairs: PairCache, left: WordId, right: WordId): boolean {
  const place = placeOfPair(left, right);
  return hasPair(pairs, place, left, right) && ((pairs.entries[place + 3] as number) & HOPELESS) !== 0;
}

/** Marks a pair, if it is in the cache. */
export function markHopeless(pairs: PairCache, left: WordId, right: WordId): void {
  const place = placeOfPair(left, right);
  if (hasPair(pairs, place, left, right)) pairs.entries[place + 3] = (pairs.entries[place + 3] as number) | HOPELESS;
}

/** Returns 4 · zwnjRate + lexicon of the pair in a slot. */
export function knownOfPair({ entries }: PairCache, place: number): number {
  return (entries[place + 3] as number) & ~HOPELESS;
}

export function setPair({ entries }: PairCache, place: number, left: WordId, right: WordId, sum: number, known: number): void {
  entries[place] = left + 1;
  entries[place + 1] = right;
  entries[place + 2] = sum;
  entries[place + 3] = known;
}

export function clearPairs({ entries }: PairCache): void {
  entries.fill(0);
}
