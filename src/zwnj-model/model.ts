import { kindOf } from '../core/assert.js';
import { isBytes } from '../core/brands.js';
import { textOfUnits } from '../core/text-of-units.js';
import type { Classifier } from './classifier.js';
import { type Counts, decodeCounts } from './counts.js';
import { decodeWeights } from './weights.js';

/** Counts of a large text, and two classifiers over counts, lexicon, letters and neighbours. */
export interface HalfSpaceModel {
  readonly counts: Counts;
  /** Scores a half-space between two letters of a chunk. */
  readonly inside: Classifier;
  /** Scores a half-space in the place of a space between two chunks. */
  readonly between: Classifier;
}

/** The first word of a model, and the version of the format. */
export const MODEL_MAGIC = 'matn-model 6';

const MOST_WEIGHTS = 1 << 24;
/** Length of the first line at most. */
const MOST_HEAD = 400;
const LINE_FEED = 0x0a;

/**
 * Reads a model.
 *
 * @param bytes the output of `npm run train`, ASCII. The first line is {@link MODEL_MAGIC}, the number of chunks in the text, and for both
 * classifiers slope, intercept and scale, the number of weights, and their length in bytes. The weights of both follow, then the counts
 * as an automaton, both as packed text (`core/packed-text.ts`)
 * @throws RangeError for other bytes, TypeError if it is not a Uint8Array
 * @example
 * normalize(text, { model: decodeModel(await readFile('my.model')) });
 */
export function decodeModel(bytes: Uint8Array): HalfSpaceModel {
  if (!isBytes(bytes)) throw new TypeError(`bytes: expected a Uint8Array, got ${kindOf(bytes)}`);
  const end = bytes.subarray(0, MOST_HEAD).indexOf(LINE_FEED);
  const head = textOfUnits(bytes, 0, Math.max(end, 0));
  if (!head.startsWith(`${MODEL_MAGIC} `))
    throw new RangeError('bytes: expected a model of this version of matn, as npm run train writes it');
  const numbers = head
    .slice(MODEL_MAGIC.length + 1)
    .split(' ')
    .map(Number);
  let read = 0;
  const next = (): number => numbers[read++] ?? Number.NaN;
  let at = end + 1;
  const readClassifier = (): Classifier => {
    const [slope, intercept, scale, count, length] = [next(), next(), next(), next(), next()];
    if (![slope, intercept, scale].every(Number.isFinite))
      throw new RangeError(`bytes: expected numbers, got ${slope}, ${intercept} and ${scale}`);
    if (!(count >= 1 && count <= MOST_WEIGHTS) || (count & (count - 1)) !== 0)
      throw new RangeError(`bytes: expected a power of two of weights, ${MOST_WEIGHTS} at most, got ${count}`);
    if (!(length >= 0 && at + length <= bytes.length))
      throw new RangeError(`the model ends at byte ${bytes.length}, and should have ${at + length} at least`);
    at += length;
    return { slope, intercept, scale, weights: decodeWeights(bytes.subarray(at - length, at), count) };
  };
  const total = next();
  if (!(total >= 1)) throw new RangeError(`bytes: expected the number of chunks in a text, got ${total}`);
  const inside = readClassifier();
  const between = readClassifier();
  return { counts: decodeCounts(bytes.subarray(at), total), inside, between };
}
