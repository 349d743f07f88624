import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNormalizer, normalize } from '../../src/index.js';
import { meant } from '../support/rule-fixtures.js';
import { visible } from '../support/visible.js';

const written = (words: readonly string[]) => ({ words: words.map(meant) });
const refuse = (words: unknown) => () => createNormalizer({ words: words as string[] });
const make = (...words: string[]) => createNormalizer(written(words));

describe('A word of the caller', () => {
  const ENDINGS = ['', '¦ها', '¦های', '¦هایی', '¦هایشان', '¦تر', '¦ترین', 'ی', 'ی¦ها', 'ان', 'م', 'ش', '¦مان', 'مان', ' را', ' و'];

  it.each(ENDINGS)('is normalized with «%s» after it, if its half-spaces were lost or made spaces', (ending) => {
    const { normalize: put } = make('علی¦اف');
    const right = meant(`خانم علی¦اف${ending} گفت`);
    expect(visible(put(right))).toBe(visible(right));
    expect(visible(put(meant(`خانم علی اف${ending} گفت`)))).toBe(visible(right));
    expect(visible(put(meant(`خانم علیاف${ending} گفت`)))).toBe(visible(right));
    if (ending.startsWith('¦ها')) {
      expect(visible(put(right.replaceAll('\u200c', '')))).toBe(visible(right));
      expect(visible(put(right.replaceAll('\u200c', ' ')))).toBe(visible(right));
    }
  });

  it('is normalized at the level affixes too, and stays at the levels below', () => {
    const words = ['علی\u200cاف'];
    expect(normalize('علیاف', { words, zwnj: 'affixes' })).toBe('علی\u200cاف');
    expect(normalize('علیاف', { words, zwnj: 'clean' })).toBe('علیاف');
    expect(normalize('علیاف', { words, rules: { off: ['zwnj/own-words'] }, zwnj: 'affixes' })).toBe('علیاف');
  });

  it('may have an invisible half-space, with any zwnjAfterNonJoiner', () => {
    for (const zwnjAfterNonJoiner of ['keep', 'remove', 'add'] as const) {
      const { normalize: put, normalizeWithEdits } = createNormalizer({ words: ['کار\u200cآفرین'], zwnjAfterNonJoiner });
      expect(visible(put('کارآفرین و کار آفرین و کار\u200cآفرین'))).toBe('کار¦آفرین و کار¦آفرین و کار¦آفرین');
      expect(normalizeWithEdits('کار\u200cآفرین').edits).toEqual([]);
    }
  });

  it('has the half-space before its endings that the settings ask for', () => {
    const words = ['پیاده\u200cرو'];
    expect(visible(normalize('پیادهرو ها', { words }))).toBe('پیاده¦روها');
    expect(visible(normalize('پیادهروها', { words, zwnjAfterNonJoiner: 'add' }))).toBe('پیاده¦رو¦ها');
  });

  it('that is given joined stays joined, and a space in it goes only before an affix', () => {
    const { normalize: put } = make('آنها', 'بزرگتر', 'کاربر');
    expect(visible(put(meant('آن¦ها و آن ها و آنها')))).toBe('آنها و آنها و آنها');
    expect(visible(put(meant('بزرگ¦تر از بزرگ تر و بزرگ¦ترین')))).toBe('بزرگتر از بزرگتر و بزرگترین');
    expect(put('کار بر عهدهٔ ماست')).toBe('کار بر عهدهٔ ماست');
  });

  it('is no part of another word', () => {
    const { normalize: put } = make('علی¦اف', 'آنها');
    for (const text of ['علیافروز', 'فعلیاف', 'علی¦افکن', 'آن هاله', 'خ¦آن¦ها', '#علیاف', 'https://a.ir/علیاف', '`علیاف`'].map(meant)) {
      expect(visible(put(text))).not.toContain('علی¦اف ');
      expect(visible(put(text))).toBe(visible(normalize(text)));
    }
  });

  it('keeps the marks on its letters', () => {
    expect(visible(make('علی¦اف').normalize('علیِافِ ما'))).toBe('علیِ¦افِ ما');
  });
});

describe('The option words', () => {
  it('refuses what normalization would change, and shows both forms', () => {
    const twins = [
      ['علي¦اف', 'علی¦اف'],
      ['كاربر', 'کاربر'],
      ['علی¦¦اف', 'علی¦اف'],
      ['علی¬اف', 'علی¦اف'],
      ['کتـاب', 'کتاب'],
      ['\uFEB3\uFEFC\uFEE1', 'سلام'],
    ].map((twin) => twin.map(meant));
    for (const [given, right] of twins) {
      expect(refuse(['خوب', given])).toThrow(
        new RangeError(`options.words[1]: expected '${right}', as normalize writes it, got '${given}'`),
      );
    }
  });

  it('refuses what is more than letters and half-spaces', () => {
    for (const word of ['', ' ', '\t', '¬', 'علي اف', 'PDFك', 'علی اف', ' علی', 'کلاس۲', 'علی.', 'PDF', 'ڕۆژ', 'علی\nاف', '\n', 'قوهٔ']) {
      expect(refuse([word])).toThrow(
        new RangeError(
          `options.words[0]: expected words of Persian letters and half-spaces, got '${word.replace('\n', '\\u000a').replace('\t', '\\u0009')}'`,
        ),
      );
    }
  });

  it('refuses two forms of one word, and what is no list of words', () => {
    expect(refuse(['علیاف', 'علی\u200cاف'])).toThrow(RangeError);
    expect(refuse(['علی\u200cاف', 'علی\u200cاف'])).not.toThrow();
    expect(refuse([])).not.toThrow();
    expect(refuse('علی')).toThrow(new TypeError('options.words: expected an array of words, got string'));
    expect(refuse([null])).toThrow(new TypeError('options.words[0]: expected a word, got null'));
  });
});

describe('docs/words.md', () => {
  const page = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');

  it('shows what words do', () => {
    const { normalize: put } = make('علی¦اف', 'پیاده¦رو', 'آنها');
    const shown = [...page.matchAll(/^normalize\('(.*?)'\); *\/\/ '(.*)'$/gm)];
    expect(shown.length).toBe(4);
    for (const [, text = '', right] of shown) expect(visible(put(meant(text)))).toBe(right);
  });

  it('shows the errors', () => {
    const shown = [...page.matchAll(/^\| (.*?) \| `RangeError: (.*)` \|$/gm)];
    expect(shown.length).toBe(3);
    for (const [, given = '', message = ''] of shown) {
      const words = [...given.matchAll(/'(.*?)'/g)].map(([, word = '']) => meant(word));
      expect(refuse(words)).toThrow(new RangeError(meant(message)));
    }
  });
});
