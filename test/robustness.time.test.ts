import { describe, expect, it } from 'vitest';
import { normalize, normalizeWithEdits, parseArticle } from '../src/index.js';
import { expectLinearTime, repeated } from './support/linear-time.js';
import { isLong } from './support/long.js';

const SENTENCE = 'کتابها را می خواند و رئیسجمهور در گفتوگو با خبرنگاران از همکاریها گفت ';

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

describe('Hostile text takes time in step with its length', () => {
  const LENGTH = 15_000;

  for (const [what, piece] of Object.entries(HOSTILE_PIECES)) {
    for (const door of [normalize, normalizeWithEdits, parseArticle])
      it(`${what}: ${door.name}`, () => expectLinearTime(LENGTH, repeated(piece), (text) => door(text)));
  }

  it('may be many megabytes on one line', () => {
    const text = SENTENCE.repeat(Math.ceil((isLong ? 10_000_000 : 1_000_000) / SENTENCE.length));
    const normalized = normalize(text);
    expect(normalized.startsWith('کتاب\u200cها را می\u200cخواند و رئیس\u200cجمهور در گفت\u200cوگو')).toBe(true);
    expect(normalized.length).toBeGreaterThan(text.length);
  });
});
