/** A weight is a whole number, from less this to this. */
export const LARGEST_WEIGHT = 31;

/** Weights up to this, and from less this, take half a byte: nearly all do. */
export const LARGEST_NIBBLE = 7;
/** Half a byte that stands for a larger one. */
export const RARE = 15;

/** An index above the weight, which is written from 0 on. */
const RARE_SHIFT = 8;
const RARE_BYTES = 4;

/**
 * Weights as they stand in the bytes of a model, two a byte, the first in the low half: nothing is decoded before the first line, and a table
 * of half a million of them, which is read at random, fits in a processor's cache.
 */
export interface Weights {
  /** So many there are. */
  readonly length: number;
  /** Each is weight + {@link LARGEST_NIBBLE}, or {@link RARE}. */
  readonly nibbles: Uint8Array;
  /** By index, those that are {@link RARE}. */
  readonly rare: ReadonlyMap<number, number>;
}

/**
 * Reads weights: a half byte each, then a 32-bit number for each that is larger, big end first: its index, and in the last byte weight + {@link LARGEST_WEIGHT}.
 *
 * @param bytes are kept, not copied
 * @throws RangeError for bytes that are not so many weights
 */
export function decodeWeights(bytes: Uint8Array, count: number): Weights {
  const end = (count + 1) >> 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < end || (bytes.length - end) % RARE_BYTES !== 0)
    throw new RangeError(`bytes: expected ${count} weights, got ${bytes.length} bytes`);
  const rare = new Map<number, number>();
  for (let at = end; at < bytes.length; at += RARE_BYTES) {
    const entry = view.getUint32(at);
    const index = entry >>> RARE_SHIFT;
    const weight = (entry & 0xff) - LARGEST_WEIGHT;
    if (index >= count || weight > LARGEST_WEIGHT)
      throw new RangeError(`bytes: expected ${count} weights, got one of ${weight} at ${index}`);
    rare.set(index, weight);
  }
  return { length: count, nibbles: bytes.subarray(0, end), rare };
}

/** The weight of an index. */
export function weightAt({ nibbles, rare }: Weights, index: number): number {
  const nibble = ((nibbles[index >> 1] as number) >> ((index & 1) << 2)) & 15;
  return nibble === RARE ? (rare.get(index) ?? 0) : nibble - LARGEST_NIBBLE;
}
