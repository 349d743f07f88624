import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/index.js';
import { LATIN_LETTERS } from '../../src/slug/latin-letters.js';
import { readColumns } from '../support/fixture-lines.js';
import { anyText, persianText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';

const RUNS = runs(500);

describe('Slugs of this major version', () => {
  it.each(
    readColumns('slugs/slugs.tsv', '\t').map(([text = '', persian = '', latin = '']) => ({ text, persian, latin, title: visible(text) })),
  )('$title', ({ text, persian, latin }) => {
    expect(slug(text)).toBe(persian);
    expect(slug(text, { script: 'persian' })).toBe(persian);
    expect(slug(text, { script: 'latin' })).toBe(latin);
  });
});

describe('slug', () => {
  it('spells every letter of Persian in ASCII, and no vowel that is not written', () => {
    const letters = [...'ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤ'];
    const latin = new Map(LATIN_LETTERS);
    expect(letters.filter((letter) => latin.get(letter) === undefined)).toEqual([]);
    for (const [letter, spelled] of LATIN_LETTERS) {
      expect(spelled).toMatch(/^[a-z]{0,2}$/);
      if (!'آاأإ'.includes(letter)) expect(spelled, letter).not.toMatch(/[aeiou]/);
    }
  });

  it.each(['persian', 'latin'] as const)('in %s letters: words and hyphens, and the slug of a slug is the slug', (script) => {
    const word = script === 'latin' ? '[a-z\\d]+' : '[^\\s\\p{P}\\p{S}\\p{Z}\\p{Cc}]+';
    const shape = new RegExp(`^(?:${word}(?:-${word})*)?$`, 'u');
    fc.assert(
      fc.property(fc.oneof(anyText, persianText), (text) => {
        const once = slug(text, { script });
        expect(slug(once, { script })).toBe(once);
        expect(once).toMatch(shape);
      }),
      RUNS,
    );
  });

  it('refuses a script that there is not', () => {
    expect(() => slug('متن', { script: 'arabic' as 'latin' })).toThrow("options.script: expected one of 'persian', 'latin', got 'arabic'");
    expect(() => slug('متن', { skript: 'latin' } as object)).toThrow(/did you mean 'script'/);
  });
});
