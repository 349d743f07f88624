import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, searchKey } from '../../src/index.js';
import { SPELLINGS } from '../../src/search-key/spellings.js';
import { codePoints } from '../support/code-points.js';
import { anyText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';

const RUNS = runs(500);

describe('For every text', () => {
  const pieces = [...SPELLINGS.flat(), ...'یاهء1a.,', 'C#', 'C+', '+', 'F-', '35'];
  const affixes = ['می', 'نمی', 'ها', 'های', 'تر', 'ترین', 'ی', 'ای', 'ام', 'ات', 'ان', 'را', 'و', 'ماه', 'خانه', 'سی'];
  const between = fc.constantFrom(' ', ' ', '', '\u200c', '\n', '،');
  const spelled = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...affixes)), between), { maxLength: 10 })
    .map((parts) => parts.flat().join(''));
  const text = fc.oneof(spelled, anyText, codePoints(12));

  it('the key of a key is the key', () => {
    fc.assert(
      fc.property(text, (one) => {
        const key = searchKey(one);
        expect(searchKey(key)).toBe(key);
      }),
      RUNS,
    );
  });

  // ﷲ is read together with the alef directly before it.
  it('a half-space changes nothing', () => {
    const plain = text.map((one) => one.replaceAll('\ufdf2', ''));
    fc.assert(
      fc.property(plain, (one) => {
        expect(searchKey(one)).toBe(searchKey(one.replaceAll('\u200c', '')));
      }),
      RUNS,
    );
  });

  it('neither does normalizing all but lost half-spaces', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(searchKey(normalize(one, { zwnj: 'clean' }))).toBe(searchKey(one));
      }),
      RUNS,
    );
  });

  it('words are apart by one space, and nothing else is white space', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(searchKey(one)).toMatch(/^(?:\S+(?: \S+)*)?$/);
      }),
      RUNS,
    );
  });

  it('every character by itself has a key that stays', () => {
    const changed: string[] = [];
    for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
      const key = searchKey(`ب${String.fromCodePoint(codePoint)}b`);
      if (searchKey(key) !== key) changed.push(codePoint.toString(16));
    }
    expect(changed).toEqual([]);
  });
});
