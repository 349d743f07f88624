import { type GapSide, hashLetters, NO_NEIGHBOUR } from './chunk.js';
import { addFeature, type Features, mix } from './classifier.js';

/** Two chunks, and the lexicon and counts of them as one word. */
export interface WordPair {
  readonly left: GapSide;
  readonly right: GapSide;
  /** 0: no word of the lexicon starts so, 1: one does, 2: it is a word. */
  readonly lexicon: number;
  /** ZWNJ rate of the pair, as a step of `counts.ts`. */
  readonly zwnjRate: number;
}

/** The chunks beside a pair; {@link NO_OUTER} if there is none, or more than a space between. */
export interface Surroundings {
  /** Their hashes, and the ZWNJ rates between each and the pair. */
  readonly before: number;
  readonly zwnjRateBefore: number;
  readonly after: number;
  readonly zwnjRateAfter: number;
}

/** Hashes of the chunks beside a pair, for {@link Surroundings}. */
export const outerLeft = (hash: number): number => mix(hash, 3);
export const outerRight = (hash: number): number => mix(hash, 4);
export const NO_OUTER = NO_NEIGHBOUR;

/** Adds all features of a half-space between two chunks that do not depend on their context. */
export function betweenFeatures(features: Features, pair: WordPair): void {
  features.count = 0;
  addLeft(features, pair.left);
  addRight(features, pair.right);
  addBoth(features, pair);
}

/** Features of the left chunk alone, independent of the right one. */
export function leftFeatures(features: Features, left: GapSide): void {
  features.count = 0;
  addLeft(features, left);
}

/** Features of the right chunk alone. */
export function rightFeatures(features: Features, right: GapSide): void {
  features.count = 0;
  addRight(features, right);
}

/** Features of both chunks together. */
export function bothFeatures(features: Features, pair: WordPair): void {
  features.count = 0;
  addBoth(features, pair);
}

/** Number of first and last letters of a chunk that are features. */
const ENDS = 4;

/** Hashes of the first and last letters of a chunk. They are computed on demand: storing them would double the memory of a word. */
const prefixHash = ({ letters, from, to }: GapSide, size: number): number => hashLetters(letters, from, Math.min(from + size, to));
const suffixHash = ({ letters, from, to }: GapSide, size: number): number => hashLetters(letters, Math.max(from, to - size), to);
const cappedLength = ({ from, to }: GapSide): number => Math.min(to - from, 8);

function addLeft(features: Features, left: GapSide): void {
  addFeature(features, 1, mix(left.hash, 1));
  for (let i = 0; i < ENDS; i++) {
    addFeature(features, 11 + i, suffixHash(left, i + 1));
    addFeature(features, 61 + i, prefixHash(left, i + 1));
  }
  addFeature(features, 85, left.after);
}

function addRight(features: Features, right: GapSide): void {
  addFeature(features, 2, mix(right.hash, 2));
  for (let i = 0; i < ENDS; i++) {
    addFeature(features, 21 + i, prefixHash(right, i + 1));
    addFeature(features, 31 + i, suffixHash(right, i + 1));
  }
  addFeature(features, 86, right.before);
}

function addBoth(features: Features, { left, right, lexicon, zwnjRate }: WordPair): void {
  const a = mix(left.hash, 1);
  const b = mix(right.hash, 2);
  addFeature(features, 3, mix(a, b));
  for (let i = 0; i < ENDS; i++) {
    addFeature(features, 41 + i, mix(suffixHash(left, i + 1), b));
    addFeature(features, 51 + i, mix(suffixHash(right, i + 1), a));
  }
  addFeature(features, 70, mix(suffixHash(left, 2), prefixHash(right, 2)));
  addFeature(features, 71, cappedLength(left) * 10 + cappedLength(right));
  const known = lexicon * 4 + (left.isKnown ? 2 : 0) + (right.isKnown ? 1 : 0);
  const zwnjRates = mix(left.after, right.before);
  addFeature(features, 80, known);
  addFeature(features, 81, mix(known, b));
  addFeature(features, 82, mix(known, a));
  addFeature(features, 83, zwnjRate);
  addFeature(features, 84, mix(zwnjRate, known));
  addFeature(features, 87, zwnjRates);
  addFeature(features, 88, mix(zwnjRates, zwnjRate));
}

/** Features of the outer neighbours, for chunks with the hashes `left` and `right`. */
export function betweenContext(features: Features, left: number, right: number, zwnjRate: number, around: Surroundings): void {
  features.count = 0;
  const a = mix(left, 1);
  const b = mix(right, 2);
  const both = mix(a, b);
  const { before, after, zwnjRateBefore, zwnjRateAfter } = around;
  addFeature(features, 4, mix(both, before));
  addFeature(features, 5, mix(both, after));
  addFeature(features, 6, mix(before, a));
  addFeature(features, 7, mix(b, after));
  addFeature(features, 8, mix(before, b));
  addFeature(features, 9, mix(a, after));
  addFeature(features, 89, zwnjRateBefore);
  addFeature(features, 90, zwnjRateAfter);
  addFeature(features, 91, mix(zwnjRate, zwnjRateAfter));
}
