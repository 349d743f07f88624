import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digits } from '../../scripts/lib/packed-text.js';
import { encodeWeights } from '../../scripts/training/weights-file.js';
import { bytesOfText } from '../../src/core/packed-text.js';
import {
  COUNT_DIGITS,
  DISTANCE_DIGITS,
  decodeWeights,
  LARGEST_WEIGHT,
  PAIR_DIGITS,
  WEIGHT_DIGITS,
  type Weights,
  weightAt,
} from '../../src/zwnj-model/weights.js';

/** As in a model: six in ten are 0, and few are large. */
const someWeights = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: -8, max: 8 }) },
      fc.integer({ min: -31, max: 31 }),
    ),
    { minLength: 1, maxLength: 2000 },
  )
  .map((weights) => Int8Array.from(weights));

const all = (weights: Weights): Int8Array => Int8Array.from({ length: weights.length }, (_, i) => weightAt(weights, i));

describe('Weights', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(someWeights, (weights) => {
        expect(all(decodeWeights(encodeWeights(weights), weights.length))).toEqual(weights);
      }),
    );
  });

  it('also where all are the same, and where all kinds are equally common', () => {
    for (const weights of [
      new Int8Array(4),
      new Int8Array(4).fill(-LARGEST_WEIGHT),
      Int8Array.from({ length: 630 }, (_, i) => (i % 63) - 31),
    ])
      expect(all(decodeWeights(encodeWeights(weights), weights.length))).toEqual(weights);
  });

  it('take half a byte each, except large ones', () => {
    const length = (weights: number[]): number => encodeWeights(Int8Array.from(weights)).length;
    const few = Array.from({ length: 1 << 10 }, (_, i) => i % 2);
    expect(length(few)).toBe(PAIR_DIGITS + PAIR_DIGITS + (1 << 9) + COUNT_DIGITS);
    expect(length([...few, 0, 8]) - length(few)).toBe(PAIR_DIGITS + 1 + DISTANCE_DIGITS + WEIGHT_DIGITS);
  });

  it('come back where large ones are far from each other', () => {
    const weights = Int8Array.from({ length: 40_000 }, (_, i) => (i < 200 ? (i % 15) - 7 : 0));
    for (const at of [9001, 9002, 39_998]) weights[at] = 16;
    expect(Buffer.from(all(decodeWeights(encodeWeights(weights), weights.length))).equals(Buffer.from(weights))).toBe(true);
  });

  const large = (distance: number, weight: number): string => digits(distance, DISTANCE_DIGITS) + digits(weight, WEIGHT_DIGITS);
  /** Four weights of one pair, and a large one. */
  const withLarge = (text: string): Uint8Array =>
    bytesOfText(digits(1, PAIR_DIGITS) + digits(0, PAIR_DIGITS) + digits(0, 2) + digits(1, COUNT_DIGITS) + text);
  it('leave out large ones where no byte asks for them', () => {
    expect(all(decodeWeights(withLarge(large(1, 0)), 4))).toEqual(Int8Array.from([-7, -7, -7, -7]));
  });

  const weights = Int8Array.from({ length: 256 }, (_, i) => (i * i) % 9);
  const written = encodeWeights(weights);
  const damaged: Record<string, [Uint8Array, number]> = {
    'none at all': [new Uint8Array(0), 256],
    'that break off': [written.slice(0, -1), 256],
    'with more after them': [Uint8Array.from([...written, 0]), 256],
    'that are more': [written, 254],
    'that are far fewer': [written, 2048],
    'with a large one after the last': [withLarge(large(4, LARGEST_WEIGHT)), 4],
    'with one that is too large': [withLarge(large(0, 2 * LARGEST_WEIGHT + 1)), 4],
    'with one that breaks off': [withLarge(digits(0, 1)), 4],
    'with too many pairs': [bytesOfText(digits(257, PAIR_DIGITS)), 4],
  };
  for (const [what, [bytes, count]] of Object.entries(damaged)) {
    it(`are refused: ${what}`, () => {
      expect(() => decodeWeights(bytes, count)).toThrow(RangeError);
    });
  }
});
