import { describe, expect, it } from 'vitest';
import { normalizeWithEdits } from '../../src/index.js';

const confidencesOf = (text: string, options = {}) =>
  normalizeWithEdits(text, options)
    .edits.filter(({ rules }) => rules.includes('zwnj/plural'))
    .map(({ confidence }) => confidence);

describe('The confidence of a closed gap', () => {
  it('is 1 after a stem of the lexicon or of texts', () => {
    expect(confidencesOf('کشور های دیگر', { confidence: 1 })).toEqual([1]);
    expect(confidencesOf('پدر هاتان آمد', { confidence: 1 })).toEqual([1]);
  });
  it('is less after a stem in neither, which may be misspelt', () => {
    for (const text of ['فریلنسر ها آمدند', 'هاورکرافتر هاتان', 'پایگا ها را دید']) {
      expect(confidencesOf(text).map((confidence) => confidence !== undefined && confidence < 1)).toEqual([true]);
      expect(confidencesOf(text, { confidence: 1 })).toEqual([]);
    }
  });
  it('is less than 1 beside a rarer affix that the lexicon lacks, without a model too', () => {
    expect(confidencesOf('دست هاتان گرم است', { model: null })).toEqual([0.9]);
    expect(confidencesOf('دست هاتان گرم است', { model: null, confidence: 1 })).toEqual([]);
  });
});
