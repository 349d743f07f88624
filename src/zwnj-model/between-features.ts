import { hashLetters, NOBODY, type Side } from './chunk.js';
import { addFeature, type Features, mix } from './classifier.js';

/** Two chunks, and what lexicon and counts say of them as one word. */
export interface Pair {
  readonly left: Side;
  readonly right: Side;
  /** 0: no word of the lexicon begins so, 1: one does, 2: it is one. */
  readonly lexicon: number;
  /** How much a half-space between them is preferred to a space. */
  readonly tendency: number;
}

/** The chunks to the left and right of a pair, {@link NO_OUTER} where there is none, or more than a space between. */
export interface Surroundings {
  /** Their hashes, and how much a half-space between each and the pair is preferred to a space. */
  readonly before: number;
  readonly tendencyBefore: number;
  readonly behind: number;
  readonly tendencyBehind: number;
}

/** The hashes of the chunks around a pair, as {@link Surroundings} has them. */
export const outerLeft = (hash: number): number => mix(hash, 3);
export const outerRight = (hash: number): number => mix(hash, 4);
export const NO_OUTER = NOBODY;

/** What speaks for or against a half-space between two chunks, wherever they stand. */
export function betweenFeatures(features: Features, pair: Pair): void {
  features.count = 0;
  addLeft(features, pair.left);
  addRight(features, pair.right);
  addBoth(features, pair);
}

/** The part of it that the left chunk alone says: what stands behind it does not matter. */
export function leftFeatures(features: Features, left: Side): void {
  features.count = 0;
  addLeft(features, left);
}

/** The part that the right chunk alone says. */
export function rightFeatures(features: Features, right: Side): void {
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

/** Hashes of a chunk's first and last letters. They are taken when they are needed: to keep them would double what a word takes of memory. */
const startOf = ({ letters, from, to }: Side, size: number): number => hashLetters(letters, from, Math.min(from + size, to));
const endOf = ({ letters, from, to }: Side, size: number): number => hashLetters(letters, Math.max(from, to - size), to);
const lengthOf = ({ from, to }: Side): number => Math.min(to - from, 8);

function addLeft(features: Features, left: Side): void {
  addFeature(features, 1, mix(left.hash, 1));
  for (let i = 0; i < ENDS; i++) {
    addFeature(features, 11 + i, endOf(left, i + 1));
    addFeature(features, 61 + i, startOf(left, i + 1));
  }
  addFeature(features, 85, left.behind);
}

function addRight(features: Features, right: Side): void {
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
  addFeature(features, 71, lengthOf(left) * 10 + lengthOf(right));
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

/** What the outer neighbours say of a half-space between chunks of these hashes. */
export function betweenContext(features: Features, left: number, right: number, tendency: number, around: Surroundings): void {
  features.count = 0;
  const a = mix(left, 1);
  const b = mix(right, 2);
  const both = mix(a, b);
  const { before, behind, tendencyBefore, tendencyBehind } = around;
  addFeature(features, 4, mix(both, before));
  addFeature(features, 5, mix(both, behind));
  addFeature(features, 6, mix(before, a));
  addFeature(features, 7, mix(b, behind));
  addFeature(features, 8, mix(before, b));
  addFeature(features, 9, mix(a, behind));
  addFeature(features, 89, tendencyBefore);
  addFeature(features, 90, tendencyBehind);
  addFeature(features, 91, mix(tendency, tendencyBehind));
}
