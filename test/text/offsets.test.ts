import { describe, expect, it } from 'vitest';
import { createOffsetMap } from '../../src/core/offsets.js';

// original  a b c d e f       edits: «bc» → «XYZ», «e» removed, «!» appended
// text      a X Y Z d f !
const { toOriginal, toNormalized } = createOffsetMap(
  [
    { start: 1, end: 3, text: 'XYZ' },
    { start: 4, end: 5, text: '' },
    { start: 6, end: 6, text: '!' },
  ],
  6,
);

describe('A map of offsets', () => {
  it('takes offsets of unchanged text to their places', () => {
    expect([0, 1, 3, 4].map((offset) => toNormalized(offset))).toEqual([0, 1, 4, 5]);
    expect([0, 1, 4, 5].map((offset) => toOriginal(offset))).toEqual([0, 1, 3, 4]);
  });

  it('takes an offset inside a change to the side that is asked for', () => {
    expect([toNormalized(2), toNormalized(2, 'after')]).toEqual([1, 4]);
    expect([toOriginal(2), toOriginal(2, 'after')]).toEqual([1, 3]);
  });

  it('tells both ends of what was deleted by the side', () => {
    expect([toOriginal(5), toOriginal(5, 'after')]).toEqual([4, 5]);
  });

  it('tells both ends of what was put in by the side', () => {
    expect([toNormalized(6), toNormalized(6, 'after')]).toEqual([6, 7]);
    expect(toOriginal(7)).toBe(6);
  });

  it('refuses offsets outside the text', () => {
    expect(() => toNormalized(7)).toThrow(new RangeError('offset: expected an integer from 0 to 6, got 7'));
    expect(() => toOriginal(-1)).toThrow(RangeError);
    expect(() => toOriginal(0.5)).toThrow(RangeError);
  });
});
