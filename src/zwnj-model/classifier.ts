import { RARE, type Weights, weightAt } from './weights.js';

/**
 * A linear classifier over hashed features. Each feature is a number that selects a weight; the sum of the weights gives the odds of yes.
 */
export interface Classifier {
  /** Their number is a power of two. */
  readonly weights: Weights;
  /** Value of one step of a weight. */
  readonly scale: number;
  /** Map a score to odds, see {@link oddsOf}. Fitted on held-out text. */
  readonly slope: number;
  readonly intercept: number;
}

/** Features of one decision: the first `count` numbers. */
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

/** Appends the second features to the first, and returns the first. */
export function appendFeatures(first: Features, second: Features): Features {
  first.numbers.set(second.numbers.subarray(0, second.count), first.count);
  first.count += second.count;
  return first;
}

/** Returns the sum of the weights of the features. */
export function sumOf({ weights }: Classifier, { numbers, count }: Features): number {
  const { pairs, ofPair } = weights;
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const index = (numbers[i] as number) & mask;
    const weight = ofPair[((pairs[index >> 1] as number) << 1) | (index & 1)] as number;
    sum += weight === RARE ? weightAt(weights, index) : weight;
  }
  return sum;
}

/** Returns the score of the features. */
export function scoreOfFeatures(classifier: Classifier, features: Features): number {
  return sumOf(classifier, features) * classifier.scale;
}

/** Returns the odds of yes against no, from the score of all features. */
export function oddsOf({ slope, intercept }: Classifier, score: number): number {
  return Math.exp(slope * score + intercept);
}
