import { describe, expect, it } from 'vitest';
import { parseHeader } from '../../../src/index.js';

const HEADLINES = [
  'نمایشگاه گل و گیاه در شهر گشایش یافت',
  'شهردار از ساخت سه پل تازه خبر داد',
  'باران راه\u200cهای کوهستان را بست',
  'تیم والیبال دانشجویان قهرمان آسیا شد',
  'قیمت سیب در بازار نصف شد',
];
const SITES = ['نمونه نیوز', 'خبرگزاری نمونه', 'روزنامه فردای نمونه', 'پایگاه خبری دیدار', 'آوای شهر'];
const BODY =
  'به گزارش نمونه، این خبر دیروز در سالن شهر اعلام شد و مسئولان درباره آن توضیح دادند.\n\nشهروندان می\u200cگویند سال\u200cها در انتظار این روز بودند.';

const headerOf = (top: string, headline: string) => {
  const { header } = parseHeader(`${top}\n${headline}\n\n${BODY}`, { normalize: false });
  return [header.kicker, header.headline];
};

describe('a path or page title above the headline', () => {
  it.each([
    ['arrows', (headline: string) => `خانه > اخبار > ${headline}`],
    ['quotes as arrows', (headline: string, site: string) => `${site} » اخبار » ${headline}`],
    ['slashes', (headline: string) => `صفحه اصلی / جامعه / ${headline}`],
    ['a bar', (headline: string, site: string) => `${headline} | ${site}`],
    ['a dash', (headline: string, site: string) => `${headline} - ${site}`],
    ['a bar after the site', (headline: string, site: string) => `${site} | ${headline}`],
    ['a dash after the site', (headline: string, site: string) => `${site} - ${headline}`],
  ])('is neither kicker nor headline: with %s', (_, lineOf) => {
    for (const [at, headline] of HEADLINES.entries()) {
      const line = lineOf(headline, SITES[at] as string);
      for (const between of ['', '\n', '\nکد خبر: ۱۲۳۴۵۶\nتاریخ انتشار: ۱۲ بهمن ۱۴۰۲ - ۱۰:۳۰\n'])
        expect(headerOf(line + between, headline)).toEqual([null, headline]);
    }
  });

  it.each([
    ['with words of its own', 'در نشست شورای شهر با باغبانان مطرح شد:', 'نمایشگاه گل و گیاه در شهر گشایش یافت'],
    ['with separators and some of the words', 'شورای شهر - نمایشگاه گل:', 'نمایشگاه گل و گیاه در شهر گشایش یافت'],
    ['with separators and words of its own', 'در گفت و گو با نمونه - بخش نخست:', 'باران راه\u200cهای کوهستان را بست'],
  ])('stays apart from a kicker %s', (_, kicker, headline) => {
    expect(headerOf(`${kicker}`, headline)).toEqual([kicker, headline]);
  });

  it('stays apart from a headline of two parts, one of which is repeated', () => {
    const headline = 'باران راه\u200cهای کوهستان را بست و رودخانه\u200cها بالا آمد / مدرسه\u200cها تعطیل شد';
    const { header } = parseHeader(`کد خبر: ۱۲\n\n${headline}\n\nمدرسه\u200cها تعطیل شد\n\n${BODY}`, { normalize: false });
    expect(header.headline).toBe(headline);
  });
});
