import { describe, expect, it } from 'vitest';
import type { Article, ArticleOptions } from '../../src/api/types.js';
import { readArticle } from '../../src/article/article.js';

/** Shapes of headers, in words of our own: what a rule does in one place and leaves alone in another. */
const H = 'کشت زعفران در دشت بالا رونق گرفت';
const S = 'بازار روستا تا شب باز است';
const K = 'در نشست کشاورزان مطرح شد';
const D = '۱۴ آذر ۱۴۰۲ - ۰۹:۲۰';
const P1 = 'کشاورزان دشت بالا می\u200cگویند امسال برداشت زعفران یک سوم بیشتر از پارسال بوده است و گل\u200cها بزرگ\u200cترند.';
const P2 = 'خریداران از استان\u200cهای دیگر نیز آمده\u200cاند و هر روز ده کیلو زعفران می\u200cخرند.';
const P3 = 'آنان می\u200cگویند کیفیت گل امسال بهتر از سال\u200cهای گذشته است.';
const B = `${P1}\n\n${P2}\n\n${P3}`;

function article(page: string, options: ArticleOptions = {}): Article {
  return readArticle(page, options, (text) => text).article;
}

describe('a line between the headline and the text', () => {
  it.each([
    ['below the date', `${H}\n\n${D}\n\n${S}\n\n${B}`],
    ['below author and date', `${H}\n\nمهتاب نمونه\n\n${D}\n\n${S}\n\n${B}`],
    ['below labels', `${H}\nنویسنده: مهتاب نمونه\nتاریخ انتشار: ${D}\n\n${S}\n\n${B}`],
  ])('is a sub-headline %s: the headline stands above', (_, page) => {
    const { headline, lead, body } = article(page);
    expect(headline).toBe(H);
    expect([lead, ...body]).toContain(S);
  });

  it.each([
    ['a caption', ['نمایی از دشت بالا در پاییز']],
    ['rows of a table', ['لرستان ۲ - گیلان ۱', 'همدان ۳ - مازندران ۳']],
    ['short items', ['زعفران دشت بالا', 'بهای تازهٔ زعفران']],
  ])('stays in the body: %s', (_, lines) => {
    const { headline, lead, body } = article(`${H}\n\n${D}\n\n${lines.join('\n')}\n\n${B}`);
    expect([headline, lead, ...body]).toEqual(expect.arrayContaining([H, ...lines]));
  });

  it.each([
    ['a kicker above the date', `${K}\n${D}\n${H}\n\n${B}`],
    ['a kicker with a colon', `رئیس انجمن کشاورزان دشت:\n${D}\n${H}\n\n${B}`],
    ['a slogan above the clock', `نسیم، روزنه\u200cای به زندگی مردم\nسه\u200cشنبه ۱۴ آذر ۱۴۰۲\n\n${H}\n\n${B}`],
    ['the title of another story with its date', `مدرسه تازه روستای پایین ساخته شد\n۱۲ آذر ۱۴۰۲\n\n${H}\n\n${D}\n\n${B}`],
    ['a slogan above the author', `نسیم، روزنه\u200cای به زندگی مردم\nنویسنده: مهتاب نمونه\n${H}\n\n${B}`],
    ['the name of a column above a name', `از نامه\u200cهای خوانندگان شهرهای دور\nمهتاب نمونه\n${H}\n${B}`],
    ['a kicker above author and date', `پای سخن یک دانشجوی جوان\nنویسنده: مهتاب نمونه\n${D}\n${H}\n\n${B}`],
    ['the title of another story above a credit', `مدرسه تازه روستای پایین ساخته شد\nگزارش: مهتاب نمونه\n\n${H}\n\n${B}`],
    ['a kicker of words that the text repeats', `گفت\u200cوگو با کشاورزان دشت بالا\nنویسنده: مهتاب نمونه\n${H}\n\n${B}`],
  ])('leaves the headline below date or author: %s', (_, page) => expect(article(page).headline).toBe(H));
});

