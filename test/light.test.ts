import { describe, expect, it } from 'vitest';
import { data } from '../src/data.js';
import { data as lexicon } from '../src/data-lexicon.js';
import { createNormalizer as createWhole, normalize as normalizeWhole } from '../src/index.js';
import { createNormalizer, isNormalized, normalize, normalizeWithEdits } from '../src/light.js';

const TEXTS = ['كتاب ها را مي خوانم .', 'رئیسجمهور همکاریها را میخواهد', 'خانه ای در تهران', '¬', '', 'می\u200c شود'];

describe('matn/light', () => {
  it.each(TEXTS)('does what the level clean of matn does: %s', (text) => {
    expect(normalize(text)).toBe(normalizeWhole(text, { zwnj: 'clean' }));
    expect(normalize(text, { digits: 'persian' })).toBe(normalizeWhole(text, { zwnj: 'clean', digits: 'persian' }));
    expect(isNormalized(text)).toBe(normalize(text) === text);
    expect(normalizeWithEdits(text).text).toBe(normalize(text));
  });

  it.each(TEXTS)('does with data all that matn does, and with the lexicon what it does without a model: %s', (text) => {
    expect(createNormalizer(undefined, data).normalize(text)).toBe(normalizeWhole(text));
    expect(createNormalizer({ zwnj: 'affixes' }, data).normalize(text)).toBe(normalizeWhole(text, { zwnj: 'affixes' }));
    expect(createNormalizer({}, lexicon).normalize(text)).toBe(createWhole({ model: null }).normalize(text));
  });

  it('says what is missing, and what is wrong', () => {
    expect(() => normalize('', { zwnj: 'restore' })).toThrow("options.zwnj: 'restore' needs data");
    expect(() => createNormalizer({ zwnj: 'affixes' })).toThrow("options.zwnj: 'affixes' needs data");
    expect(() => createNormalizer({}, {} as never)).toThrow('data: expected what matn/data or matn/data/lexicon exports as data');
    expect(() => createNormalizer({}, null as never)).toThrow('data: expected');
    expect(() => createNormalizer('clean' as never)).toThrow(TypeError);
    expect(() => createNormalizer({ zwnjj: 'clean' } as never)).toThrow(TypeError);
  });
});
