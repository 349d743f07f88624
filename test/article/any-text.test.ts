import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleOptions } from '../../src/api/types.js';
import { readArticle } from '../../src/article/article.js';

const read = (text: string, options: ArticleOptions = {}) => readArticle(text, options, (field) => field);

const PIECES = [
  'کد خبر',
  'تاریخ انتشار',
  'سرویس',
  'خلاصه',
  'برچسب ها',
  ':',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '۱۲',
  '۵ دی ۱۴۰۱',
  '۱۰:۰۰',
  'شنبه',
  '|',
  '»',
  'kayhan.ir',
  'باران پاییزی دریاچه را زنده کرد',
  'به گزارش',
  '.',
  '؛',
  '\u200c',
  '\u202b',
  '\ud83d',
  '\ufeff',
  'انتهای پیام',
  'آخرین اخبار',
  'برچسب ها',
  'علی نمونه',
  'سیاسی',
  'عکس |',
  'تهران (ایسنا) -',
  './843/ت303/س',
  '[',
  ']',
  '…',
];

describe('any text', () => {
  it('is read without throwing, with spans inside it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { spans, dates, diagnostics } = read(text, { reference: '2026-10-10T12:00:00Z' });
        const all = [...Object.values(spans).flat(), ...[...dates, ...diagnostics].map(({ span }) => span)];
        for (const { start, end } of all) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });
  it('may be empty, NUL or half a character', () => {
    for (const text of ['', '\0', '\ud800', '\n\n', '\u200c'])
      expect(read(text)).toMatchObject({ article: { kicker: null, lead: null, code: null }, diagnostics: [] });
  });
  it('must be a string', () => {
    for (const text of [null, 5, undefined]) expect(() => read(text as never)).toThrow(TypeError);
  });
});