describe('the name of the site in a headline', () => {
  it.each([
    [`${H} | نمونه نیوز`],
    [`${H} - خبرگزاری نمونه`],
    [`${H} – روزنامه نمونه شهر`],
    [`${H} :: نمونه\u200cنیوز`],
    [`${H} | خبرگزاری نمونه | خبرهای ایران و جهان`],
    [`${H} | ایسنا`],
    [`${H} - Nemoone News`],
    [`${H} | nemoone.ir`],
    [`پایگاه خبری نمونه | ${H}`],
    [`نمونه نیوز - ${H}`],
  ])('is cut off if it looks like one: «%s»', (title) => expect(article(`${title}\n\n${D}\n\n${B}`).headline).toBe(H));

  it.each([
    ['another line', `دشت ما dasht.ir\n\n${H} - دشت ما\n\n${D}\n\n${B}`, undefined],
    ['the source of the text', `${H} | دشت ما\n\n${D}\n\nبه گزارش دشت ما، ${B}`, undefined],
    ['a name that may be a topic', `${H} - دشت آنلاین\n\n${D}\n\nبه گزارش دشت آنلاین، ${B}`, undefined],
    ['an agency in the text', `${H} - فارس\n\n${D}\n\nبه گزارش فارس، ${B}`, undefined],
    ['the address', `${H} | Dashte Ma\n\n${D}\n\n${B}`, 'https://dashtema.ir/1'],
  ])('is cut off if %s gives it', (_, page, url) => expect(article(page, url === undefined ? {} : { url }).headline).toBe(H));

  it.each([
    ['ایران | گزارش یک سفر'],
    [`${H} - گزارش یک سفر`],
    [`${H} | دشت ما`],
    [`${H} - فارس`],
    [`${H} | روزنامه\u200cهای امروز`],
    [`${H} - روزنامه از کشاورزان نوشت`],
    ['راهنمای کشاورزان دشت بالا | زعفران آنلاین'],
    [`${H} - کسب\u200cوکار آنلاین`],
    [`${H} | روزنامه فروشی`],
    [`${H} - خبرگزاری رسمی`],
    [`${H} - روزنامه خوان\u200cها`],
  ])('is not what a title without it ends in: «%s»', (title) => expect(article(`${title}\n\n${D}\n\n${B}`).headline).toBe(title));
});

describe('a date at the edge of a headline', () => {
  it.each([
    [`${H} (۱۴ آذر ۱۴۰۲)`],
    [`${H} [۱۴۰۲/۰۹/۱۴]`],
    [`${H} «۱۴ آذر ۱۴۰۲»`],
    [`${H}/ ۱۴ آذر ۱۴۰۲`],
    [`${H}، ۱۴ آذر ۱۴۰۲`],
    [`${H} _ ۱۴ آذر ۱۴۰۲`],
    [`${H} ● ۱۴ آذر ۱۴۰۲`],
    [`(۱۴ آذر ۱۴۰۲) ${H}`],
    [`[۱۴۰۲/۰۹/۱۴] ${H}`],
    [`۱۴ آذر ۱۴۰۲: ${H}`],
    [`${H} - ۱۴ آذر ۱۴۰۲ - نمونه نیوز`],
    [`${H} (۱۴ آذر ۱۴۰۲) | روزنامه نمونه`],
  ])('takes its mark with it: «%s»', (title) => {
    const { headline, published } = article(`${title}\n\n${B}`);
    expect([headline, published?.iso]).toEqual([H, '2023-12-05']);
  });

  it.each([
    ['آیا زعفران گران می\u200cشود؟ (۱۴ آذر ۱۴۰۲)', 'آیا زعفران گران می\u200cشود؟'],
    ['کشاورزان گفتند: «زعفران ارزان نیست» ۱۴ آذر ۱۴۰۲', 'کشاورزان گفتند: «زعفران ارزان نیست»'],
    ['باران بارید و زعفران (طلای سرخ) سبز شد (۱۴ آذر ۱۴۰۲)', 'باران بارید و زعفران (طلای سرخ) سبز شد'],
  ])('leaves the marks of the title: «%s»', (title, headline) => expect(article(`${title}\n\n${B}`).headline).toBe(headline));

  it('stays if the sentence needs it', () => {
    for (const title of ['۱۴ آذر ۱۴۰۲: روزی که زعفران رایگان شد', 'نمایشگاه زعفران دشت بالا، از ۱۴ آذر ۱۴۰۲'])
      expect(article(`${title}\n\n${B}`).headline).toBe(title);
  });
});

