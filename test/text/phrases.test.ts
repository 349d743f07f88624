import { describe, expect, it } from 'vitest';
import { fold } from '../../src/persian/fold.js';
import { longestPhrase, phraseTable } from '../../src/persian/phrase-table.js';

const table = phraseTable([
  ['کد خبر', 'code'],
  ['کد', 'short code'],
  ['سه شنبه', 'tuesday'],
  ['شنبه', 'saturday'],
]);
const match = (text: string) => longestPhrase(table, fold(text).text, 0, ' ');

describe('longestPhrase', () => {
  it('prefers the phrase with the most words', () => expect(match('کد خبر: ۱۲')).toEqual({ value: 'code', end: 6 }));
  it('falls back to a shorter one', () => expect(match('کد مطلب')).toEqual({ value: 'short code', end: 2 }));
  it('finds a phrase that has lost its space or has a half-space', () => {
    for (const text of ['سه شنبه', 'سهشنبه', 'سه\u200cشنبه']) expect(match(text)?.value).toBe('tuesday');
  });
  it('finds whole words only', () => expect(match('کدو')).toBeNull());
  it('finds words of one letter, alone and at the beginning of a phrase, and at any offset', () => {
    const short = phraseTable([
      ['و', 'and'],
      ['ه ش', 'era'],
      ['ب', 'b'],
      ['به', 'to'],
    ]);
    const found = (text: string, offset = 0) => longestPhrase(short, fold(text).text, offset, ' .')?.value ?? null;
    expect(['و', 'و باز', 'ه ش', 'ه.ش', 'هش', 'ب', 'به'].map((text) => found(text))).toEqual([
      'and',
      'and',
      'era',
      'era',
      'era',
      'b',
      'to',
    ]);
    expect([found('رفت و آمد', 4), found('رفت و', 4), found('', 0), found('به', 2)]).toEqual(['and', 'and', null, null]);
    expect(['وا', 'ه', 'بر', 'ش', ' و', '.ه ش'].map((text) => found(text))).toEqual([null, null, null, null, null, null]);
  });
  it('finds every phrase of a large table, and no other word', () => {
    const letters = ['ا', 'ب', 'پ', 'ت', 'گ', 'ی', 'a', 'z'];
    const words = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)));
    const half = phraseTable(words.filter((_, at) => at % 2 === 0).map((word) => [word, word]));
    expect(words.map((word) => longestPhrase(half, word, 0, ' ')?.value ?? null)).toEqual(
      words.map((word, at) => (at % 2 === 0 ? word : null)),
    );
  });
});
