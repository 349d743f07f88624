import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberWordsModule } from '../../scripts/lib/number-words.js';
import { parseDate } from '../../src/dates/parse-date.js';

describe('the words of numbers', () => {
  it('are those that npm run generate writes', () => {
    expect(readFileSync('src/generated/number-words.ts', 'utf8')).toBe(numberWordsModule());
  });

  it.each([
    ['سی\u200cام', 30],
    ['سی\u200cاُم', 30],
    ['سیام', 30],
    ['سی', 30],
    ['اول', 1],
    ['یکم', 1],
    ['سوم', 3],
    ['هجدهم', 18],
    ['هیجده', 18],
    ['هیجدهم', 18],
    ['بیست\u200cو\u200cنهم', 29],
  ])('«%s» is %i', (word, day) => expect(parseDate(`${word} تیر ۱۴۰۱`)?.jalali).toEqual({ year: 1401, month: 4, day }));

  it('reach to the last minute', () => {
    expect(parseDate('۵ دی ۱۴۰۱ ساعت بیست و سه و پنجاه و نه دقیقه')?.iso).toBe('2022-12-26T23:59:00+03:30');
  });
});