describe('a list of other stories inside the text', () => {
  const list = 'مدرسه تازه ساخته شد\nجاده روستا باز شد';

  it.each(['مطالب مرتبط', 'اخبار مرتبط', 'آخرین اخبار', 'پیشنهاد ما', 'کلمات کلیدی'])('does not end it: «%s»', (heading) => {
    const { lead, body } = article(`${H}\n\n${D}\n\n${P1}\n\n${heading}\n${list}\n\n${P2}\n\n${P3}`);
    expect([lead, ...body].filter(Boolean)).toEqual([P1, P2, P3]);
  });

  it('does not end it above the end mark, with one paragraph', () => {
    expect(article(`${H}\n\n${D}\n\n${P1}\n\n${P2}\n\nمطالب مرتبط\n${list}\n\n${P3}\n\nانتهای پیام`).body.at(-1)).toBe(P3);
  });

  it.each([
    ['titles', list],
    [
      'titles with summaries',
      `مدرسه تازه ساخته شد\n${P2.replace('خریداران', 'آموزگاران')}\nجاده روستا باز شد\nراننده\u200cها از جاده تازه روستا خبر دادند و آن را هموار خواندند.`,
    ],
    [
      'summaries without titles',
      'آموزگاران روستای پایین از ساخت مدرسه تازه در سه ماه خبر دادند.\nراننده\u200cها جاده دریا را هموارتر از سال\u200cهای گذشته خواندند.',
    ],
    [
      'summaries below a title',
      `${list}\nآموزگاران روستای پایین از ساخت مدرسه تازه در سه ماه خبر دادند.\nراننده\u200cها جاده دریا را هموارتر از همیشه خواندند.`,
    ],
    [
      'questions',
      `${list}\nچرا کشاورزان دشت بالا زعفران امسال را زودتر برداشت کردند؟\nآیا بهای زعفران در بازار استان\u200cهای دیگر بیشتر خواهد شد؟`,
    ],
    [
      'the rules of comments',
      `${list}\nپیام\u200cهایی که به کشاورزان توهین کند در این بخش منتشر نخواهد شد.\nپیام\u200cهایی که درباره زعفران دشت بالا نباشد منتشر نمی\u200cشود.`,
    ],
    [
      'the site about itself',
      `${list}\nاین رسانه از کشاورزان دشت بالا و زعفران آنان می\u200cنویسد.\nخبرهای کشاورزان دشت بالا هر روز در آن به چاپ می\u200cرسد.`,
    ],
    ['a notice of rights', `${list}\nکلیه حقوق این سایت محفوظ است.\nتمامی حقوق مادی و معنوی برای نمونه نیوز محفوظ است.`],
    [
      'comments',
      `${list}\n\nنظرات\nخواننده\u200cای که نامش را ننوشت از این گزارش سپاسگزار بود.\nخواننده\u200cای دیگر هم از بهای زعفران در بازار پرسید.`,
    ],
  ])('ends it if only %s follow', (_, below) => {
    expect(article(`${H}\n\n${D}\n\n${B}\n\nمطالب مرتبط\n${below}`).body.at(-1)).toBe(P3);
  });
});

