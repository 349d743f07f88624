import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWeights } from '../../scripts/training/weights-file.js';
import { decodeNibbleWeights, LARGEST_WEIGHT, type Weights, weightAt } from '../../src/zwnj-model/weights.js';

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
        expect(all(decodeNibbleWeights(encodeWeights(weights), weights.length))).toEqual(weights);
      }),
    );
  });

  it('also where all are the same, and where all kinds are equally common', () => {
    for (const weights of [
      new Int8Array(4),
      new Int8Array(4).fill(-LARGEST_WEIGHT),
      Int8Array.from({ length: 630 }, (_, i) => (i % 63) - 31),
    ])
      expect(all(decodeNibbleWeights(encodeWeights(weights), weights.length))).toEqual(weights);
  });

  it('take half a byte each, except large ones', () => {
    expect(encodeWeights(Int8Array.from({ length: 1 << 10 }, (_, i) => (i % 15) - 7)).length).toBe(1 << 9);
    expect(encodeWeights(Int8Array.from([7, 8, -7, -8, 0])).length).toBe(3 + 2 * 4);
  });

  const weights = Int8Array.from({ length: 256 }, (_, i) => (i * i) % 9);
  const written = encodeWeights(weights);
  const damaged: Record<string, [Uint8Array, number]> = {
    'none at all': [new Uint8Array(0), 256],
    'that break off': [written.slice(0, -1), 256],
    'with more after them': [Uint8Array.from([...written, 0]), 256],
    'that are more': [written, 254],
    'that are far fewer': [written, 2048],
    'with a large one after the last': [Uint8Array.from([...written, 0, 1, 0, LARGEST_WEIGHT]), 256],
    'with one that is too large': [Uint8Array.from([...written, 0, 0, 0, 2 * LARGEST_WEIGHT + 1]), 256],
  };
  for (const [what, [bytes, count]] of Object.entries(damaged)) {
    it(`are refused: ${what}`, () => {
      expect(() => decodeNibbleWeights(bytes, count)).toThrow(RangeError);
    });
  }
});
