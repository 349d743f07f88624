import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWeights } from '../../scripts/training/weights-file.js';
import { decodeWeights, LARGEST_WEIGHT } from '../../src/model/weights.js';

/** As in a model: six in ten are 0, and few are large. */
const someWeights = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: -4, max: 4 }) },
      fc.integer({ min: -31, max: 31 }),
    ),
    { minLength: 1, maxLength: 2000 },
  )
  .map((weights) => Int8Array.from(weights));

describe('Weights', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(someWeights, (weights) => {
        expect(decodeWeights(encodeWeights(weights), weights.length)).toEqual(weights);
      }),
    );
  });

  it('also where all are the same, and where all kinds are equally common', () => {
    for (const weights of [
      new Int8Array(4),
      new Int8Array(4).fill(-LARGEST_WEIGHT),
      Int8Array.from({ length: 630 }, (_, i) => (i % 63) - 31),
    ])
      expect(decodeWeights(encodeWeights(weights), weights.length)).toEqual(weights);
  });

  it('take hardly more room than they say', () => {
    const weights = Int8Array.from({ length: 1 << 16 }, (_, i) => (i % 10 < 6 ? 0 : (i % 5) - 2));
    const counts = [...new Set(weights)].map((kind) => weights.filter((weight) => weight === kind).length);
    const said = counts.reduce((bits, count) => bits - count * Math.log2(count / weights.length), 0) / 8;
    const shares = 2 * 63 + 4;
    expect(encodeWeights(weights).length).toBeLessThan(1.01 * said + shares);
  });

  const weights = Int8Array.from({ length: 256 }, (_, i) => (i * i) % 7);
  const written = encodeWeights(weights);
  const damaged: Record<string, [Uint8Array, number]> = {
    'none at all': [new Uint8Array(0), 256],
    'that break off': [written.slice(0, -1), 256],
    'with more behind them': [Uint8Array.from([...written, 0]), 256],
    'that are more': [written, 255],
    'that are fewer': [written, 257],
    'whose shares are no whole': [Uint8Array.from(written, (byte, i) => (i === 1 ? byte + 1 : byte)), 256],
  };
  for (const [what, [bytes, count]] of Object.entries(damaged)) {
    it(`are refused: ${what}`, () => {
      expect(() => decodeWeights(bytes, count)).toThrow(RangeError);
    });
  }
});