describe('a label', () => {
  const fields = (lines: string) => {
    const { headline, code, authors, section } = article(`${lines}\n${D}\n\n${B}`);
    return { headline, code, authors, section };
  };
  const all = { headline: H, code: null, authors: [], section: [] };

  it.each([
    [`موضوع: ${H}`, all],
    [`سوژه: ${H}`, all],
    [`موضوع خبر: ${H}`, all],
    [`عنوان مطلب: ${H}`, all],
    [`عنوان گزارش: ${H}`, all],
    [`Title: ${H}`, all],
    [`موضوع: کشاورزی\n${H}`, { ...all, section: ['کشاورزی'] }],
    [`${H}\nموضوع: آب و خاک`, { ...all, section: ['آب و خاک'] }],
    [`${H}\n**نویسنده:** مهتاب نمونه`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\n*نویسنده*: مهتاب نمونه`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\n**نویسنده: مهتاب نمونه**`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\nنویسنده (ها): مهتاب نمونه`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\nنویسنده یادداشت: مهتاب نمونه`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\nگزارش: مهتاب نمونه`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\n✍\ufe0f مهتاب نمونه`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\nمهتاب نمونه*`, { ...all, authors: ['مهتاب نمونه'] }],
    [`${H}\n**کد خبر:** ۸۸۱۲`, { ...all, code: '8812' }],
    [`${H}\nکد خبر(۸۸۱۲)`, { ...all, code: '8812' }],
    [`${H}\nشماره خبر #۸۸۱۲`, { ...all, code: '8812' }],
    [`${H}\n\nکد خبر\n\n۸۸۱۲\n`, { ...all, code: '8812' }],
    [`${H}\nکد خبر: ۸۸/۱۲۰`, { ...all, code: '88/120' }],
    [`${H}\nکد نوشتار: ۸۸۱۲`, { ...all, code: '8812' }],
  ])('is read: «%s»', (lines, expected) => expect(fields(lines)).toEqual(expected));

  it.each(['کد آزمون: ۸۸۱۲', 'کد پروژه: ۸۸۱۲', 'کد درس: ۸۸۱۲', 'کد USSD: ۸۸۱۲', 'شناسه واریز: ۸۸۱۲', 'کد خبر: ۱۴۰۲/۰۹/۱۴'])(
    'names no code of the page: «%s»',
    (line) => expect(article(`${H}\n\n${line}\n\n${B}`).code).toBeNull(),
  );

  it.each([
    'نویسنده: مهتاب نمونه\nمهتاب نمونه - ۱۴ آذر ۱۴۰۲',
    'گزارش: مهتاب نمونه\nنویسنده: مهتاب نمونه',
    'عکس: کاوه نمونه\nنویسنده: مهتاب نمونه',
  ])('names an author once, and no person of a picture: «%s»', (lines) =>
    expect(fields(`${H}\n${lines}`).authors).toEqual(['مهتاب نمونه']),
  );

  it.each(['گزارش: مهتاب نمونه و علی نمونه', 'ترجمه: مهتاب نمونه، علی نمونه'])('names two authors: «%s»', (lines) =>
    expect(fields(`${H}\n${lines}`).authors).toEqual(['مهتاب نمونه', 'علی نمونه']),
  );

  it.each(['گزارش: بهای زعفران', 'عکس: آرشیو', 'گزارش: مهتاب در دشت'])('names no author: «%s»', (line) =>
    expect(article(`${H}\n\n${D}\n\n${line}\n\n${B}`).authors).toEqual([]),
  );
});

describe('names of sections', () => {
  const sectionOf = (lines: string) => article(`${lines}\n\n${H}\n\n${D}\n\n${B}`).section;

  it.each(['سیاسی\nاقتصادی\nعکس\nفیلم', 'سیاسی / اقتصادی / اجتماعی / ورزشی', 'سیاسی اقتصادی اجتماعی ورزشی', 'فیلم\nورزشی\nفرهنگی'])(
    'are a menu: «%s»',
    (lines) => expect(sectionOf(lines)).toEqual([]),
  );

  it.each([
    ['فرهنگی و هنری', ['فرهنگی و هنری']],
    ['خانه / فرهنگی / کتاب', ['فرهنگی', 'کتاب']],
    ['اقتصادی\nکشاورزی', ['اقتصادی', 'کشاورزی']],
    ['در دسته: اجتماعی', ['اجتماعی']],
  ])('are the section: «%s»', (lines, section) => expect(sectionOf(lines)).toEqual(section));
});

describe('the last lines of a post', () => {
  const lastOf = (lines: string) => article(`${H}\n\n${B}\n\n${lines}`).body.at(-1);

  it.each([
    '🆔 @nemoone_news',
    'https://t.me/nemoone',
    'به ما بپیوندید:\nhttps://t.me/nemoone',
    '📌 ما را در ایتا دنبال کنید 👇\n@nemoone_news\nhttps://eitaa.com/nemoone',
    'کانال تلگرام نمونه: @nemoone_news',
    'لغو عضویت',
  ])('are no text if they give the address of a channel: «%s»', (lines) => expect(lastOf(lines)).toBe(P3));

  it.each([
    ['کانال آب دشت دوباره باز شد\n@nemoone_news', 'کانال آب دشت دوباره باز شد'],
    ['نشانی نمایشگاه nemoone.ir است.', 'نشانی نمایشگاه nemoone.ir است.'],
    ['به ما بپیوندید', 'به ما بپیوندید'],
    ['استاندار در اینستاگرام نوشت: https://nemoone.ir/zafran', 'استاندار در اینستاگرام نوشت: https://nemoone.ir/zafran'],
    ['برای بازدید از مزرعه به @nemoone_farm در تلگرام پیام بدهید', 'برای بازدید از مزرعه به @nemoone_farm در تلگرام پیام بدهید'],
    ['ترانه کشاورزان را از زبان خودشان بشنوید:\nhttps://t.me/nemoone', 'https://t.me/nemoone'],
  ])('are text otherwise: «%s»', (lines, last) => expect(lastOf(lines)).toBe(last));
});
