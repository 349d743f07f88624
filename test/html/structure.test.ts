import { describe, expect, it } from 'vitest';
import { classWords } from '../../src/html/class-words.js';
import { parseArticleHtml } from '../../src/html.js';
import { toJsonLd } from '../../src/index.js';

const read = (html: string) => parseArticleHtml(html, { normalize: false }).article;
const TEXT = '<p>باران دیشب همه شهر را شست و هوا پاک شد.</p><p>شهردار از رفتگران شهر سپاسگزاری کرد و گفت کار ادامه دارد.</p>';

describe('Words of classes', () => {
  it.each([
    ['css-1ad9k2', ['css']],
    ['bbc-1ad0x2', ['bbc']],
    ['css-poll', ['css']],
    ['relatedNews ads_box', ['related', 'news', 'ads', 'box']],
    ['bAdPoll', []],
  ])('%s', (names, words) => expect(classWords(names)).toEqual(words));

  it('a hash with «ad» in it is no advertisement', () => {
    const { headline, body } = read(`<h1 class="css-1ad9k2">باران شهر را شست</h1><div class="bbc-1ad0x2">${TEXT}</div>`);
    expect(headline).toBe('باران شهر را شست');
    expect(body.length).toBe(2);
  });
});

describe('Pages without names', () => {
  it('has no lead without evidence, and one that stands apart', () => {
    expect(read(`<article><h1>باران شهر را شست</h1>${TEXT}</article>`).lead).toBeNull();
    const apart = `<h1>باران شهر را شست</h1><div>پس از ده روز گرد و خاک، باران آمد.</div><div>${TEXT}</div>`;
    expect(read(apart).lead).toBe('پس از ده روز گرد و خاک، باران آمد.');
  });

  it('has no body where the template has an empty one', () => {
    const html = '<h1 class="title">آواز قناری در خانه</h1><a href="/x.mp4">دریافت 16 MB</a><div class="body"></div>';
    expect(read(html).body).toEqual([]);
  });

  it('splits a path, and takes neither the site nor an unseen Latin name for a tag or an author', () => {
    const html = `<meta property="og:site_name" content="نمونه"><meta name="keywords" content="باران, نمونه"><meta name="author" content="admin">
      <meta property="article:section" content="شهر &gt; آب &gt; شهر"><h1>باران شهر را شست</h1><div>${TEXT}</div>`;
    expect(read(html)).toMatchObject({ section: ['شهر', 'آب'], tags: ['باران'], authors: [], publisher: 'نمونه' });
  });

  it('gives image, publisher and the kicker without its mark to JSON-LD', () => {
    const html = `<meta property="og:image" content="/a.jpg"><meta property="og:site_name" content="نمونه">
      <div>مدیر شهر خبر داد؛</div><h1>باران شهر را شست</h1><div>${TEXT}</div>`;
    expect(toJsonLd(read(html))).toMatchObject({
      image: '/a.jpg',
      publisher: { name: 'نمونه' },
      alternativeHeadline: 'مدیر شهر خبر داد',
    });
  });
});
