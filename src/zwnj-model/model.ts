import { kindOf } from '../core/assert.js';
import { isBytes } from '../core/brands.js';
import type { Classifier } from './classifier.js';
import { type Counts, decodeCounts } from './counts.js';
import { decodeNibbleWeights } from './weights.js';

/** Counts of a large text, and two classifiers over counts, lexicon, letters and neighbours. */
export interface HalfSpaceModel {
  readonly counts: Counts;
  /** Scores a half-space between two letters of a chunk. */
  readonly inside: Classifier;
  /** Scores a half-space in the place of a space between two chunks. */
  readonly between: Classifier;
}

/** The first bytes of a model; the last is the version of the format. */
export const MODEL_MAGIC = [0x6d, 0x61, 0x74, 0x6e, 0, 5] as const;

const MOST_WEIGHTS = 1 << 24;

/**
 * Reads a model.
 *
 * @param bytes the output of `npm run train`: {@link MODEL_MAGIC}; for both classifiers slope, intercept and scale as 32-bit floats, the
 * number of weights, and the weights with their length in bytes; then the counts as an automaton. Numbers are big-endian.
 * @throws RangeError for other bytes, TypeError if it is not a Uint8Array
 * @example
 * normalize(text, { model: decodeModel(await readFile('my.model')) });
 */
export function decodeModel(bytes: Uint8Array): HalfSpaceModel {
  if (!isBytes(bytes)) throw new TypeError(`bytes: expected a Uint8Array, got ${kindOf(bytes)}`);
  if (MODEL_MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new RangeError('bytes: expected a model of this version of matn, as npm run train writes it');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number = MODEL_MAGIC.length;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError(`the model ends at byte ${bytes.length}, and should have ${at + length} at least`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const readNumber = (): number => view.getUint32(take(4).byteOffset - bytes.byteOffset);
  const readFloat = (): number => view.getFloat32(take(4).byteOffset - bytes.byteOffset);
  const readClassifier = (): Classifier => {
    const [slope, intercept, scale] = [readFloat(), readFloat(), readFloat()];
    const count = readNumber();
    if (![slope, intercept, scale].every(Number.isFinite))
      throw new RangeError(`bytes: expected numbers, got ${slope}, ${intercept} and ${scale}`);
    if (count < 1 || count > MOST_WEIGHTS || (count & (count - 1)) !== 0)
      throw new RangeError(`bytes: expected a power of two of weights, ${MOST_WEIGHTS} at most, got ${count}`);
    return { slope, intercept, scale, weights: decodeNibbleWeights(take(readNumber()), count) };
  };
  const inside = readClassifier();
  const between = readClassifier();
  return { counts: decodeCounts(bytes.subarray(at)), inside, between };
}
