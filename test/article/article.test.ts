import { describe, expect, it } from 'vitest';
import type { ArticleOptions, FieldSpan } from '../../src/api/types.js';
import { readArticle, readHeader } from '../../src/article/article.js';
import { articleFixtures } from './article-fixtures.js';

const same = (text: string) => text;
const read = (text: string, options: ArticleOptions = {}) => readArticle(text, options, same);
const slice = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
const rule = ({ by, confidence }: FieldSpan) => `${by} ${confidence}`;

describe.each(articleFixtures())('the article $name', ({ text, article, rules, diagnostics }) => {
  const parsed = read(text);

  it('is read as its fixture says, by the rules that it names, with the diagnostics that it lists', () => {
    const found = Object.entries(parsed.spans).map(([field, span]) => [field, Array.isArray(span) ? span.map(rule) : rule(span)]);
    expect({
      article: parsed.article,
      rules: Object.fromEntries(found),
      diagnostics: parsed.diagnostics.map(({ code, span }) => ({ code, text: slice(text, span) })),
    }).toEqual({ article, rules, diagnostics });
  });

  it('has spans that hold the text of each field', () => {
    const { spans } = parsed;
    for (const field of ['kicker', 'headline', 'lead', 'agency'] as const)
      if (spans[field]) expect(slice(text, spans[field])).toBe(article[field]);
    for (const field of ['body', 'section', 'authors', 'tags'] as const)
      expect((spans[field] ?? []).map((span) => slice(text, span))).toEqual(article[field]);
    for (const field of ['published', 'updated'] as const) if (spans[field]) expect(slice(text, spans[field])).toBe(article[field]?.text);
  });

  it('has the same header alone, and a body that begins where it says', () => {
    const { header, spans, bodyStart } = readHeader(text, {}, same);
    const { body, image: _, publisher: __, ...expected } = article;
    expect(header).toEqual(expected);
    expect({ ...spans, body: parsed.spans.body }).toEqual(parsed.spans);
    expect(body.length === 0 ? bodyStart === text.length : body.some((paragraph) => text.startsWith(paragraph, bodyStart))).toBe(true);
  });
});

const HEADER = 'کد خبر: 12\nتاریخ انتشار: ۵ دی ۱۴۰۱ - ۱۰:۰۰\n\nباران پاییزی دریاچه را زنده کرد\n';

describe('the order of labels and values', () => {
  const code = (text: string) => read(text).article.code;
  const published = (text: string) => read(text).article.published?.iso;

  it('reads a label with and without colon and space', () => {
    for (const text of [
      'کد خبر: ۱۲۳',
      'کد خبر : ١٢٣',
      '\u0643د خبر:123',
      'کدخبر ۱۲۳',
      'کد ۱۲۳',
      '[ شناسهٔ خبر : ۱۲۳ ]',
      '• کد مطلب: ۱۲۳',
      'رمز الخبر: 123',
      'News ID: 123',
    ])
      expect(`${text} ${code(text)}`).toBe(`${text} 123`);
  });
  it('reads several labels on one line, in any order', () => {
    for (const text of [
      'کد خبر: ۱۲۳ تاریخ انتشار : ۱۴۰۱/۱۰/۰۵',
      'تاریخ انتشار: ۵ دی ۱۴۰۱ | کد خبر: ۱۲۳',
      '۵ دی ۱۴۰۱ | ۱۰:۰۰ کد : ۱۲۳ پرونده آب',
      'سرویس: شهر | کد خبر : ۱۲۳ | تاریخ : ۵ دی ۱۴۰۱ |پرینت',
    ]) {
      expect([code(text), published(text)?.slice(0, 10)]).toEqual(['123', '2022-12-26']);
    }
  });
  it('reads a label of change, however it is spaced and spelled', () => {
    const labels = [
      'بروزرسانی',
      'به روز رسانی',
      'به\u200cروزرسانی',
      'تاريخ بروز رساني',
      'آخرین به\u200cروز\u200cرسانی',
      'تاریخ آخرین ویرایش',
      'Last updated',
    ];
    for (const label of labels) {
      const { updated, published: first } = read(`تاریخ انتشار: ۵ دی ۱۴۰۱\n${label} : ۶ دی ۱۴۰۱ - ۱۰:۰۰\n`).article;
      expect([label, first?.iso, updated?.iso]).toEqual([label, '2022-12-26', '2022-12-27T10:00:00+03:30']);
    }
  });
  it('takes no other number for a code', () => {
    for (const text of ['شماره 3216', 'صفحه 10', 'خبرنگار : 71191', 'رقم ۲۵۰ هزار تومان', 'کد QR مطلب', 'کد خبر: نامعلوم'])
      expect(code(text)).toBeNull();
  });
  it('reads a name between bars beside a date, and takes no headline for one', () => {
    expect(read('مهتاب کریمی | ۵ دی ۱۴۰۱ | ۵ نظر\n').article.authors).toEqual(['مهتاب کریمی']);
    expect(read('۵ دی ۱۴۰۱ | مهتاب کریمی | ۵ نظر\n').article.authors).toEqual(['مهتاب کریمی']);
    const { article } = read('کد خبر: 12\n\nعلی کریمی | ۵ گل در یک بازی\n\nبه گزارش خبرنگار ما، او بهترین بازیکن شد.\n');
    expect(article).toMatchObject({ authors: [], headline: 'علی کریمی | ۵ گل در یک بازی' });
  });
  it('reads a clock with a label of its own, on the lines below the date', () => {
    for (const text of ['تاریخ :\n۵ دی ۱۴۰۱\nساعت :\n۲۰:۱۵\n', 'تاریخ : ۵ دی ۱۴۰۱\nساعت :\n۲۰:۱۵\n', 'تاریخ : ۵ دی ۱۴۰۱\nساعت : ۲۰:۱۵\n']) {
      const { article, spans } = read(text);
      expect([article.published?.iso, spans.published?.by]).toEqual(['2022-12-26T20:15:00+03:30', 'label/published']);
    }
    expect(published('تاریخ : ۵ دی ۱۴۰۱\nساعت : ۲۰:۱۵ برف آمد\n')).toBe('2022-12-26');
  });
  it('takes no word for a label that begins a sentence', () => {
    const { article } = read('کد خبر: 12\n\nتاریخ شهر ما در یک کتاب\n\nانتشار در صفحه ۶ روزنامه آغاز شد و ادامه دارد.\n');
    expect(article).toMatchObject({ headline: 'تاریخ شهر ما در یک کتاب', published: null });
  });
  it('reads a date that damage has made unreadable as none, and says so', () => {
    const { article, diagnostics } = read('تاریخ انتشار: ۲۱فروردین۱۳،\n', { reference: '2026-10-10T12:00:00Z' });
    expect(article.published).toBeNull();
    expect(diagnostics.map((found) => found.code)).toEqual(['invalid-date']);
  });
});

