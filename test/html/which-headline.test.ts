import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';

const HEADLINE = 'باران دریاچه را زنده کرد';
const SITE = 'خبرگزاری نمونه';
const PROSE = [
  'باران سه روز گذشته سطح آب دریاچه را بالا آورد و پرندگان به آن بازگشتند.',
  'کشاورزان روستاهای اطراف از این باران خرسندند و به کار خود ادامه می\u200cدهند.',
  'هواشناسی می\u200cگوید که باران تا پایان هفته می\u200cبارد و رودها پرآب می\u200cشوند.',
];
const BODY = PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('');
const NOTICE =
  '<noscript><div>مرورگر شما از جاوا اسکریپت پشتیبانی نمی\u200cکند و بخشی از این پایگاه را نشان نمی\u200cدهد.</div></noscript>';

const titled = (title: string, content: string): string => `<html><head><title>${title}</title></head><body>${content}</body></html>`;
const readTitles = (html: string) => {
  const { headline, kicker, lead, body } = parseArticleHtml(html).article;
  return { headline, kicker, lead, first: body[0] };
};
const RIGHT = { headline: HEADLINE, kicker: null, lead: null, first: PROSE[0] };

describe('A heading with the name of the site', () => {
  const both = `<h1>${SITE}</h1><main><h1>${HEADLINE}</h1>${BODY}</main>`;
  it.each([
    ['beside one with the other part of the title', titled(`${HEADLINE} | ${SITE}`, both)],
    ['where the name is first in the title', titled(`${SITE} - ${HEADLINE}`, both)],
    ['above a lower heading', titled(`${HEADLINE} | ${SITE}`, `<h1>${SITE}</h1><article><h2>${HEADLINE}</h2>${BODY}</article>`)],
    ['for screen readers', titled(`${HEADLINE} | ${SITE}`, `<h1 class="sr-only">${SITE}</h1><div><h1>${HEADLINE}</h1>${BODY}</div>`)],
    ['on a page without a title', `<body>${both}</body>`],
  ])('is no headline: %s', (_, html) => expect(readTitles(html)).toEqual(RIGHT));

  it('is the headline of a page that has no other', () => {
    expect(readTitles(titled(HEADLINE, `<h1>${HEADLINE}</h1>${BODY}`))).toEqual(RIGHT);
  });
});

describe('A hidden element', () => {
  const dates = (hidden: string) =>
    titled(HEADLINE, `<article><h1>${HEADLINE}</h1>${hidden}<span class="news-date">۵ دی ۱۴۰۱</span>${BODY}</article>`);
  it.each([
    ['hidden', `<h1 hidden>${SITE}</h1>`],
    ['style', `<h1 style="DISPLAY : none !important">${SITE}</h1>`],
    ['parent', `<div style="display:none"><h1>${SITE}</h1></div>`],
  ])('is no headline beside one that is shown: %s', (_, hidden) => {
    expect(readTitles(`<body>${hidden}<article><h1>${HEADLINE}</h1>${BODY}</article></body>`)).toEqual(RIGHT);
  });

  it('gives no date beside one that is shown, but where it is the only one', () => {
    const hidden = '<span class="news-date" style="display:none">۱ دی ۱۳۹۰</span>';
    expect(parseArticleHtml(dates(hidden)).article.published?.text).toBe('۵ دی ۱۴۰۱');
    expect(parseArticleHtml(dates(hidden).replace('<span class="news-date">۵ دی ۱۴۰۱</span>', '')).article.published?.text).toBe(
      '۱ دی ۱۳۹۰',
    );
  });
});

describe('A notice for browsers without scripts', () => {
  it.each([
    ['in the head', `<html><head>${NOTICE}<title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${BODY}</body></html>`],
    ['in the body', titled(HEADLINE, `${NOTICE}<h1>${HEADLINE}</h1>${BODY}`)],
    ['at the beginning of a part of a page', `${NOTICE}<h1>${HEADLINE}</h1>${BODY}`],
  ])('is no title: %s', (_, html) => expect(readTitles(html)).toEqual(RIGHT));

  it('that is not closed hides no text before it', () => {
    expect(readTitles(`<body><h1>${HEADLINE}</h1>${BODY}<noscript></body>`)).toEqual(RIGHT);
  });
});
