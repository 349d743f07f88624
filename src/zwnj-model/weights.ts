import { bytesByValue, type Cursor, readNumber } from '../core/packed-text.js';

/** Weights are whole numbers from −31 to 31. */
export const LARGEST_WEIGHT = 31;

/** Weights from −7 to 7, nearly all, are found by their byte alone. */
export const LARGEST_COMMON = 7;
/** In the place of a larger weight. */
export const RARE = LARGEST_COMMON + 1;

/**
 * The packed form: see `core/packed-text.ts`. Weights go in pairs, and a pair of common weights, or {@link RARE}, is a byte:
 *
 * 1. The pairs by the values of their bytes: their number, then each, as `first * 16 + second`, both from 0 on.
 * 2. The bytes.
 * 3. The {@link RARE} weights: their number, then for each its distance from the one before and the weight, from 0 on.
 */
export const PAIR_DIGITS = 2;
export const COUNT_DIGITS = 4;
export const DISTANCE_DIGITS = 4;
export const WEIGHT_DIGITS = 1;

const COMMON_WEIGHTS = 16;
const MOST_PAIRS = COMMON_WEIGHTS * COMMON_WEIGHTS;

/** Weights in the format of the model: nothing is decoded before the first line, and half a million weights, which are read at random, fit in a processor's cache. */
export interface Weights {
  /** Number of weights. */
  readonly length: number;
  /** A byte for two weights. */
  readonly pairs: Uint8Array;
  /** Both weights of a pair, at `2 * byte` and `2 * byte + 1`; {@link RARE} for larger ones. */
  readonly ofPair: Int8Array;
  /** The {@link RARE} weights, by index. */
  readonly rare: ReadonlyMap<number, number>;
}

/**
 * Reads weights: see {@link PAIR_DIGITS}.
 *
 * @param bytes are kept, not copied
 * @throws RangeError for bytes that are not `count` weights
 */
export function decodeWeights(bytes: Uint8Array, count: number): Weights {
  const cursor = { bytes, at: 0 };
  const ofPair = readPairs(cursor);
  const end = cursor.at + ((count + 1) >> 1);
  if (end > bytes.length) throw new RangeError(`bytes: expected ${count} weights, got fewer`);
  const pairs = bytes.subarray(cursor.at, end);
  cursor.at = end;
  const rare = readRare(cursor, count);
  if (cursor.at !== bytes.length)
    throw new RangeError(`bytes: expected ${count} weights, got ${bytes.length - cursor.at} bytes after them`);
  return { length: count, pairs, ofPair, rare };
}

/** Bytes without a pair stand for two {@link RARE} weights. */
function readPairs(cursor: Cursor): Int8Array {
  const count = readNumber(cursor, PAIR_DIGITS);
  if (count > MOST_PAIRS) throw new RangeError(`bytes: expected ${MOST_PAIRS} pairs of weights at most, got ${count}`);
  const bytes = bytesByValue();
  const ofPair = new Int8Array(2 * MOST_PAIRS).fill(RARE);
  for (let value = 0; value < count; value++) {
    const pair = readNumber(cursor, PAIR_DIGITS);
    const byte = bytes[value] as number;
    ofPair[2 * byte] = Math.floor(pair / COMMON_WEIGHTS) - LARGEST_COMMON;
    ofPair[2 * byte + 1] = (pair % COMMON_WEIGHTS) - LARGEST_COMMON;
  }
  return ofPair;
}

function readRare(cursor: Cursor, count: number): Map<number, number> {
  const rare = new Map<number, number>();
  let index = 0;
  for (let left = readNumber(cursor, COUNT_DIGITS); left > 0; left--) {
    index += readNumber(cursor, DISTANCE_DIGITS);
    const weight = readNumber(cursor, WEIGHT_DIGITS) - LARGEST_WEIGHT;
    if (index >= count || weight > LARGEST_WEIGHT)
      throw new RangeError(`bytes: expected ${count} weights, got one of ${weight} at ${index}`);
    rare.set(index, weight);
  }
  return rare;
}

/** Returns the weight at an index. */
export function weightAt({ pairs, ofPair, rare }: Weights, index: number): number {
  const weight = ofPair[((pairs[index >> 1] as number) << 1) | (index & 1)] as number;
  return weight === RARE ? (rare.get(index) ?? 0) : weight;
}
