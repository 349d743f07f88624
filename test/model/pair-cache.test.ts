import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordId } from '../../src/core/number-kinds.js';
import { clearPairs, createPairCache, hasPair, placeOfPair, setPair } from '../../src/zwnj-model/pair-cache.js';

const wordId = fc.integer({ min: 0, max: 200_000 }).map((id) => id as WordId);
const ONE = 1 as WordId;
const TWO = 2 as WordId;

describe('The cache of pairs', () => {
  it('holds the last pair of each place', () => {
    const cache = createPairCache();
    fc.assert(
      fc.property(wordId, wordId, fc.integer({ min: -0x8000, max: 0x7fff }), (left, right, sum) => {
        const place = placeOfPair(left, right);
        setPair(cache, place, left, right, sum, 5);
        expect(hasPair(cache, place, left, right)).toBe(true);
        expect([...cache.entries.subarray(place, place + 4)]).toEqual([1 + left, right, sum, 5]);
      }),
    );
  });

  it('has no other pairs, and none after it is cleared', () => {
    const cache = createPairCache();
    const has = (left: WordId, right: WordId): boolean => hasPair(cache, placeOfPair(left, right), left, right);
    expect(has(ONE, TWO)).toBe(false);
    setPair(cache, placeOfPair(ONE, TWO), ONE, TWO, 3, 0);
    expect([has(ONE, TWO), has(TWO, ONE)]).toEqual([true, false]);
    clearPairs(cache);
    expect(has(ONE, TWO)).toBe(false);
  });

  it('tells pairs of one place apart by both words', () => {
    const place = placeOfPair(ONE, TWO);
    const colliding: [WordId, WordId][] = [];
    for (let number = 3; number < 400_000; number++) {
      const other = number as WordId;
      if (placeOfPair(ONE, other) === place) colliding.push([ONE, other]);
      if (placeOfPair(other, TWO) === place) colliding.push([other, TWO]);
    }
    expect(colliding.length).toBeGreaterThan(10);
    const cache = createPairCache();
    setPair(cache, place, ONE, TWO, 3, 0);
    expect(colliding.filter(([left, right]) => hasPair(cache, place, left, right))).toEqual([]);
  });
});
