import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';
import { BODY, H1, HEADLINE, PROSE } from '../support/story-page.js';

/** Pages with cards, dates and bodies of other stories. All texts are our own. */
const REFERENCE = '2026-10-10T12:00:00+03:30';
const OTHER = 'کتابخانهٔ تازهٔ شهر گشوده شد';
const OTHER_BODY = ['نخستین روز', 'دومین روز', 'سومین روز', 'چهارمین روز']
  .map((day) => `<p>در ${day} بازدید از کتابخانه صدها کودک با خانوادهٔ خود در تالار بزرگ قصه شنیدند.</p>`)
  .join('');
const META = '<meta property="article:published_time" content="2024-05-01T10:05:00+03:30">';
const DATE = '<div>۱۲ اردیبهشت ۱۴۰۳</div>';
const JSON_LD = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const read = (html: string, options = {}) => parseArticleHtml(html, { reference: REFERENCE, normalize: false, ...options }).article;
const publishedOf = (html: string, options = {}) => read(html, options).published?.iso ?? null;
const updatedOf = (html: string) => read(html).updated?.iso ?? null;

const CARD = `<a href="/n/31">${OTHER}</a>`;
const CARDS: [string, string][] = [
  ['time in a list', `<ul><li>${CARD} <time>۱۷ مهر ۱۴۰۵</time></li></ul>`],
  ['time with datetime', `<ul><li>${CARD} <time datetime="2026-10-09T08:00">دیروز</time></li></ul>`],
  ['named date', `<div><div>${CARD}<span class="post-date">۱۷ مهر ۱۴۰۵</span></div></div>`],
  ['date above its title', `<div><div><span class="news-date">۱۷ مهر ۱۴۰۵</span>${CARD}</div></div>`],
  ['microdata', `<div><div>${CARD}<meta itemprop="datePublished" content="2026-10-09"></div></div>`],
  ['a heading, no link', `<div><div><h3>${OTHER}</h3><span class="news_time">۱۷ مهر ۱۴۰۵</span></div></div>`],
  ['the whole card is a link', `<a href="/n/31"><h3>${OTHER}</h3><time datetime="2026-10-09">۱۷ مهر</time></a>`],
  ['several without links', `<ul>${['الف', 'ب'].map((no) => `<li><b>خبر ${no} از شهر</b> <time>۱۷ مهر ۱۴۰۵</time></li>`).join('')}</ul>`],
  ['footer', '<footer><time datetime="2026-10-10">۱۸ مهر ۱۴۰۵</time></footer>'],
];

describe('A date in the card of another story', () => {
  it.each(CARDS)('is not the date of publication: %s', (_, card) => {
    expect(publishedOf(`<body>${H1}${DATE}${BODY}${card}</body>`)).toBe('2024-05-01');
    expect(publishedOf(`<body><div>${H1}${DATE}${BODY}</div><div>${card}</div></body>`)).toBe('2024-05-01');
    expect(publishedOf(`${META}<body><div>${H1}${BODY}</div>${card}</body>`)).toBe('2024-05-01T10:05:00+03:30');
    expect(publishedOf(`<body><main>${H1}<div>تاریخ انتشار: ۱۲ اردیبهشت ۱۴۰۳</div>${BODY}</main>${card}</body>`)).toBe('2024-05-01');
  });

  it.each(CARDS)('is none where it is the only one: %s', (_, card) => {
    expect(publishedOf(`<body>${H1}${BODY}${card}</body>`)).toBeNull();
    expect(publishedOf(`<body>${card}<div>${H1}${BODY}</div></body>`)).toBeNull();
  });

  it('is left in running text', () => {
    const text = `<p>آیین گشایش روز <time datetime="2026-11-20">۲۹ آبان</time> با حضور همهٔ اهالی روستا برگزار می\u200cشود.</p>`;
    expect(publishedOf(`${H1}${DATE}${text}${BODY}`)).toBe('2024-05-01');
    expect(publishedOf(`${H1}${text}${BODY}`)).toBeNull();
  });
});

