import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.js';
import type { ArticleOptions } from '../../src/types.js';
import { processorTime } from '../support/processor-time.js';

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

const HOSTILE_UNITS = [
  '\u200c',
  '[',
  'ا',
  '1',
  ' ',
  'a.',
  '- ',
  '۱۴۰۱/',
  '12:30\n',
  'کد خبر: ',
  'کد خبر:\n',
  '۱ دی ۱۴۰۰ | ',
  '۱ دی\n',
  'سیاسی | ',
  'سیاسی\n',
  'علی نمونه\n',
  'آخرین اخبار\n',
  'برچسب ها\n',
  'باران آمد و رفت و باز آمد\n',
  'باران آمد۱۴۰۱/۱۰/۰۵\n',
  '\r\n',
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
  it.each([...HOSTILE_UNITS])('takes time in proportion to its length: %j', (unit) => {
    expect(processorTime(() => read(unit.repeat(150_000 / unit.length)))).toBeLessThan(5000);
  });
  it('may be a megabyte of labels, 100,000 short lines, a line of five megabytes', () => {
    const readAll = (): void => {
      read('کد خبر: ۱۲ تاریخ انتشار: ۵ دی ۱۴۰۱ '.repeat(28_000));
      read('باران آمد\n'.repeat(100_000));
      read('باران آمد و رفت. '.repeat(300_000));
    };
    expect(processorTime(readAll)).toBeLessThan(15_000);
  }, 60_000);
  it('must be a string', () => {
    for (const text of [null, 5, undefined]) expect(() => read(text as never)).toThrow(TypeError);
  });
});
