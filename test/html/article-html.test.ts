import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldSpan } from '../../src/api/types.js';
import { lazy } from '../../src/core/lazy.js';
import { decodeHtml, parseArticleHtml } from '../../src/html.js';
import { parseArticle } from '../../src/index.js';
import { htmlFixtures } from './html-fixtures.js';

const read = (html: string | Uint8Array, options = {}) => parseArticleHtml(html, { normalize: false, ...options });
const describeSpan = ({ by, confidence }: FieldSpan) => `${by} ${confidence}`;

describe('The pages of fixtures/html', () => {
  // Each page is read once, in the first test that needs it.
  const pages = htmlFixtures().map((fixture) => ({ ...fixture, parsed: lazy(() => read(fixture.bytes)) }));

  it.each(pages)('$name is read whole', ({ parsed: readPage, article, rules, diagnostics }) => {
    const parsed = readPage();
    expect(parsed.article).toEqual(article);
    const found = Object.entries(parsed.spans).map(([field, span]) => [
      field,
      Array.isArray(span) ? span.map(describeSpan) : describeSpan(span),
    ]);
    expect(Object.fromEntries(found)).toEqual(rules);
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(diagnostics);
  });

  it('the Kayhan page gives the article that its text gives', () => {
    const page = readFileSync('fixtures/html/kayhan-232810.html');
    const text = readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8');
    expect(parseArticleHtml(page).article).toEqual(parseArticle(text).article);
  });

  it.each(pages)('each span of $name stands where its text begins and ends', ({ bytes, parsed }) => {
    const { html } = decodeHtml(bytes);
    const { article, spans } = parsed();
    for (const field of ['kicker', 'headline', 'lead'] as const) {
      const span = spans[field];
      if (!span || !article[field]) continue;
      expect(visibleText(html.slice(span.start, span.end)), field).toContain(visibleText(article[field]));
    }
    for (const [index, span] of (spans.body ?? []).entries()) {
      expect(visibleText(html.slice(span.start, span.end))).toBe(visibleText(article.body[index] ?? ''));
    }
  });
});

/** Letters and digits without markup; the fixtures have few references. */
function visibleText(html: string): string {
  const decoded = html
    .replaceAll('&zwnj;', '')
    .replaceAll('&#8204;', '')
    .replaceAll('&#x200C;', '')
    .replaceAll('&shy;', '')
    .replaceAll('&nbsp;', '');
  const withoutOthers = decoded.replace(/<(script|style|div class="ads)[\s\S]*?<\/(script|style|div)>/g, '');
  return withoutOthers.replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{Nd}]/gu, '');
}

