import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearPairs, createPairCache, hasPair, placeOfPair, setPair } from '../../src/zwnj-model/pair-cache.js';

const number = fc.integer({ min: 0, max: 200_000 });

describe('The cache of pairs', () => {
  it('holds the last pair of each place', () => {
    const cache = createPairCache();
    fc.assert(
      fc.property(number, number, fc.integer({ min: -0x8000, max: 0x7fff }), (left, right, sum) => {
        const place = placeOfPair(left, right);
        setPair(cache, place, left, right, sum, 5);
        expect(hasPair(cache, place, left, right)).toBe(true);
        expect([...cache.entries.subarray(place, place + 4)]).toEqual([1 + left, right, sum, 5]);
      }),
    );
  });

  it('has no other pairs, and none after it is cleared', () => {
    const cache = createPairCache();
    const has = (left: number, right: number): boolean => hasPair(cache, placeOfPair(left, right), left, right);
    expect(has(1, 2)).toBe(false);
    setPair(cache, placeOfPair(1, 2), 1, 2, 3, 0);
    expect([has(1, 2), has(2, 1)]).toEqual([true, false]);
    clearPairs(cache);
    expect(has(1, 2)).toBe(false);
  });

  it('tells pairs of one place apart by both words', () => {
    const place = placeOfPair(1, 2);
    const colliding: [number, number][] = [];
    for (let other = 3; other < 400_000; other++) {
      if (placeOfPair(1, other) === place) colliding.push([1, other]);
      if (placeOfPair(other, 2) === place) colliding.push([other, 2]);
    }
    expect(colliding.length).toBeGreaterThan(10);
    const cache = createPairCache();
    setPair(cache, place, 1, 2, 3, 0);
    expect(colliding.filter(([left, right]) => hasPair(cache, place, left, right))).toEqual([]);
  });
});
