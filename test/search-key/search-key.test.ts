import { describe, expect, it } from 'vitest';
import { searchKey } from '../../src/index.js';
import { isArabicScriptLetter, isMark } from '../../src/persian/letters.js';
import { SPELLINGS } from '../../src/search-key/spellings.js';
import { readTexts } from '../support/search-key-fixtures.js';
import { expectTable } from '../support/table.js';
import { visible } from '../support/visible.js';

describe('One key', () => {
  it.each([
    ['same.txt', readTexts('same.txt', ' = ')],
    ['the table of spellings', SPELLINGS.map((row) => [...row])],
  ])('for all texts of a line of %s', (_, lines) => {
    expectTable(
      lines,
      (texts) => texts.map(visible).join(' = '),
      (texts) => texts.map(searchKey).join(' = '),
      ([first = '', ...others]) => [first, ...others.map(() => first)].map(searchKey).join(' = '),
    );
  });

  it('each row of the table says something that folding letters does not', () => {
    const folded = (text: string) => text.replace(/[آأ]/g, 'ا').replace(/ئ/g, 'ی').replace(/ؤ/g, 'و').replace(/ة/g, 'ه');
    for (const [kept, ...others] of SPELLINGS) expect(others.map(folded)).not.toContain(folded(kept));
    expect(SPELLINGS.length).toBeGreaterThan(60);
  });

  it('no row makes a key too long for its place', () => {
    for (const [kept, ...others] of SPELLINGS) {
      for (const other of others) expect(searchKey(kept).length, other).toBeLessThan(2 * other.length);
    }
  });

  it('a word of the table with an ending', () => {
    expect(searchKey('اطاق\u200cهای مسؤولان')).toBe(searchKey('اتاقهای مسئولان'));
    expect(searchKey('مسؤولیت هیأتی\u200cها')).toBe(searchKey('مسئولیت هیئتیها'));
    expect(searchKey('گفتگوهای ما')).toBe(searchKey('گفت و گو های ما'));
  });

  it('an invisible character after the sign of a name', () => {
    expect(searchKey('a#\u200cb')).toBe(searchKey('a#b'));
  });
});

describe('Keys that differ', () => {
  it('for the two texts of a line of apart.txt', () => {
    expectTable(
      readTexts('apart.txt', ' | '),
      (texts) => texts.map(visible).join(' | '),
      (texts) => `${new Set(texts.map(searchKey)).size} keys`,
      () => '2 keys',
    );
  });
});

describe('Keys of this major version', () => {
  // A changed key here breaks every existing index: only a major version may change it.
  it('are those of keys.tsv', () => {
    expectTable(
      readTexts('keys.tsv', '\t'),
      ([text = '']) => visible(text),
      ([text = '']) => searchKey(text),
      ([, key = '']) => key,
    );
  });
});

describe('The blocks of the Arabic script', () => {
  const CODES = Array.from({ length: 0x300 }, (_, i) => 0x600 + i);
  const keysOf = (is: (code: number) => boolean) =>
    CODES.filter(is).map((code) => [code.toString(16), searchKey(String.fromCharCode(code))]);
  /** High hamza, and kashidas with a mark: letters by their category only. */
  const NO_LETTERS = [0x674, 0x883, 0x884, 0x885];

  it('every letter is a letter, and every mark nothing', () => {
    const letters = keysOf((code) => isArabicScriptLetter(code) && !NO_LETTERS.includes(code));
    expect(letters.filter(([, key]) => key?.length !== 1)).toEqual([]);
    const marks = keysOf((code) => isMark(code) || NO_LETTERS.includes(code));
    expect(marks.filter(([, key]) => key !== '')).toEqual([]);
    expect(searchKey('ب\u0883ب\u08d3ب\u0897ب')).toBe('بببب');
  });

  it('a presentation form is what it stands for', () => {
    const charactersOf = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
    const others = [...charactersOf(0xfb50, 0xfdf9), ...charactersOf(0xfe70, 0xfefc)].filter((char) => {
      const letters = char.normalize('NFKC').replace(/[ \u0640]/g, '');
      return searchKey(`ب${char}ب`) !== searchKey(`ب${letters}ب`);
    });
    expect(others).toEqual([]);
    expect(searchKey('\u{1ee01}\u{1ee0d}')).toBe(searchKey('بن'));
  });
});

describe('What is no text, and what is hostile', () => {
  it('is refused with what was given', () => {
    expect(() => searchKey(null as unknown as string)).toThrow(new TypeError('text: expected a string, got null'));
    expect(searchKey('')).toBe('');
    expect(searchKey(' \n!«»\u200c😀\ud800')).toBe('');
  });
});
