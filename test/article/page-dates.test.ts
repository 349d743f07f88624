import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleOptions, PageDate } from '../../src/api/types.js';
import { readArticle, readHeader } from '../../src/article/article.js';
import { runs } from '../support/runs.js';
import { dateRows } from './date-fixtures.js';

const same = (text: string) => text;
const read = (text: string, options: ArticleOptions = {}) => readArticle(text, options, same);
const told = (dates: readonly PageDate[], text: string) =>
  dates.map(({ role, date, span }) => {
    expect(text.slice(span.start, span.end)).toBe(date.text);
    return `${role} ${date.iso} ${span.by} ${span.confidence}`;
  });

const PAGE = `امروز : شنبه ۳ آذر ۱۴۰۳
به روز شده در: ۶ دی ۱۴۰۱ - ۱۰:۳۰
(روزنامه نمونه - ۱۴۰۱/۱۰/۰۶ - شماره ۲۷۱۲ - صفحه ۱۰)
کد خبر: 12
تاریخ انتشار: ۵ دی ۱۴۰۱ - ۲۰:۱۵
جشن ۱۲ بهمن ۱۴۰۱ آغاز می شود

باران پاییزی دریاچه را پس از ۷ مهر ۱۴۰۰ زنده کرد

نشست ۱۰ آذر ۱۴۰۱ درباره آب دریاچه بود و تا شامگاه به درازا کشید.

به گزارش خبرنگار ما، در ۱ فروردین ۱۴۰۰ نیز باران آمده بود.
`;

describe('every date of a page', () => {
  it('is looked for once, and is a field like the others', () => {
    for (const parsed of [read(PAGE), readHeader(PAGE, {}, same)]) {
      expect(Object.keys(parsed)).toContain('dates');
      expect(parsed.dates).toBe(parsed.dates);
      expect(JSON.parse(JSON.stringify(parsed)).dates).toEqual(parsed.dates);
      expect(structuredClone(parsed)).toEqual({ ...parsed });
    }
  });

  it('has a role', () => {
    expect(told(read(PAGE).dates, PAGE)).toEqual([
      'page-clock 2024-11-23 label/clock certain',
      'updated 2022-12-27T10:30:00+03:30 label/updated certain',
      'print 2022-12-27 line/date likely',
      'published 2022-12-26T20:15:00+03:30 label/published certain',
      'body 2023-02-01 text/date likely',
      'body 2021-09-29 text/date likely',
      'body 2022-12-01 text/date likely',
      'body 2021-03-21 text/date likely',
    ]);
  });
  it('is given up to the body where only the header is read', () => {
    expect(told(readHeader(PAGE, {}, same).dates, PAGE)).toEqual(told(read(PAGE).dates, PAGE).slice(0, -1));
  });
  it('is one, whether it was taken or not', () => {
    const text = 'باران آمد و رفت و باز آمد\n۵ دی ۱۴۰۱ - ۲۰:۱۵\n\nبرف هم آمد.\n\n۶ دی ۱۴۰۱\n';
    const { article, dates } = read(text);
    expect(told(dates, text)).toEqual(['published 2022-12-26T20:15:00+03:30 line/date likely', 'published 2022-12-27 line/date likely']);
    expect(article.published?.iso).toBe('2022-12-26T20:15:00+03:30');
  });
  it('is read with the reference and in the zone of the page', () => {
    const text = 'nemoone.af\nکد خبر: 12\n\nباران آمد و رفت و باز آمد\n\nدیروز ساعت ۱۰:۰۰ باران آمد.\n';
    expect(told(read(text).dates, text)).toEqual([]);
    expect(told(read(text, { reference: '2022-12-26T12:00:00+04:30' }).dates, text)).toEqual([
      'body 2022-12-25T10:00:00+04:30 text/date likely',
    ]);
  });
  it('in words is found without a digit', () => {
    const text = 'باران آمد و رفت و باز آمد\n\nدر پنجم دی هزار و چهارصد و یک باران آمد.\n';
    expect(told(read(text).dates, text)).toEqual(['body 2022-12-26 text/date likely']);
  });
  it('is missing where no calendar has it', () => expect(read('تاریخ انتشار: ۳۰ اسفند ۱۴۰۱\n\nباران آمد.\n').dates).toEqual([]));
});

describe('the dates of any text', () => {
  it('stand in order and apart', () => {
    const pieces = fc.constantFrom(
      '۵ دی ۱۴۰۱',
      '۱۴۰۱/۱۰/۰۵',
      'تاریخ:',
      'امروز:',
      'کد خبر: 12',
      'باران آمد',
      '-',
      '\n',
      '\n\n',
      ' ',
      '،',
      '۱۰:۳۰',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { dates, spans } = read(text);
        told(dates, text);
        for (const [at, { span }] of dates.entries()) expect(span.start).toBeGreaterThanOrEqual(dates[at - 1]?.span.end ?? 0);
        for (const field of ['published', 'updated'] as const)
          if (spans[field])
            expect(dates).toContainEqual(expect.objectContaining({ role: expect.not.stringMatching('body'), span: spans[field] }));
      }),
      runs(200),
    );
  });
});