describe('A field in the card of another story', () => {
  const card = `<div><div>${CARD}<span class="news-code">۹۹۸۸</span><span class="author">نیما پارسا</span><span class="service">حوادث</span></div></div>`;
  it.each([
    ['after', `<div>${H1}${BODY}</div>${card}`],
    ['before', `${card}<div>${H1}${BODY}</div>`],
  ])('is not the article’s: %s', (_, html) => {
    expect(read(html)).toMatchObject({ code: null, authors: [], section: [], kicker: null });
  });

  it('does not hide the labels of the page', () => {
    expect(read(`<div>کد خبر: ۴۴۱۲ | نویسنده: سارا نیکنام</div>${H1}${BODY}${card}`)).toMatchObject({
      code: '4412',
      authors: ['سارا نیکنام'],
    });
  });
});

describe('The fields of the article itself', () => {
  it.each([
    ['beside links to a section and an author', `<div><a href="/service/4">علم و فناوری</a> <a href="/author/7">سارا نیکنام</a>`],
    ['beside links to share it', '<div><a href="https://t.me/share/url?url=https://nemoone.ir/4">فرستادن به دوستان</a>'],
    ['beside a link to itself', '<div><a href="#comments">هشت دیدگاه خوانندگان</a>'],
    ['beside a name', '<div><a href="/u/7">سارا نیکنام</a>'],
  ])('stay: a date %s', (_, begin) => {
    const line = `${begin} <time datetime="2024-05-01T10:05:00+03:30">۱۲ اردیبهشت ۱۴۰۳</time></div>`;
    expect(publishedOf(`<article>${H1}${line}${BODY}</article>`)).toBe('2024-05-01T10:05:00+03:30');
  });

  it('stay below the text and above the headline', () => {
    const fields = '<div><span class="post-date">۱۲ اردیبهشت ۱۴۰۳</span><span class="news-code">کد: ۴۴۱۲</span></div>';
    expect(read(`<article>${H1}<div>${BODY}</div>${fields}</article>`)).toMatchObject({ code: '4412', published: { iso: '2024-05-01' } });
    expect(read(`<article>${fields}${H1}<div>${BODY}</div></article>`)).toMatchObject({ code: '4412', published: { iso: '2024-05-01' } });
  });

  it('stay in the header and footer of an article', () => {
    const html = `<body><article><header><time datetime="2024-05-01">۱۲ اردیبهشت ۱۴۰۳</time>${H1}</header>${BODY}<footer><a rel="tag" href="/tag/1">چشمه</a></footer></article></body>`;
    expect(read(html)).toMatchObject({ published: { iso: '2024-05-01' }, tags: ['چشمه'] });
  });
});

describe('A box of the article itself', () => {
  const time = '<time datetime="2024-05-01T10:05:00+03:30">۱۲ اردیبهشت ۱۴۰۳</time>';
  it.each([
    ['print', '<a href="/print/44125">نسخهٔ چاپی</a>'],
    ['report', '<a href="/report/44125">گزارش خطای تایپی در متن</a>'],
    ['its own code', '<a href="/x/44125">نشانی کوتاه برای دوستان شما</a>'],
    [
      'another host',
      '<a href="https://twitter.com/sara">صفحهٔ سارا نیکنام در توییتر</a><a href="https://nemoone.ir/1">۱</a><a href="https://nemoone.ir/2">ب</a>',
    ],
    ['words on itself', '<a href="/x/8">لینک کوتاه این خبر</a>'],
    ['its comments', '<a href="/n/4#comments">دیدگاه تازهٔ خوانندگان دربارهٔ چشمه</a>'],
    ['a labelled title', `${CARD}`],
  ])('keeps code and date beside a link to %s', (_, link) => {
    const box = `<div><span class="post-date">${time}</span> <span class="news-code">کد خبر: ۴۴۱۲۵</span> ${link}</div>`;
    const fields = { code: '44125', published: { iso: '2024-05-01T10:05:00+03:30' } };
    expect(read(`<article>${H1}${box}<div>${BODY}</div></article>`)).toMatchObject(fields);
    expect(read(`<article>${H1}<div>${BODY}</div>${box}</article>`)).toMatchObject(fields);
  });

  it.each([
    ['a tweet', `<div class="text">${BODY}<blockquote><p>چشمه جوشید و همه شاد شدند.</p><time>۱۱ اردیبهشت ۱۴۰۳</time></blockquote></div>`],
    [
      'comments',
      `<div class="text">${BODY}</div><div><b>نیما پارسا از شهر ما</b> <time>۱۳ اردیبهشت ۱۴۰۳</time> <p>خبر خوبی بود.</p></div>`,
    ],
  ])('keeps its date beside %s', (_, body) => {
    const box = `<div><span class="author">سارا نیکنام</span> از روستای چشمه ${time}</div>`;
    expect(publishedOf(`<article>${H1}${box}${body}</article>`)).toBe('2024-05-01T10:05:00+03:30');
  });

  it('keeps an author below a short heading', () => {
    const box = '<div><h4>دربارهٔ نویسنده</h4><a class="author" rel="author" href="/author/12">سارا نیکنام</a></div>';
    expect(read(`<article>${H1}<div>${BODY}</div>${box}</article>`).authors).toEqual(['سارا نیکنام']);
  });

  it.each(['header', 'footer'])('may be a %s beside the headline', (tag) => {
    const part = `<${tag}><span class="news-code">کد خبر: ۴۴۱۲۵</span> ${time}</${tag}>`;
    expect(read(`<main>${H1}${part}<div>${BODY}</div></main>`)).toMatchObject({
      code: '44125',
      published: { iso: '2024-05-01T10:05:00+03:30' },
    });
  });
});

