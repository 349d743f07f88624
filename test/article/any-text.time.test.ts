import { describe, it } from 'vitest';
import { readArticle } from '../../src/article/article.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';

const read = (text: string) => readArticle(text, {}, (field) => field);

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

describe('An article is read in time in step with its length', () => {
  const LENGTH = 20_000;

  it.each([...HOSTILE_UNITS])('%j', (unit) => expectLinearTime(LENGTH, repeated(unit), read));

  it.each(['کد خبر: ۱۲ تاریخ انتشار: ۵ دی ۱۴۰۱ ', 'باران آمد\n', 'باران آمد و رفت. '])('of 400,000 units, as of 100,000: %j', (unit) =>
    expectLinearTime(100_000, repeated(unit), read),
  );
});
