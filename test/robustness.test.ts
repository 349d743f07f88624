import { describe, expect, it } from 'vitest';
import {
  createNormalizer,
  isNormalized,
  normalize,
  normalizeWithEdits,
  parseArticle,
  parseDate,
  parseHeader,
  sentences,
  words,
} from '../src/index.js';
import { leastProcessorTime } from './support/processor-time.js';

const DOORS = { normalize, normalizeWithEdits, isNormalized, parseArticle, parseHeader, parseDate, words, sentences } as const;
const SENTENCE = 'کتابها را می خواند و رئیسجمهور در گفتوگو با خبرنگاران از همکاریها گفت ';

const ODD_TEXTS: Record<string, string> = {
  'an empty string': '',
  'a lone high surrogate': 'کتاب \ud83d ها',
  'a lone low surrogate': '\udc68\u200d',
  'NUL characters': '\0کتاب\0ها\0',
  'half an HTML page': '<!DOCTYPE html><html><head><title>خبر</title><script>if (a < b) { می شود',
  'an unclosed fence, comment and tag': '```\nمی شود\n<!-- می شود <a href="می شود',
  'all of the basic plane': Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(''),
};

const HOSTILE_PIECES: Record<string, string> = {
  'one endless word': 'ب',
  'one endless word of syllables': 'میها',
  'only spaces': ' ',
  'only ZWNJ': '\u200c',
  'deep brackets': '([«',
  'alternating scripts': 'بa',
  backticks: '`',
  'angle brackets': '<',
  'digits and separators': '1,',
  'marks without letters': '\u064e',
  commas: 'ب,',
  'one letter a word': 'ب ',
  'suffixes without end': 'ها ',
};

describe('Any string', () => {
  for (const [what, text] of Object.entries(ODD_TEXTS)) {
    it(`is valid input to every function: ${what}`, () => {
      for (const door of Object.values(DOORS)) expect(() => door(text)).not.toThrow();
      expect(normalize(normalize(text))).toBe(normalize(text));
    });
  }

  it('may be ten megabytes on one line', { timeout: 60_000 }, () => {
    const text = SENTENCE.repeat(Math.ceil(10_000_000 / SENTENCE.length));
    const normalized = normalize(text);
    expect(normalized.startsWith('کتاب\u200cها را می\u200cخواند و رئیس\u200cجمهور در گفت\u200cوگو')).toBe(true);
    expect(normalized.length).toBeGreaterThan(text.length);
  });
});

describe('Hostile text takes time in step with its length', () => {
  const LENGTH = 60_000;
  const text = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
  // Far from both: noise makes 4 of 2, a quadratic step makes 16 of 4.
  const LIMIT = 10;
  const LEAST = 60;

  for (const [what, piece] of Object.entries(HOSTILE_PIECES)) {
    it(what, { timeout: 60_000 }, () => {
      for (const door of [normalize, normalizeWithEdits, parseArticle]) {
        const once = leastProcessorTime(() => door(text(piece, LENGTH)));
        const fourTimes = leastProcessorTime(() => door(text(piece, 4 * LENGTH)));
        expect(fourTimes, `${door.name}: ${once} ms, four times the text ${fourTimes} ms`).toBeLessThan(LIMIT * Math.max(once, LEAST));
      }
    });
  }
});

describe('What is no text', () => {
  for (const value of [null, undefined, 5, {}, ['متن'], Symbol('متن')]) {
    it(`is refused by name: ${String(value)}`, () => {
      for (const door of Object.values(DOORS)) expect(() => door(value as never)).toThrow(/^text: expected a string, got /);
    });
  }

  it('is a TypeError, and so is a wrong option, which is told what it takes', () => {
    expect(() => normalize(null as never)).toThrow(TypeError);
    expect(() => normalize('', { zwnj: 'all' as never })).toThrow(
      new TypeError("options.zwnj: expected one of 'restore', 'affixes', 'clean', 'keep', got 'all'"),
    );
    expect(() => normalize('', { digit: 'latin' } as never)).toThrow(
      /^options: expected zwnj, .*, got 'digit' \(did you mean 'digits'\?\)$/,
    );
    expect(() => normalize('', { rules: { off: ['zwnj/nothing' as never] } })).toThrow(
      /^options\.rules\.off: expected names of rules .*, got 'zwnj\/nothing'$/,
    );
    expect(() => createNormalizer('clean' as never)).toThrow(new TypeError('options: expected an object, got string'));
    expect(() => normalize('', { model: {} as never })).toThrow(TypeError);
  });
});