describe('Dates of several sources', () => {
  const shown = (text: string, datetime = '2024-05-01T10:05:00+03:30') => `<time datetime="${datetime}">${text}</time>`;
  it.each([
    ['a day without a year only confirms', `${H1}<div>تاریخ انتشار: ${shown('۱۲ اردیبهشت')}</div>${BODY}`],
    ['so does a relative date', `${H1}<div>${shown('۳ روز پیش')}</div>${BODY}`],
    ['also beside metadata', `${META}${H1}<span class="post-date">۱۲ اردیبهشت</span>${BODY}`],
    ['an hour that was rounded', `${META}${H1}<div>تاریخ انتشار: ۳ ساعت پیش</div>${BODY}`],
    ['the time comes from the source that has it', `${H1}<div>تاریخ انتشار: ${shown('۱۲ اردیبهشت ۱۴۰۳')}</div>${BODY}`],
    ['of metadata, too', `${META}${H1}<div>تاریخ انتشار: ۱۲ اردیبهشت ۱۴۰۳</div>${BODY}`],
    [
      'two kinds of sources that agree beat one',
      `${META}${H1}<span class="post-date">۱۱ اردیبهشت ۱۴۰۳</span><div>تاریخ انتشار: ۱۲ اردیبهشت ۱۴۰۳</div>${BODY}`,
    ],
  ])('%s', (_, html) => expect(publishedOf(html)).toBe('2024-05-01T10:05:00+03:30'));

  it('a day without a year counts where nothing else does', () => {
    expect(publishedOf(`${H1}<div>تاریخ انتشار: ۱۲ اردیبهشت</div>${BODY}`)).toBe('2026-05-02');
  });

  it.each([
    ['in its line', '<div>آخرین به\u200cروزرسانی: TIME</div>'],
    ['in a cell', '<dl><dt>آخرین ویرایش</dt><dd>TIME</dd></dl>'],
    ['in the block above', '<div><div>آخرین به\u200cروزرسانی:</div><div>TIME</div></div>'],
    ['in an inline element', '<div><span>به\u200cروز شده در </span><b>TIME</b></div>'],
  ])('a label decides the role: %s', (_, html) => {
    const page = `<article>${H1}${html.replace('TIME', shown('۱۲ اردیبهشت ۱۴۰۳'))}${BODY}</article>`;
    expect([publishedOf(page), updatedOf(page)]).toEqual([null, '2024-05-01T10:05:00+03:30']);
  });

  it('two labels in one line decide two roles', () => {
    const line = `<div>تاریخ انتشار: ${shown('۱۱ اردیبهشت ۱۴۰۳', '2024-04-30T09:00:00+03:30')} آخرین به\u200cروزرسانی: ${shown('۱۲ اردیبهشت ۱۴۰۳')}</div>`;
    const page = `<article>${H1}${line}${BODY}</article>`;
    expect([publishedOf(page), updatedOf(page)]).toEqual(['2024-04-30T09:00:00+03:30', '2024-05-01T10:05:00+03:30']);
  });

  it.each([
    ['meta', '<meta property="article:published_time" content="2024-05-01T19:45:00Z">', ''],
    ['JSON-LD', JSON_LD({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-05-01T19:45:00Z' }), ''],
    ['datetime', '', '<time datetime="2024-05-01T19:45:00Z"></time>'],
  ])('of Afghan hosts are in the time of Kabul: %s', (_, head, time) => {
    expect(publishedOf(`${head}${H1}${time}${BODY}`, { url: 'https://nemoone.af/1' })).toBe('2024-05-02T00:15:00+04:30');
    expect(publishedOf(`${head}${H1}${time}${BODY}`, { url: 'https://nemoone.ir/1' })).toBe('2024-05-01T23:15:00+03:30');
  });
});

describe('The body', () => {
  const titled = (html: string): string => `<title>${HEADLINE} | نمونه</title>${html}`;
  const other = (tag: string, heading = `<h2>${OTHER}</h2>`): string => `<${tag}>${heading}${OTHER_BODY}</${tag}>`;
  it.each([
    ['articles', `<article>${H1}${BODY}</article>${other('article')}`],
    ['boxes', `<div>${H1}${BODY}</div>${other('div')}`],
    ['the other first', `${other('article')}<article><h2>${HEADLINE}</h2>${BODY}</article>`],
    ['three', `<main><div>${H1}${BODY}</div>${other('div')}${other('div')}</main>`],
    [
      'boxes in boxes',
      `<div class="a"><div>${H1}</div><div>${BODY}</div></div><div class="a"><div><h2>${OTHER}</h2></div><div>${OTHER_BODY}</div></div>`,
    ],
    ['linked headings', `<section>${H1}${BODY}</section>${other('section', `<h2><a href="/n/31">${OTHER}</a></h2>`)}`],
    ['named bodies', `${H1}<div class="entry-content">${BODY}</div><h2>${OTHER}</h2><div class="entry-content">${OTHER_BODY}</div>`],
  ])('is that of the headline: %s', (_, html) => {
    expect(read(titled(html))).toMatchObject({ headline: HEADLINE, body: PROSE, lead: null });
  });

  it('keeps the parts of one article', () => {
    const part = (years: string) => `<section><h2>چشمه از کجا می\u200cآید؟</h2>${BODY.replaceAll('سه سال', years)}</section>`;
    const parts = `<section>${H1}${BODY}</section>${part('چهار سال')}${part('پنج سال')}${part('شش سال')}`;
    expect(read(titled(`<article>${parts}</article>`)).body.length).toBe(11);
    const lead = '<p>آب پس از سه سال به باغ\u200cهای روستا بازگشت.</p>';
    expect(read(titled(`<div>${H1}${lead}</div><div><h2>چشمه و باغ</h2>${BODY}</div>`)).body.length).toBe(3);
  });
});

describe('The first heading', () => {
  const page = (title: string, h1: string, h2 = `<h2>${HEADLINE}</h2>`) => `<title>${title}</title>${h1}<div>${h2}<div>${BODY}</div></div>`;
  it.each([
    ['the site', page('خبرگزاری سپیدار', '<h1>خبرگزاری سپیدار</h1>')],
    ['a section', page('ورزش', '<h1>ورزش</h1>')],
    ['a part of the page', page('اخبار - وزارت نیرو', '<h1>نمایشگر فهرست نوشته\u200cها</h1>', `<h3>${HEADLINE}</h3>`)],
    ['a site with its motto', page('روزنامهٔ سپیدار', '<h1>روزنامهٔ سپیدار، صدای شرق کشور</h1>')],
    ['the name in the metadata', `<meta property="og:site_name" content="نوای کویر">${page('نوای کویر', '<h1>نوای کویر</h1>')}`],
    ['a reader', page('خوراک\u200cخوان', '<h1>خوراک\u200cخوان من</h1>')],
  ])('is no headline if it names %s', (_, html) => expect(read(html)).toMatchObject({ headline: HEADLINE, body: PROSE }));

  it.each([
    [
      'a lower heading is a subhead',
      `<title>آب و آبادی</title><h1>آب و آبادی</h1><div><h2>آغاز راه باغ\u200cها</h2>${BODY}</div>`,
      'آب و آبادی',
    ],
    ['it is figurative', `<h1>شبی که زمین خندید</h1><h2>چشمهٔ کهن روستا جوشید</h2><div>${BODY}</div>`, 'شبی که زمین خندید'],
    ['it has one word', `<title>خنده | نمونه</title><h1>خنده</h1><h2>چشمهٔ کهن روستا جوشید</h2><div>${BODY}</div>`, 'خنده'],
    [
      'the lower one is a subhead in the body',
      `<title>نمونه</title><h1>شبی که زمین خندید</h1><div class="body"><h2>چشمهٔ کهن روستا</h2>${BODY}</div>`,
      'شبی که زمین خندید',
    ],
    [
      'it names a publisher, and so does the text',
      `<h1>خبرگزاری چشمهٔ روستا گشوده شد</h1><div><h2>باغداران و آب تازه</h2>${BODY}</div>`,
      'خبرگزاری چشمهٔ روستا گشوده شد',
    ],
    [
      'the metadata confirm it',
      `<meta property="og:title" content="شب یلدا"><h1>شب یلدا</h1><div><h2>چشمهٔ کهن روستا</h2>${BODY}</div>`,
      'شب یلدا',
    ],
  ])('is the headline where %s', (_, html, headline) => expect(read(html).headline).toBe(headline));

  it.each([
    ['blocks', `<h1><div>در نخستین روز بهار</div><div>${HEADLINE}</div></h1>`],
    ['a break', `<h1><small>در نخستین روز بهار</small><br>${HEADLINE}</h1>`],
    ['inline elements', `<h1><span>در نخستین روز بهار</span> <span>${HEADLINE}</span></h1>`],
    ['a link', `<h1><a href="/4"><span>در نخستین روز بهار</span><br>${HEADLINE}</a></h1>`],
  ])('is split where a part of it is the title: %s', (_, h1) => {
    const html = `<title>${HEADLINE} - نمونه</title>${h1}<div>${BODY}</div>`;
    expect(read(html)).toMatchObject({ headline: HEADLINE, kicker: 'در نخستین روز بهار' });
  });

  it('stays whole where no part is the title, or only a mark follows it', () => {
    expect(read(`<title>نمونه</title><h1>چشمهٔ <b>روستا</b> جوشید</h1>${BODY}`).headline).toBe('چشمهٔ روستا جوشید');
    expect(read(`<title>${HEADLINE}</title><h1>${HEADLINE} <span>+ عکس</span></h1>${BODY}`)).toMatchObject({
      headline: `${HEADLINE} + عکس`,
      kicker: null,
    });
  });
});

describe('JSON-LD', () => {
  const own = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-05-01T10:05:00+03:30' };
  const other = { '@type': 'NewsArticle', headline: OTHER, datePublished: '2026-10-09', url: 'https://nemoone.ir/31' };
  it.each([
    ['a list of others first', JSON_LD({ '@type': 'ItemList', itemListElement: [other] }) + JSON_LD(own)],
    ['another one first', JSON_LD([other, own])],
    ['items of a list', JSON_LD({ itemListElement: [{ '@type': 'ListItem', item: other }] }) + JSON_LD(own)],
    ['a longer headline', JSON_LD(other) + JSON_LD({ ...own, headline: `${HEADLINE} و باغ\u200cها` })],
    [
      'the address',
      `<link rel="canonical" href="https://nemoone.ir/4/">${JSON_LD(other)}${JSON_LD({ ...own, headline: 'عنوانی دیگر', url: 'http://www.nemoone.ir/4' })}`,
    ],
  ])('is read where it agrees with the page: %s', (_, head) => {
    expect(publishedOf(`${head}${H1}${BODY}`)).toBe('2024-05-01T10:05:00+03:30');
  });

  it('of other stories only is not read', () => {
    expect(publishedOf(`${JSON_LD({ itemListElement: [other, { ...other, url: '/5' }] })}${H1}${BODY}`)).toBeNull();
    expect(publishedOf(`<link rel="canonical" href="https://nemoone.ir/4">${JSON_LD(other)}${H1}${BODY}`)).toBeNull();
  });

  it('with another headline and no address is that of the page', () => {
    expect(publishedOf(`${JSON_LD({ ...own, headline: 'عنوانی دیگر' })}${H1}${BODY}`)).toBe('2024-05-01T10:05:00+03:30');
  });
});
