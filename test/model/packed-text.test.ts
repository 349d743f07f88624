import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFrequency, digits } from '../../scripts/lib/packed-text.js';
import { quoted } from '../../scripts/lib/quoted.js';
import { LONG_NODES, MOST_SHARED } from '../../src/core/automaton.js';
import { BASE, bytesByLoop, bytesByValue, bytesOfText, digitValues, NO_DIGIT, readNumber } from '../../src/core/packed-text.js';
import { LEXICON } from '../../src/generated/lexicon.js';
import { MODEL } from '../../src/generated/model.js';

describe('Packed text', () => {
  it('has digits that no string, template or page escapes, and every byte once', () => {
    const digitsAlone = String.fromCharCode(...bytesByValue().subarray(0, BASE));
    expect(quoted(digitsAlone)).toBe(`"${digitsAlone}"`);
    expect(digitsAlone).toMatch(/^[^\s'"`$<\\]+$/);
    expect(new Set(bytesByValue()).size).toBe(0x100);
    expect(MOST_SHARED).toBe(LONG_NODES + (BASE - 9 - LONG_NODES) * BASE);
    expect([...digitValues()].filter((value) => value === NO_DIGIT)).toHaveLength(0x100 - BASE);
  });

  it('is quoted in ASCII', () => {
    const all = String.fromCharCode(...bytesByValue());
    expect(quoted(all)).toMatch(/^[ -~]+$/);
    expect(runInNewContext(quoted(all))).toBe(all);
    expect(quoted('متن')).toBe('"متن"');
  });

  it('keeps numbers', () => {
    fc.assert(
      fc.property(fc.nat({ max: BASE ** 4 - 1 }), fc.nat({ max: BASE - 1 }), (large, small) => {
        const cursor = { bytes: bytesOfText(digits(large, 4) + digits(small, 1)), at: 0 };
        expect([readNumber(cursor, 4), readNumber(cursor, 1), cursor.at]).toEqual([large, small, 5]);
      }),
    );
  });

  it('refuses numbers that do not fit, and bytes that are no number', () => {
    expect(() => digits(BASE, 1)).toThrow(RangeError);
    expect(() => readNumber({ bytes: bytesOfText('!'), at: 0 }, 2)).toThrow(/expected a digit at 1, got the end/);
    expect(() => readNumber({ bytes: bytesOfText('! '), at: 0 }, 2)).toThrow(/expected a digit at 1, got 32/);
  });

  it('gives the commonest values the first places', () => {
    expect(byFrequency([5, 3, 3, 9, 9, 5, 3])).toEqual([3, 5, 9]);
    expect(byFrequency([5, 3, 3, 9, 9, 5, 3], 3)).toEqual([3]);
  });

  it('becomes the same bytes with and without Buffer', () => {
    for (const text of [MODEL, LEXICON, '']) expect(Buffer.from(bytesByLoop(text)).equals(Buffer.from(bytesOfText(text)))).toBe(true);
  });
});
