import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { REFERENCE } from './date-fixtures.js';

const TEXT = '\n\nباران دریاچه را زنده کرد\n\nآب دریاچه پس از چند سال بالا آمد و پرنده\u200cهای مهاجر به تالاب کنار آن بازگشتند.\n';

/** The author, agency and section of a header line above a headline, and its date. */
function fieldsOf(line: string): string {
  const { authors, agency, section, published } = parseArticle(line + TEXT, { reference: REFERENCE }).article;
  return [...authors, agency, ...section, published?.iso].filter(Boolean).join(' | ');
}

describe('the value of a label', () => {
  it.each([
    ['نویسنده: سارا نیکنام - ۱۲ اردیبهشت ۱۴۰۳', 'سارا نیکنام | 2024-05-01'],
    ['خبرنگار: سارا نیکنام (۱۲ اردیبهشت ۱۴۰۳)', 'سارا نیکنام | 2024-05-01'],
    ['نویسنده: سارا نیکنام، نیما پارسا ۱۲ اردیبهشت ۱۴۰۳ - ۵ نظر', 'سارا نیکنام | نیما پارسا | 2024-05-01'],
    ['نوشته شده توسط سارا نیکنام در ۱۲ اردیبهشت ۱۴۰۳', 'سارا نیکنام | 2024-05-01'],
    ['مترجم: نیما پارسا مورخ ۱۲ اردیبهشت ۱۴۰۳', 'نیما پارسا | 2024-05-01'],
    ['منبع: ایرنا؛ 1403/02/12', 'ایرنا | 2024-05-01'],
    ['سرویس: گردشگری / ۱۲ اردیبهشت ۱۴۰۳', 'گردشگری | 2024-05-01'],
    ['نویسنده: سارا نیکنام - ۳ ساعت پیش', 'سارا نیکنام | 2026-10-10T09:00:00+03:30'],
    ['به قلم: سارا نیکنام، دیروز ۱۲:۳۰', 'سارا نیکنام | 2026-10-09T12:30:00+03:30'],
    ['نویسنده: سارا نیکنام - ۱۲ اردیبهشت', 'سارا نیکنام | 2026-05-02'],
    ['نویسنده: سارا نیکنام - تاریخ انتشار: ۱۲ اردیبهشت ۱۴۰۳', 'سارا نیکنام | 2024-05-01'],
  ])('ends before the date in «%s»: %s', (line, fields) => expect(fieldsOf(line)).toBe(fields));

  it.each([
    ['منبع: روزنامهٔ ۱۹ دی', 'روزنامهٔ ۱۹ دی'],
    ['منبع: گزارش ۱۲ اردیبهشت ۱۴۰۳ مرکز آمار', 'گزارش ۱۲ اردیبهشت ۱۴۰۳ مرکز آمار'],
    ['موضوع: انقلاب ۲۲ بهمن ۱۳۵۷', 'انقلاب ۲۲ بهمن ۱۳۵۷'],
    ['گزارشگر: آذر بهمنی', 'آذر بهمنی'],
  ])('keeps a date that is part of it: «%s»', (line, fields) => expect(fieldsOf(line)).toBe(fields));
});

describe('an age', () => {
  it.each([
    ['۲ روز پیش | ۴ دقیقه مطالعه', '2026-10-08'],
    ['۳ ساعت پیش • ۲ دقیقه • ۱۲ نظر', '2026-10-10T09:00:00+03:30'],
    ['دیروز ۱۲:۳۰ | ۵ نظر', '2026-10-09T12:30:00+03:30'],
    ['دیروز | امروز | فردا', ''],
  ])('is the date of publication before a separator: «%s»', (line, iso) => expect(fieldsOf(line)).toBe(iso));
});

describe('the end of the body', () => {
  const second = 'کارشناسان می\u200cگویند که بارش\u200cهای امسال سه برابر پارسال بوده است.';
  const bodyOf = (last: string) => parseArticle(`کد خبر: ۱۲${TEXT}\n${second}\n\n${last}\n\nمردم روستا جشن گرفتند.\n`).article.body.at(-1);

  it.each(['پایان پیام این بود که باید با هم بمانیم.', 'انتهای پیام او روشن بود', 'پایان پیام را همه شنیدند و دست زدند.'])(
    'is not a sentence: «%s»',
    (last) => expect(bodyOf(last)).toBe('مردم روستا جشن گرفتند.'),
  );

  it.each(['انتهای پیام', 'انتهای پیام/ز', 'پایان پیام / ۱۲۳', 'انتهای خبر سارا نیکنام', 'انتهای پیام.'])('is a mark: «%s»', (last) =>
    expect(bodyOf(last)).toBe(second),
  );
});
