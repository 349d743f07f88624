/** Weights are whole numbers from −31 to 31. */
export const LARGEST_WEIGHT = 31;

/** Weights from −7 to 7, nearly all, take half a byte. */
export const LARGEST_NIBBLE = 7;
/** Half a byte that marks a larger weight. */
export const RARE = 15;

/** A rare weight is stored as its index, above these bits, and the weight, from 0 on. */
const RARE_SHIFT = 8;
const RARE_BYTES = 4;

/**
 * Weights in the format of the model, two a byte, the first in the low half. Nothing is decoded before the first line, and half a million
 * weights, which are read at random, fit in a processor's cache.
 */
export interface Weights {
  /** Number of weights. */
  readonly length: number;
  /** Each is weight + {@link LARGEST_NIBBLE}, or {@link RARE}. */
  readonly nibbles: Uint8Array;
  /** The {@link RARE} weights, by index. */
  readonly rare: ReadonlyMap<number, number>;
}

/**
 * Reads weights: half a byte each, then a big-endian 32-bit number for each larger one: its index, and in the last byte weight + {@link
 * LARGEST_WEIGHT}.
 *
 * @param bytes are kept, not copied
 * @throws RangeError for bytes that are not `count` weights
 */
export function decodeNibbleWeights(bytes: Uint8Array, count: number): Weights {
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

/** The weight at an index. */
export function weightAt({ nibbles, rare }: Weights, index: number): number {
  const nibble = ((nibbles[index >> 1] as number) >> ((index & 1) << 2)) & 15;
  return nibble === RARE ? (rare.get(index) ?? 0) : nibble - LARGEST_NIBBLE;
}
