import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNormalizer, type NormalizeOptions, normalize } from '../../src/index.js';
import { anyText } from '../support/persian-text.js';
import { meant } from '../support/rule-fixtures.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';

describe('For every list of words and every text', () => {
  const LETTERS = [...'ابدرکلمنهویگتسش'];
  const STEMS = [
    'کتاب',
    'ها',
    'علی',
    'اف',
    'می',
    'رود',
    'خانه',
    'ای',
    'تر',
    'آن',
    'رئیس',
    'جمهور',
    'گفت',
    'و',
    'گو',
    'کار',
    'بر',
    'هنر',
    'که',
    'به',
  ];
  const part = fc.oneof(fc.constantFrom(...STEMS), fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 3 }));
  const word = fc
    .array(part, { minLength: 1, maxLength: 3 })
    .chain((parts) =>
      fc
        .array(fc.constantFrom('', '\u200c'), { minLength: parts.length - 1, maxLength: parts.length - 1 })
        .map((joints) => parts.map((one, i) => one + (joints[i] ?? '')).join('')),
    );
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 6, selector: (one) => one.replaceAll('\u200c', '') });
  const gap = fc.constantFrom('', '\u200c', ' ', ' ', '، ', '.', '\u064e', 'ـ');
  /** The words, their parts and endings, with anything between them. */
  const textOf = (own: readonly string[]) =>
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...own.flatMap((one) => [one, ...one.split('\u200c')])), part, anyText), gap), {
        maxLength: 8,
      })
      .map((parts) => parts.flat().join(''));
  const both = words.chain((own) => fc.tuple(fc.constant(own), textOf(own)));
  const options: fc.Arbitrary<NormalizeOptions> = fc.record(
    {
      zwnj: fc.constantFrom('restore', 'affixes'),
      zwnjAfterNonJoiner: fc.constantFrom('keep', 'remove', 'add'),
      confidence: fc.constantFrom(0, 0.3, 0.9),
      rules: fc.constant({ on: ['zwnj/glued-words'] as const }),
      model: fc.constant(null),
    },
    { requiredKeys: [] },
  );

  it('a second call changes nothing, and both doors give the same text', () => {
    fc.assert(
      fc.property(both, options, ([own, text], chosen) => {
        const normalizer = createNormalizer({ ...chosen, words: own });
        const once = normalizer.normalize(text);
        expect(visible(normalizer.normalize(once))).toBe(visible(once));
        expect(normalizer.normalizeWithEdits(text).text).toBe(once);
      }),
      runs(300),
    );
  });

  it('every word by itself is written as given', () => {
    fc.assert(
      fc.property(words, options, (own, chosen) => {
        const { normalize: put } = createNormalizer({ ...chosen, words: own });
        for (const one of own) expect(visible(put(`(${one.replaceAll('\u200c', '')})`))).toBe(visible(`(${one})`));
      }),
      runs(200),
    );
  });

  it('words that are not there change nothing', () => {
    const { normalize: put } = createNormalizer({ words: [meant('ژرف¦ژاله¦ژیان')] });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(put(text))).toBe(visible(normalize(text)));
      }),
      runs(200),
    );
  });
});