describe('parseArticleHtml', () => {
  it('takes the site and the news code from the address', () => {
    const { article, spans } = read('<h1>باران آمد</h1><p>باران همه شهر را شست و هوا پاک شد، بسیار پاک.</p>', {
      url: 'https://www.nemoone.ir/fa/news/1234567/باران',
    });
    expect(article).toMatchObject({ site: 'nemoone.ir', code: '1234567', headline: 'باران آمد' });
    expect(spans.site).toBeUndefined();
  });

  it.each([
    ['/fa/news/1404/04/21/3352345/x', '3352345'],
    ['/news-88123', '88123'],
    ['/news/6017631', '6017631'],
    ['/1403/02/', null],
    ['/show.aspx?id=4412', '4412'],
    ['/خبر-بدون-شماره', null],
  ])('reads the news code of an address: %s', (path, code) => {
    expect(read('<p>متن</p>', { url: `https://nemoone.ir${path}` }).article.code).toBe(code);
  });

  it('reads a Jalali date of the metadata as Jalali and an instant of UTC as the day of Tehran', () => {
    const page = (time: string) => `<meta property="article:published_time" content="${time}"><h1>تیتر خبر امروز</h1>`;
    expect(read(page('1404-04-21T11:30:16+0330')).article.published?.iso).toBe('2025-07-12T11:30:16+03:30');
    expect(read(page('2026-10-04T20:30:00Z')).article.published?.iso).toBe('2026-10-05T00:00:00+03:30');
    expect(read(page('نیمه شب')).article.published).toBeNull();
  });

  it('gives a value of the metadata the span of the value', () => {
    const html = `<meta content='1404-04-21' property="article:published_time"><h1>تیتر خبر امروز</h1>`;
    const span = read(html).spans.published as FieldSpan;
    expect(html.slice(span.start, span.end)).toBe('1404-04-21');
  });

  it('gives a value of JSON-LD the span of the string', () => {
    const html =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"تیتر «نخست»","datePublished":"2024-01-25"}</script>';
    const span = read(html).spans.headline as FieldSpan;
    expect(html.slice(span.start, span.end)).toBe('تیتر «نخست»');
  });

  it('keeps ZWNJ, as a character and as any reference', () => {
    const html = '<div class="body"><p>کتاب\u200cها، کتاب&zwnj;ها، کتاب&#8204;ها، کتاب&#x200c;ها و آن همه را با هم بخوان.</p></div>';
    expect(read(html).article.body[0]?.split('کتاب\u200cها').length).toBe(5);
  });

  it('keeps quotations, lists, subheads and rows in order, and leaves captions out', () => {
    const html = `<h1>تیتر خبر امروز</h1><div class="item-text"><p>بند نخست از متن خبر.</p><figure><img><figcaption>شرح عکس</figcaption>
      <blockquote>نقل قول</blockquote></figure><h3>میان تیتر</h3><ul><li>یک مورد</li><li>مورد دیگر</li></ul><table><tr><td>سال</td><td>۱۴۰۰</td></tr></table></div>`;
    expect(read(html).article.body).toEqual(['بند نخست از متن خبر.', 'نقل قول', 'میان تیتر', 'یک مورد', 'مورد دیگر', 'سال ۱۴۰۰']);
  });

  it('reads times of Afghan hosts as those of Kabul', () => {
    const html =
      '<link rel="canonical" href="https://nemoone.af/1"><h1>تیتر خبر امروز</h1><div class="publish-date">۵ جدی ۱۴۰۱ - ۲۰:۱۵</div><p>متن</p>';
    expect(read(html).article.published?.iso).toBe('2022-12-26T20:15:00+04:30');
  });

  it('gives every date of the page with its role', () => {
    const html = `<meta property="article:published_time" content="1401-10-05T20:15:00+0330"><h1>جشن ۱۲ بهمن ۱۴۰۱</h1>
      <div class="news-date">۵ دی ۱۴۰۱</div><time datetime="2022-12-27" class="updated">۶ دی</time>
      <div class="item-text"><p>در ۱ <b>فروردین</b> ۱۴۰۰ باران آمده بود.</p><p>به گزارش خبرنگار ما، پرندگان بازگشتند.</p></div>`;
    const found = read(html).dates.map(({ role, date, span }) => `${role} ${date.iso} ${html.slice(span.start, span.end)}`);
    expect(found).toEqual([
      'published 2022-12-26T20:15:00+03:30 1401-10-05T20:15:00+0330',
      'body 2023-02-01 ۱۲ بهمن ۱۴۰۱',
      'published 2022-12-26 ۵ دی ۱۴۰۱',
      'updated 2022-12-27 2022-12-27',
      'body 2021-03-21 ۱ <b>فروردین</b> ۱۴۰۰',
    ]);
  });

  it('reports a date later than the reference', () => {
    const html = '<meta property="article:published_time" content="2026-12-13T10:22:15+03:30"><h1>تیتر خبر امروز</h1>';
    expect(read(html, { reference: '2026-10-10T12:00:00+03:30' }).diagnostics.map(({ code }) => code)).toEqual(['future-date']);
  });

  it('takes a date without a time for the whole day in its zone', () => {
    const html =
      '<meta property="article:published_time" content="2026-10-10"><h1>باران در شمال</h1><p>باران تندی در شمال کشور بارید و رودها بالا آمدند.</p>';
    const codesAt = (reference: string) => read(html, { reference }).diagnostics.map(({ code }) => code);
    expect(codesAt('2026-10-10T00:30:00+03:30')).toEqual([]);
    expect(codesAt('2026-10-09T23:30:00+03:30')).toEqual(['future-date']);
  });

  it('normalizes the texts, unless told not to', () => {
    const html = '<h1 class="title">كتاب ها رسيد</h1><div class="body"><p>او مي رود.</p></div>';
    expect(parseArticleHtml(html).article).toMatchObject({ headline: 'کتاب\u200cها رسید', body: ['او می\u200cرود.'] });
    expect(read(html).article).toMatchObject({ headline: 'كتاب ها رسيد', body: ['او مي رود.'] });
  });

  it.each([
    '',
    '<',
    '&',
    '<!--',
    '<script>',
    '\0',
    '\ud800',
    '<html lang>',
    '<title>',
    '<meta content>',
    '<time datetime=x>',
    '<a itemprop=author>',
  ])('reads nothing from %j, and does not fail', (html) => {
    expect(read(html).article).toMatchObject({ headline: null, body: [], published: null });
  });

  it.each([null, undefined, 5, {}, ['متن']])('refuses what is no page: %j', (value) => {
    expect(() => parseArticleHtml(value as never)).toThrow(/^html: expected a string or a Uint8Array, got /);
  });

  it('refuses wrong options by name', () => {
    expect(() => parseArticleHtml('', null as never)).toThrow(TypeError);
    expect(() => parseArticleHtml('', { url: 'news/1' })).toThrow(RangeError);
    expect(() => parseArticleHtml('', { timeZone: 'Asia/Nowhere' })).toThrow(RangeError);
    expect(() => parseArticleHtml(new Uint8Array(), { contentType: 5 as never })).toThrow(
      /^options\.contentType: expected a string or null, got number/,
    );
  });
});
