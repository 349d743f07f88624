import { describe, expect, it } from 'vitest';
import { normalizeHtml, parseArticleHtml } from '../../src/html.js';
import { expectLinearTime } from '../support/linear-time.js';
import { isLong } from '../support/long.js';

const repeat = (piece: string, count: number) => piece.repeat(count);
const numbered = (count: number, piece: (index: number) => string) => Array.from({ length: count }, (_, index) => piece(index)).join('');

/** Pages by the number of their pieces. */
const HOSTILE: Record<string, (count: number) => string> = {
  'nested blocks': (n) => `${repeat('<div>', n)}می شود`,
  'nested blocks with roles': (n) => `${repeat('<div class="body title lead">', n)}<h1>می شود</h1>`,
  'nested noise': (n) => `${repeat('<div class="sidebar">', n)}<h1 class=title>می شود</h1>`,
  'nested formatting': (n) => `${numbered(n, (index) => `<b id=${index}>`)}می شود`,
  'formatting over paragraphs': (n) => `<p>${numbered(n / 50, (index) => `<b id=${index}>`)}${repeat('<p>می شود', n / 50)}`,
  'nested tables': (n) => repeat('<table><tr><td>می شود', n / 4),
  'text in tables': (n) => `<table>${repeat('می<tr>شود', n / 2)}`,
  'nested languages': (n) => repeat('<span lang=en>می<span lang=fa>شود ', n / 2),
  'unclosed everything': (n) => repeat('<p><a href=x><li>می <b>شود', n / 4),
  'marks in a title': (n) => `<title>ب${repeat('<b>\u200e', n / 4)}`,
  'marks between signs': (n) => `ب${repeat('0\u200e', n / 2)}`,
  titles: (n) => repeat('<title>كتاب < </title>', n / 16),
  references: (n) => repeat('&zwnj;', 4 * n),
  'numbers as references': (n) => numbered(n, (index) => `&#${1570 + index};`),
  'broken references': (n) => repeat('&z&#&#x', n),
  'white space in elements': (n) => `می${repeat('<b> </b>', n)}شود`,
  'open comments': (n) => repeat('<!-- ', n),
  'less-than signs': (n) => repeat('<', 4 * n),
  attributes: (n) => `<div ${numbered(n, (index) => `a${index}="می شود"`)}>می شود`,
  'class names': (n) => `<div class="${repeat('body title ', n)}">می شود</div>`,
  'many bodies': (n) => repeat('<div class="body"><h1>تیتر</h1><p>می شود</p></div>', n / 8),
  'broken structured data': (n) => `<script type="application/ld+json">${repeat('[', n)}</script>`,
  'deep structured data': (n) => `<script type="application/ld+json">${repeat('[', n)}${repeat(']', n)}</script>`,
  'many tags': (n) => `<div class=tags>${repeat('<a href=x>می شود</a>', n / 8)}</div>`,
  'edits side by side': (n) => `<p>${repeat('كa', n)}`,
  'edits beside less-than signs': (n) => `<p>${repeat('ك<', n)}`,
  'less-than signs in a title': (n) => `<title>${repeat('ك<', n)}</title>`,
  'titles without end': (n) => `<svg>${repeat('<title>كa</title>', n / 8)}`,
  'nested prose': (n) => `<h1>تیتر</h1>${repeat('<div><p>باران دیشب همه شهر را شست و هوا پاک شد.</p>', n / 16)}`,
  'many link lists': (n) =>
    `<h1>تیتر</h1>${repeat('<ul><li><a href=/x>می شود</a></li></ul>', n / 16)}<p>باران دیشب همه شهر را شست.</p>${repeat('<ul><li><a href=/tag/x>می شود</a></li></ul>', n / 16)}`,
  'many headings': (n) => repeat('<h1>تیتر</h1><p>باران دیشب همه شهر را شست.</p>', n / 16),
  dates: (n) => repeat('<time datetime="1404-04-21">۲۱ تیر ۱۴۰۴</time>', n / 8),
};

describe('Hostile HTML takes time in step with its length', () => {
  const COUNT = 6_000;

  for (const [what, make] of Object.entries(HOSTILE)) {
    for (const door of [parseArticleHtml, normalizeHtml]) it(`${what}: ${door.name}`, () => expectLinearTime(COUNT, make, door));
  }

  it('a page of many megabytes is read', () => {
    const [bytes, paragraphs] = isLong ? [20_000_000, 100_000] : [1_000_000, 5_000];
    const paragraph = '<p>به گزارش خبرنگار ما، پرندگان به <b>دریاچه</b> بازگشتند و همه خوشحال شدند.</p>\n';
    const html = `<h1>تیتر خبر بزرگ امروز</h1><div class="body">${paragraph.repeat(Math.ceil(bytes / Buffer.byteLength(paragraph)))}</div>`;
    expect(parseArticleHtml(html, { normalize: false }).article.body.length).toBeGreaterThan(paragraphs);
  });
});
