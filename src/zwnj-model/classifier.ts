import { LARGEST_NIBBLE, RARE, type Weights, weightAt } from './weights.js';

/**
 * A linear classifier over hashed features: each feature is a number that picks a weight, and the sum of the weights says how likely yes is.
 */
export interface Classifier {
  /** A power of two of them. */
  readonly weights: Weights;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** Turn a score into a likelihood: see {@link oddsOf}. Fitted on text that was kept out of the training. */
  readonly slope: number;
  readonly intercept: number;
}

/** The features of one decision; `count` of the numbers count. */
export interface Features {
  readonly numbers: Int32Array;
  count: number;
}

export function createFeatures(): Features {
  return { numbers: new Int32Array(96), count: 0 };
}

/** Mixes a number into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds the feature of `kind` with this hash. */
export function addFeature(features: Features, kind: number, hash: number): void {
  features.numbers[features.count++] = mix(hash, kind * 0x1000193);
}

/** Adds the second features to the first, and gives them. */
export function joinFeatures(first: Features, second: Features): Features {
  first.numbers.set(second.numbers.subarray(0, second.count), first.count);
  first.count += second.count;
  return first;
}

/** The sum of the weights that the features pick. */
export function sumOf({ weights }: Classifier, { numbers, count }: Features): number {
  const { nibbles } = weights;
  const mask = weights.length - 1;
  let sum = -LARGEST_NIBBLE * count;
  for (let i = 0; i < count; i++) {
    const index = (numbers[i] as number) & mask;
    const nibble = ((nibbles[index >> 1] as number) >> ((index & 1) << 2)) & 15;
    if (nibble === RARE) sum += LARGEST_NIBBLE + weightAt(weights, index);
    else sum += nibble;
  }
  return sum;
}

/** What the features add to the score. */
export function scoreOf(classifier: Classifier, features: Features): number {
  return sumOf(classifier, features) * classifier.scale;
}

/** How likely yes is against no, by the score of all features. */
export function oddsOf({ slope, intercept }: Classifier, score: number): number {
  return Math.exp(slope * score + intercept);
}
