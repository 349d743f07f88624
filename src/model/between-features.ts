import { type Chunk, hashLetters, NOBODY } from './chunk.js';
import { addFeature, type Features, mix } from './classifier.js';

/** Two chunks, and what lexicon and counts say of them as one word. */
export interface Pair {
  readonly left: Chunk;
  readonly right: Chunk;
  /** 0: no word of the lexicon begins so, 1: one does, 2: it is one. */
  readonly lexicon: number;
  /** How much a half-space between them is preferred to a space. */
  readonly tendency: number;
}

/** A chunk beside a pair, and how much a half-space between the two is preferred to a space. */
interface Outer {
  readonly chunk: Chunk;
  readonly tendency: number;
}

/** What stands to the left and right of a pair: null where there is no chunk, or more than a space before it. */
export interface Surroundings {
  readonly before: Outer | null;
  readonly behind: Outer | null;
}

/** What speaks for or against a half-space between two chunks, wherever they stand. */
export function betweenFeatures(features: Features, pair: Pair): void {
  features.count = 0;
  addLeft(features, pair.left);
  addRight(features, pair.right);
  addBoth(features, pair);
}

/** The part of it that the left chunk alone says: what stands behind it does not matter. */
export function leftFeatures(features: Features, left: Chunk): void {
  features.count = 0;
  addLeft(features, left);
}

/** The part that the right chunk alone says. */
export function rightFeatures(features: Features, right: Chunk): void {
  features.count = 0;
  addRight(features, right);
}

/** The part that takes both. */
export function bothFeatures(features: Features, pair: Pair): void {
  features.count = 0;
  addBoth(features, pair);
}

/** So many letters of a chunk's beginning and end are looked at. */
const ENDS = 4;

/** Hashes of a chunk's first and last letters. They are taken when they are asked for: to keep them would double what a word takes of memory. */
const startOf = ({ letters }: Chunk, size: number): number => hashLetters(letters, 0, Math.min(size, letters.length));
const endOf = ({ letters }: Chunk, size: number): number => hashLetters(letters, Math.max(0, letters.length - size), letters.length);

function addLeft(features: Features, left: Chunk): void {
  addFeature(features, 1, mix(left.hash, 1));
  for (let i = 0; i < ENDS; i++) {
    addFeature(features, 11 + i, endOf(left, i + 1));
    addFeature(features, 61 + i, startOf(left, i + 1));
  }
  addFeature(features, 85, left.behind);
}

function addRight(features: Features, right: Chunk): void {
  addFeature(features, 2, mix(right.hash, 2));
  for (let i = 0; i < ENDS; i++) {
    addFeature(features, 21 + i, startOf(right, i + 1));
    addFeature(features, 31 + i, endOf(right, i + 1));
  }
  addFeature(features, 86, right.before);
}

function addBoth(features: Features, { left, right, lexicon, tendency }: Pair): void {
  const a = mix(left.hash, 1);
  const b = mix(right.hash, 2);
  addFeature(features, 3, mix(a, b));
  for (let i = 0; i < ENDS; i++) {
    addFeature(features, 41 + i, mix(endOf(left, i + 1), b));
    addFeature(features, 51 + i, mix(endOf(right, i + 1), a));
  }
  addFeature(features, 70, mix(endOf(left, 2), startOf(right, 2)));
  addFeature(features, 71, Math.min(left.letters.length, 8) * 10 + Math.min(right.letters.length, 8));
  const known = lexicon * 4 + (left.isKnown ? 2 : 0) + (right.isKnown ? 1 : 0);
  const tendencies = mix(left.behind, right.before);
  addFeature(features, 80, known);
  addFeature(features, 81, mix(known, b));
  addFeature(features, 82, mix(known, a));
  addFeature(features, 83, tendency);
  addFeature(features, 84, mix(tendency, known));
  addFeature(features, 87, tendencies);
  addFeature(features, 88, mix(tendencies, tendency));
}

/** What the outer neighbours say of it. */
export function betweenContext(features: Features, { left, right, tendency }: Pair, { before, behind }: Surroundings): void {
  features.count = 0;
  const a = mix(left.hash, 1);
  const b = mix(right.hash, 2);
  const both = mix(a, b);
  const outerLeft = before ? mix(before.chunk.hash, 3) : NOBODY;
  const outerRight = behind ? mix(behind.chunk.hash, 4) : NOBODY;
  const toRight = behind ? behind.tendency : 0;
  addFeature(features, 4, mix(both, outerLeft));
  addFeature(features, 5, mix(both, outerRight));
  addFeature(features, 6, mix(outerLeft, a));
  addFeature(features, 7, mix(b, outerRight));
  addFeature(features, 8, mix(outerLeft, b));
  addFeature(features, 9, mix(a, outerRight));
  addFeature(features, 89, before ? before.tendency : 0);
  addFeature(features, 90, toRight);
  addFeature(features, 91, mix(tendency, toRight));
}