describe('kicker, headline and lead', () => {
  const titles = (text: string) => {
    const { kicker, headline, lead } = read(text).article;
    return [kicker, headline, lead];
  };
  const LEAD = 'هواشناسی از بارش برف در نوار شمالی کشور خبر داد و از رانندگان خواست آهسته برانند.';
  const BODY = 'به گزارش خبرنگار ما، برف از بامداد امروز آغاز شد.';

  it('stand above labels at the end as they do below labels at the beginning', () => {
    expect(titles(`۵ دی ۱۴۰۱\n\nبرف راه را بست\n\n${LEAD}\n\n${BODY}\n\nکد خبر: 12`)).toEqual([null, 'برف راه را بست', LEAD]);
    expect(titles(`در نخستین روز زمستان؛\n\nبرف راه را بست\n\n${LEAD}\nکد خبر: 12\n\n${BODY}`)).toEqual([
      'در نخستین روز زمستان؛',
      'برف راه را بست',
      LEAD,
    ]);
  });
  it('are not read from a single paragraph', () => expect(titles(`کد خبر: 12\n\n${LEAD}`)).toEqual([null, null, null]));
  it('are taken from labels before all else', () => {
    expect(titles(`روتیتر: در یک نشست\nتیتر: برف آمد\nخلاصه خبر :\n${LEAD}\n\n${BODY}`)).toEqual(['در یک نشست', 'برف آمد', LEAD]);
  });
  it('may begin with a date', () => {
    expect(
      titles(`${HEADER.split('\n').slice(0, 2).join('\n')}\n۱۲ بهمن برگزار می شود؛\n\n۱۲ بهمن ۱۳۵۷ روزی که شهر بیدار ماند\n\n${BODY}`),
    ).toEqual(['۱۲ بهمن برگزار می شود؛', '۱۲ بهمن ۱۳۵۷ روزی که شهر بیدار ماند', null]);
  });
});

describe('the date of publication', () => {
  const published = (text: string) => read(text).article.published?.iso ?? null;

  it('is not the clock of the page', () => {
    expect(published(`امروز : شنبه ۳ آذر ۱۴۰۳ ساعت ۱:۱۸\n\n${HEADER}`)).toBe('2022-12-26T10:00:00+03:30');
    expect(published('امروز : شنبه ۳ آذر ۱۴۰۳ ساعت ۱:۱۸\nکد خبر: 12\n')).toBeNull();
    expect(published('شنبه ۳ آذر ۱۴۰۳ | ۲۱ جمادی الاول ۱۴۴۶ | Nov 23, 2024\n\nباران آمد و رفت و باز آمد\n')).toBeNull();
  });
  it('is the only date there is', () =>
    expect(published('باران پاییزی دریاچه را زنده کرد\n۵ دی ۱۴۰۱ - ۱۰:۰۰\n')).toBe('2022-12-26T10:00:00+03:30'));
  it('is no date in a sentence', () => {
    expect(published('۵ دی ۱۴۰۱ روز باران بود\n\nروز ۶ دی ۱۴۰۱ نیز باران آمد.')).toBeNull();
  });
  it('has the offset of Kabul where the address is Afghan', () => {
    expect(read(HEADER, { url: 'https://www.Nemoone.af/fa/12' }).article).toMatchObject({
      site: 'nemoone.af',
      published: { iso: '2022-12-26T10:00:00+04:30' },
    });
  });
  it('has the zone of the caller before all others', () => {
    expect(read(HEADER, { url: 'https://nemoone.af/', timeZone: 'Asia/Tehran' }).article.published?.timeZone).toBe('Asia/Tehran');
  });
});