describe('of several date lines', () => {
  const TITLE = 'باران پاییزی دریاچه را زنده کرد';
  const LEAD = 'باران سه روز گذشته سطح آب دریاچه را ده سانتی متر بالا آورد و پرندگان را بازگرداند.';
  const published = (text: string, options: ArticleOptions = {}) => read(text, options).article.published?.iso ?? null;
  const between = (first: string, second: string, lead = LEAD, code = '') =>
    `${TITLE}\n${first}\n\n${lead}\n\nپرندگان بسیاری به دریاچه آمدند و ماندند.\n\n${second}\n${code}`;

  it('the one beside the code is taken', () => {
    expect(published(between('۳ دی ۱۴۰۱', '۵ دی ۱۴۰۱', LEAD, 'کد خبر: 12'))).toBe('2022-12-26');
  });
  it('the one that the dateline names is taken', () => {
    expect(published(between('۳ دی ۱۴۰۱', '۵ دی ۱۴۰۱', `تهران (ایسنا، ۵ دی ۱۴۰۱) - ${LEAD}`))).toBe('2022-12-26');
  });
  it('the one that the address names is taken', () => {
    const url = 'https://nemoone.ir/fa/news/1401/10/05/12/x';
    expect(published(between('۳ دی ۱۴۰۱', '۵ دی ۱۴۰۱'), { url })).toBe('2022-12-26');
  });
  it('the one that the code names is taken', () => {
    expect(published(`کد خبر: 91080603319\n\n${between('۳ آبان ۱۳۹۱', '۶ آبان ۱۳۹۱')}`)).toBe('2012-10-27');
  });
  it('the one that stands twice is taken', () => {
    expect(published(`${between('۳ دی ۱۴۰۱', '۵ دی ۱۴۰۱')}\n${LEAD}\n\n۵ دی ۱۴۰۱\n`)).toBe('2022-12-26');
  });
  it('the one nearest to the headline is taken where nothing else tells', () => {
    expect(published(between('۳ دی ۱۴۰۱', '۵ دی ۱۴۰۱'))).toBe('2022-12-24');
  });
  it('none is taken for what a paragraph says in its middle', () => {
    const lead = 'باران سه روز گذشته سطح آب دریاچه را بالا آورد و پرندگان را بازگرداند، همان گونه که در ۵ دی ۱۴۰۱ شد.';
    expect(published(between('۳ دی ۱۴۰۱', '۵ دی ۱۴۰۱', lead))).toBe('2022-12-24');
  });
});

describe('the date of publication of a page', () => {
  it.each(dateRows('page-dates.tsv'))('is that of its text: %s', (page, iso) => expect(read(page).article.published?.iso ?? '-').toBe(iso));
});

describe('what stands beside a date', () => {
  const BODY =
    'با گرم شدن هوا، پرستوها پس از شش ماه به تالاب سبز در شمال دره بازگشتند و لانه های پارسال را دوباره ساختند.\n\nمحیط بانان می گویند شمار پرنده ها از سال پیش بیشتر است.';
  const article = (line: string) => read(`پرستوها به تالاب سبز بازگشتند\n\n${line}\n\n${BODY}\n`).article;

  it('may be the author', () => expect(article('مهتاب رستگار - ۱۴ آذر ۱۴۰۲').authors).toEqual(['مهتاب رستگار']));
  it('is no author if the date is that of a comment', () => {
    const page = `پرستوها به تالاب سبز بازگشتند\n\n${BODY}\n\nمهتاب رستگار | ۱۵ آذر ۱۴۰۲\nخبر خوبی بود.\n`;
    expect(read(page).article).toMatchObject({ authors: [], published: null });
  });
  it('may be the section', () => expect(article('۱۴ آذر ۱۴۰۲ در ورزشی').section).toEqual(['ورزشی']));
  it('may say that it is the date of a change', () => {
    expect(article('این مطلب در ۱۵ آذر ۱۴۰۲ به روز رسانی شد').updated?.iso).toBe('2023-12-06');
    expect(article('۱۵ آذر ۱۴۰۲ - آخرین ویرایش').updated?.iso).toBe('2023-12-06');
  });
  it('is no lead if it says when the text appeared', () => {
    const { lead, body } = article('این مطلب در ۱۴ آذر ۱۴۰۲ منتشر شده است.');
    expect([lead, ...body].join('\n')).toBe(BODY.replaceAll('\n\n', '\n'));
  });
  it.each([
    'این گزارش در ۱۲ آبان ۱۴۰۱ در روزنامه دره منتشر شد.',
    'این یادداشت در ۱۲ آبان ۱۴۰۱ منتشر شده است.',
    'متن گفتگو ۱۲ آبان ۱۴۰۱ در سایت ما منتشر شده بود.',
  ])('is text if the page has a date of its own: «%s»', (line) => {
    const { published, lead, body } = read(`پرستوها به تالاب سبز بازگشتند\n۱۴ آذر ۱۴۰۲\n\n${BODY}\n\n${line}\n`).article;
    expect(published?.iso).toBe('2023-12-05');
    expect([lead, ...body].at(-1)).toBe(line);
  });
});

describe('two days of which each may be that of publication', () => {
  const page = (below: string) =>
    `۱۴ آذر ۱۴۰۲\nپرستوها به تالاب سبز بازگشتند\n\nبا گرم شدن هوا، پرستوها پس از شش ماه به تالاب سبز در شمال دره بازگشتند و ماندند.\n\n${below}\n`;
  const told = (below: string) => {
    const { spans, diagnostics } = read(page(below));
    return [spans.published?.confidence, ...diagnostics.filter(({ code }) => code === 'several-dates').map(({ span }) => span.start)];
  };

  it('give a guess', () => expect(told('۱۶ آذر ۱۴۰۲')).toEqual(['guess', 0]));
  it('do not if they are one day', () => expect(told('۱۴ آذر ۱۴۰۲')).toEqual(['likely']));
  it('do not if one is that of another story', () => expect(told('آسیاب کهن روستا بازسازی شد\n۱۶ آذر ۱۴۰۲')).toEqual(['likely']));
});
