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
});