describe('diagnostics', () => {
  const codes = (date: string, options: ArticleOptions = {}) =>
    read(`کد خبر: 12\nتاریخ انتشار: ${date}\n`, options).diagnostics.map(({ code }) => code);

  it.each([
    ['ambiguous-local-time', '30 شهریور 1400 - 23:30'],
    ['calendar-mismatch', '۵ دی ۱۴۰۱ - ۱۰:۰۰ - 27 December 2022'],
    ['empty-value', ''],
    ['invalid-date', '۳۰ اسفند ۱۴۰۱'],
    ['invalid-time', '۵ دی ۱۴۰۱ - ۲۵:۵۸'],
    ['invalid-time', '۵ دی ۱۴۰۱ ساعت ۲۵'],
    ['invalid-time', '۵ دی ۱۴۰۱ ساعت ۳۰ و ۱۵ دقیقه'],
    ['missing-reference', '۵ دی'],
    ['nonexistent-local-time', '2 فروردین 1400 - 00:30'],
    ['reversed-clock', '۴۰ : ۲۱ - ۵ دی ۱۴۰۱'],
    ['weekday-mismatch', 'جمعه ۵ دی ۱۴۰۱'],
  ])('reports %s', (code, date) => expect(codes(date)).toEqual([code]));

  it.each([
    ['ambiguous-local-time', '29 شهریور 1400 - 23:30'],
    ['calendar-mismatch', '۵ دی ۱۴۰۱ - ۱۰:۰۰ - 26 December 2022'],
    ['empty-value', '۵ دی ۱۴۰۱'],
    ['invalid-date', '۳۰ اسفند ۱۳۹۹'],
    ['invalid-time', '۵ دی ۱۴۰۱ - ۲۳:۵۸'],
    ['missing-reference', '۵ دی ۱۴۰۱'],
    ['nonexistent-local-time', '2 فروردین 1400 - 01:30'],
    ['reversed-clock', '۲۱ : ۴۰ - ۵ دی ۱۴۰۱'],
    ['weekday-mismatch', 'دوشنبه ۵ دی ۱۴۰۱'],
  ])('does not report %s where all is well', (_, date) => expect(codes(date)).toEqual([]));

  it.each([
    ['unseparated-header', 'نمایشگاه کتاب\nروز نخست\nدیدار با نویسندگان شهر\nاز صبح تا شب\n', true],
    ['unseparated-header', 'برف راه را بست\n\nبرف سنگین دیشب راه کوهستانی روستا را تا ظهر امروز بست.\n', false],
    ['repeated-headline', 'برف سنگین راه روستا را بست\n\nبرف-سنگین-راه-روستا-را-بست\n', true],
    ['repeated-headline', 'برف سنگین راه روستا را بست\n\nبرف سنگین راه روستا را باز کرد\n', false],
  ])('knows when to report %s', (code, titles, isReported) => {
    const found = read(`کد خبر: 12\n\n${titles}`).diagnostics.map((diagnostic) => diagnostic.code as string);
    expect(found.includes(code)).toBe(isReported);
  });

  it('reports future-date against the reference alone', () => {
    expect(codes('۵ دی ۱۴۰۱ - ۱۰:۰۰')).toEqual([]);
    expect(codes('۵ دی ۱۴۰۱ - ۱۰:۰۰', { reference: '2022-12-26T09:59:00+03:30' })).toEqual(['future-date']);
    expect(codes('۵ دی ۱۴۰۱', { reference: '2022-12-26T00:00:00+03:30' })).toEqual([]);
    expect(codes('۶ دی ۱۴۰۱', { reference: '2022-12-26T23:59:00+03:30' })).toEqual(['future-date']);
  });
  it('allows a lunar twin to be a day off', () => expect(codes('۱۴ تیر ۱۴۰۳ | ۲۸ ذیحجه ۱۴۴۵')).toEqual([]));
});

describe('options', () => {
  it('are named where they are wrong', () => {
    expect(() => read('', { url: 'kayhan.ir' })).toThrow(/^options\.url: expected an absolute address/);
    expect(() => read('', { url: 5 as never })).toThrow(TypeError);
    expect(() => read('', { timeZone: 'Nowhere' })).toThrow(RangeError);
    expect(() => read('', { reference: 'yesterday' })).toThrow(RangeError);
    expect(() => read('', null as never)).toThrow(TypeError);
  });
  it('give the site by the address before a line of the text', () => {
    expect(read('kayhan.ir\n', { url: 'http://user@www.example.com:80/a?b' }).article.site).toBe('example.com');
  });
  it('pass every text field through the normalizer', () => {
    const { article } = readArticle(`${HEADER}\nیک خبر کوتاه.`, {}, (text) => `<${text}>`);
    expect(article).toMatchObject({ headline: '<باران پاییزی دریاچه را زنده کرد>', body: ['<یک خبر کوتاه.>'], code: '12' });
  });
});
