import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.js';

/**
 * Tops of pages in shapes that the fixtures do not have: the date of publication is the right one, or missing. Headline, lead, body and
 * day:
 */
const H = 'کشت زعفران در دشت بالا رونق گرفت';
const L = 'کشاورزان دشت بالا می\u200cگویند امسال برداشت زعفران یک سوم بیشتر از پارسال بوده است.';
const B =
  'به گزارش خبرنگار ما، خریداران از استان\u200cهای دیگر نیز آمده\u200cاند و بازار روستا تا شب باز است.\nآنان می\u200cگویند کیفیت گل امسال بهتر است.';
const D = '2023-12-05';

/** Description, page, and beginning of the `iso` of its publication; `null` if it has none. */
const PAGES: readonly (readonly [name: string, page: string, published: string | null])[] = [
  ['clock first, labelled', `سه\u200cشنبه ۲۱ آذر ۱۴۰۲\n\n${H}\n\nزمان نشر: ۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  [
    'clock first with twin, date after title',
    `سه شنبه , ۲۱ آذر ۱۴۰۲ | 12 December 2023\n\nخانه\nسیاست\n\n${H}\n۱۴ آذر ۱۴۰۲ - ۰۹:۲۰\n\n${L}\n\n${B}`,
    D,
  ],
  ['clock only twin', `سه شنبه , ۲۱ آذر ۱۴۰۲ | 12 December 2023\n\n${H}\n\n${L}\n\n${B}`, null],
  ['clock of city', `سه\u200cشنبه ۲۱ آذر ۱۴۰۲ مشهد ۰۷:۱۱\n\n${H}\n\n${L}\n\n${B}`, null],
  ['title date glued agency', `${H}\n\nنسیم دشت ۱۴ آذر ۱۴۰۲ - ۱۰:۰۰\n\n${L}\n\n${B}`, D],
  ['agency dash', `نسیم دشت - ۱۴ آذر ۱۴۰۲\n${H}\n\n${L}\n\n${B}`, D],
  ['code line after', `${H}\n\nکد مطلب: ۸۸۱۲ | ۱۴ آذر ۱۴۰۲ | ۱۰:۰۰\n\n${L}\n\n${B}`, D],
  ['code + unknown label', `${H}\nکد نوشتار: ۸۸۱۲\nروز بارگذاری: ۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['afghan', `خبرگزاری نسیم کابل\n\n${H}\n\nتاریخ نشر: ۱۴ قوس ۱۴۰۲ - ۰۹:۲۰\n\n${L}\n\n${B}`, `${D}T09:20:00+04:30`],
  [
    'afghan words, iranian months',
    `${H}\n\n۱۴ آذر ۱۴۰۲ - ۰۹:۲۰\n\nوالی و مسئولان شاروالی و ولسوالی\u200cها در نشست بودند.\n\n${B}`,
    `${D}T09:20:00+04:30`,
  ],
  [
    'iranian page about afghans',
    `${H}\n\n۱۴ آذر ۱۴۰۲ - ۰۹:۲۰\n\nبه گزارش ایرنا، شاروالی و ولسوالی\u200cها در نشست بودند.\n\n${B}`,
    `${D}T09:20:00+03:30`,
  ],
  ['print header', `نسیم دشت , ۱۴ آذر ۱۴۰۲ ساعت ۰۹:۲۰\n\nعنوان : ${H}\n\n${L}\n\n${B}`, D],
  ['print header url', `https://nasim.example/fa/8812\n${H}\nتاریخ چاپ: ۲۰ دی ۱۴۰۲\nتاریخ انتشار: ۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['print date only', `${H}\nتاریخ چاپ: ۲۰ دی ۱۴۰۲\n\n${L}\n\n${B}`, null],
  ['triple', `۲۱ آذر ۱۴۰۲ | ۲۸ جمادی الاول ۱۴۴۵ | Dec 12, 2023\n\n${H}\n\n۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['triple only', `۲۱ آذر ۱۴۰۲ | ۲۸ جمادی الاول ۱۴۴۵ | Dec 12, 2023\n\n${H}\n\n${L}\n\n${B}`, null],
  ['triple lines', `سه\u200cشنبه ۲۱ آذر ۱۴۰۲\nTuesday, 12 December 2023\n٢٨ جمادي الأولى ١٤٤٥\n\n${H}\n\n۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['triple lines only', `سه\u200cشنبه ۲۱ آذر ۱۴۰۲\nTuesday, 12 December 2023\n٢٨ جمادي الأولى ١٤٤٥\n\n${H}\n\n${L}\n\n${B}`, null],
  ['empty label', `کد خبر: \nتاریخ انتشار: \n\n${H}\n\n${L}\n\n${B}`, null],
  ['empty label + clock', `امروز سه\u200cشنبه ۲۱ آذر ۱۴۰۲\nکد خبر: 12\nتاریخ انتشار: \n\n${H}\n\n${L}\n\n${B}`, null],
  ['empty label then title w date', `تاریخ انتشار: \n\nزلزله ۵ دی ۱۳۸۲ بم به روایت عکس\n\n${L}\n\n${B}`, null],
  ['title ends in date + labelled other', `کد خبر: 12\nتاریخ انتشار: ۱۴ آذر ۱۴۰۲\n\nگزارش کارگروه پسته ۱۰ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['title date only', `${H} ۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['event label', `${H}\nزمان برگزاری: ۲۰ دی ۱۴۰۲\n\n${L}\n\n${B}`, null],
  ['event label + own date', `${H}\n۱۴ آذر ۱۴۰۲\nزمان برگزاری: ۲۰ دی ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['photo credit', `۱۴ آذر ۱۴۰۲\n${H}\n\n${L}\n\nعکس از بایگانی نسیم - ۲۰ دی ۱۳۹۹\n\n${B}`, D],
  ['related list', `${H}\n۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}\n\nجاده روستا باز شد ۱۴۰۲/۰۹/۱۲\nمدرسه تازه ساخته شد ۱۴۰۲/۰۹/۱۱`, D],
  ['related list above', `جاده روستا باز شد ۱۴۰۲/۰۹/۱۲\nمدرسه تازه ساخته شد ۱۴۰۲/۰۹/۱۱\n\n${H}\n\n${L}\n\n${B}`, null],
  ['trailing label', `${H}\n۱۴ آذر ۱۴۰۲ - ۰۹:۲۰ تاریخ انتشار:\n\n${L}\n\n${B}`, D],
  ['trailing label + clock', `سه\u200cشنبه ۲۱ آذر ۱۴۰۲\n${H}\nکد خبر: 8812\n۱۴ آذر ۱۴۰۲ - ۰۹:۲۰ تاریخ انتشار:\n\n${L}\n\n${B}`, D],
  ['masthead', `مدیر مسئول: مهتاب نمونه\nسردبیر: آریا نمونه\n\nسه\u200cشنبه ۲۱ آذر ۱۴۰۲\n\n${H}\n\n${L}\n\n${B}`, null],
  ['english end clock', `${H}\n\n${L}\n\n${B}\nhttps://nasim.example/?p=1\nTuesday, 12 December , 2023`, null],
  ['updated only', `${H}\nواپسین بازبینی: ۲۰ دی ۱۴۰۲\n\n${L}\n\n${B}`, null],
  ['comment date', `${H}\n۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}\n\nنظرات\nمهمان - ۲۰ دی ۱۴۰۲\nخدا قوت`, D],
  ['comment date only', `${H}\n\n${L}\n\n${B}\n\nنظرات\nمهمان - ۲۰ دی ۱۴۰۲\nخدا قوت`, null],
  ['copyright', `${H}\n\n${L}\n\n${B}\n\nکلیه حقوق محفوظ است - ۱۴۰۲/۱۰/۲۰`, null],
  ['print issue', `نسیم دشت - سه\u200cشنبه ۱۴ آذر ۱۴۰۲ - شماره ۵۱۲۰ - صفحه ۳\n\n${H}\n\n${L}\n\n${B}`, D],
  ['dash date dash section', `کشاورزی | ۱۴ آذر ۱۴۰۲ | ۳ دیدگاه\n\n${H}\n\n${L}\n\n${B}`, D],
  ['bio', `مهتاب نمونه (زاده ۵ دی ۱۳۷۸)\n\n${H}\n\n${L}\n\n${B}`, null],
  ['fiscal period', `گزارش عملکرد منتهی به ۳۰ آذر ۱۴۰۲\n\n${L}\n\n${B}`, null],
  ['statement', `بیانیه انجمن نمونه - ۱۰ آذر ۱۴۰۲\n\nتاریخ: ۱۴ آذر ۱۴۰۲\n\n${L}\n\n${B}`, D],
  ['session', `صورتجلسه هیئت مدیره مورخ ۱۰ آذر ۱۴۰۲\n\n${L}\n\n${B}`, null],
  ['pre-sale', `شروع فروش: ۲۰ دی ۱۴۰۲\n${H}\n\n${L}\n\n${B}`, null],
  ['rel time + abs', `${H}\nنسیم دشت | ۱۴ آذر ۱۴۰۲ | زمان مطالعه: ۳ دقیقه\n\n${L}\n\n${B}`, D],
  ['presentation', `${H}\nﺳﻪ ﺷﻨﺒﻪ ۱۴ آذر ۱۴۰۲ بازدید : 41\n\n${L}\n\n${B}`, D],
];

describe('the date of publication on the top of a page', () => {
  it.each(PAGES)('is read or left out: %s', (_, page, published) => {
    const iso = readArticle(page, {}, (text) => text).article.published?.iso ?? null;
    expect(published === null ? iso : iso?.slice(0, published.length)).toBe(published);
  });
});
