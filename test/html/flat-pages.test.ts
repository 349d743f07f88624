import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';
import { BODY, H1, PROSE } from '../support/story-page.js';

/** Pages whose headline, fields and paragraphs stand side by side, and pages of builders. All texts are our own. */
const read = (html: string) => parseArticleHtml(html, { normalize: false }).article;

describe('A flat page', () => {
  it.each([
    ['blocks', '<div>نویسنده: سارا نیکنام</div><div>منبع: ایرنا</div><div>سرویس: فرهنگی</div>'],
    ['a list', '<ul><li>نویسنده: سارا نیکنام</li><li>منبع: ایرنا</li><li>سرویس: فرهنگی</li></ul>'],
  ])('has its labels below the headline: %s', (_, labels) => {
    expect(read(`${H1}${labels}${BODY}`)).toMatchObject({
      authors: ['سارا نیکنام'],
      agency: 'ایرنا',
      section: ['فرهنگی'],
      body: PROSE,
    });
  });

  it('has labels whose values are in the next block', () => {
    const list = '<dl><dt>کد خبر:</dt><dd>45871</dd><dt>نویسنده:</dt><dd>سارا نیکنام</dd></dl>';
    expect(read(`${H1}${list}${BODY}`)).toMatchObject({ code: '45871', authors: ['سارا نیکنام'], body: PROSE });
  });

  it('reads no labels in its text', () => {
    expect(
      read(`${H1}${BODY}<p>نویسنده: این واژه در زبان ما دو معنی دارد و هر دو از یک ریشه می\u200cآیند.</p>${BODY}${BODY}`).authors,
    ).toEqual([]);
  });

  it.each([
    ['an open line', '<p>کشاورزان روستا خبر دادند:</p>', 'کشاورزان روستا خبر دادند:'],
    ['a heading', '<h4>شادی در باغ\u200cهای انار</h4>', 'شادی در باغ\u200cهای انار'],
    ['words of the text', '<p>شادی باغداران انار</p>', 'شادی باغداران انار'],
    ['a path', '<p>شما اینجا هستید: خانه</p>', null],
    ['a rating', '<div>امتیاز خبر: ۴.۵ از ۵</div>', null],
    ['a reading time', '<div>خواندن ۳ دقیقه</div>', null],
    ['a note of the site', '<div>ثبت\u200cشده در سامانهٔ رسانه\u200cها</div>', null],
  ])('has a kicker above the headline where it is one: %s', (_, above, kicker) => {
    expect(read(`${above}${H1}${BODY}`).kicker).toBe(kicker);
  });

  it('has a heading below the headline as its lead, but not a subhead', () => {
    const lead = 'آب چشمهٔ کهن پس از سه سال خشکی دوباره به باغ\u200cهای انار رسید.';
    expect(read(`${H1}<h2>${lead}</h2>${BODY}`)).toMatchObject({ lead, body: PROSE });
    expect(read(`${H1}<h2>آبی که پس از سه سال آمد</h2>${BODY}`).lead).toBeNull();
    expect(read(`${H1}${BODY}<h2>${lead}</h2>${BODY}`).lead).toBeNull();
  });
});

describe('Notes above a headline in a box', () => {
  it.each(['شما اینجا هستید: خانه', 'امتیاز خبر: ۴.۵ از ۵', 'خواندن ۳ دقیقه', 'نسخهٔ ۱۲ برای گوشی'])('are no kickers: %s', (note) => {
    expect(read(`<div><p>${note}</p>${H1}</div><div>${BODY}</div>`).kicker).toBeNull();
  });

  it('stand beside kickers that stay', () => {
    for (const kicker of ['شادی باغداران انار', 'پای سخن پیران ده', 'پس از ۳ سال خشکی'])
      expect(read(`<div><p>${kicker}</p>${H1}</div><div>${BODY}</div>`).kicker).toBe(kicker);
  });
});

describe('Sections of one article', () => {
  const notes = ['نخستین سال', 'دومین سال'].map(
    (year) => `<p>کارشناسان در ${year} از سنگ\u200cها و گودال\u200cهای کوه نمونه برداشتند.</p>`,
  );
  it.each([
    ['section', 'class="s"', 'main'],
    ['div', 'class="wp-block-group"', 'div'],
    ['div', 'class="elementor-section"', 'div'],
    ['div', '', 'div'],
  ])('are kept: %s %s', (tag, name, outer) => {
    const section = (content: string) => `<${tag} ${name}>${content}</${tag}>`;
    const [first = '', second = ''] = PROSE.map((text) => `<p>${text}</p>`);
    const later = section(`<h2>باغداران چه می\u200cگویند</h2>${second}`) + section(`<h2>پژوهش کوه</h2>${notes.join('')}`);
    expect(read(`<${outer}>${section(H1 + first)}${later}</${outer}>`).body.join(' ')).toContain('نخستین سال');
    expect(read(`<${outer}>${section(H1 + BODY)}${later}</${outer}>`).body.join(' ')).toContain('نخستین سال');
  });
});

describe('A named date in a sentence', () => {
  it.each([' datetime="2024-05-01"', ''])('is the date of publication: %s', (datetime) => {
    const date = `<time class="published"${datetime}>۱۲ اردیبهشت ۱۴۰۳</time>`;
    const line = `<div>نوشتهٔ سارا نیکنام در <a href="/category/e">روستا و باغ\u200cهای انار کشور</a> منتشر شده در ${date} با ۱۲ دیدگاه خوانندگان</div>`;
    expect(read(`<article>${H1}${line}<div>${BODY}</div></article>`).published?.iso).toBe('2024-05-01');
  });
});

describe('The only JSON-LD of a page', () => {
  it.each([
    ['a front page', { mainEntityOfPage: { '@id': 'https://nemoone.ir/' } }],
    ['the same number', { url: 'https://m.nemoone.ir/fa/44125/' }],
    ['no number', { url: 'https://nemoone.ir/cheshme' }],
  ])('is read with another headline and %s as its address', (_, address) => {
    const data = { '@type': 'NewsArticle', headline: 'عنوانی دیگر', datePublished: '2024-05-01', ...address };
    const head = `<link rel="canonical" href="https://nemoone.ir/news/44125/x"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(read(`${head}${H1}<div>${BODY}</div>`).published?.iso).toBe('2024-05-01');
  });
});

describe('Relations of links', () => {
  it.each([
    ['rel', '<a href="/c/12" rel="category tag">شهری</a>'],
    ['address', '<a href="/category/city" rel="tag">شهری</a>'],
  ])('distinguish categories from tags: %s', (_, category) => {
    const tags = '<div>برچسب\u200cها: <a href="/tag/a" rel="tag">آب</a> <a href="/tag/b" rel="tag">چشمه</a></div>';
    expect(read(`${H1}${category}<div>${BODY}</div>${tags}`)).toMatchObject({ section: ['شهری'], tags: ['آب', 'چشمه'] });
    expect(read(`${H1}${category}<div>${BODY}</div>`)).toMatchObject({ section: ['شهری'], tags: [] });
  });

  it('keep the order of several categories', () => {
    const categories = '<div><a rel="category tag" href="/1">استان\u200cها</a> <a rel="category tag" href="/2">خراسان</a></div>';
    expect(read(`${categories}${H1}<div>${BODY}</div>`).section).toEqual(['استان\u200cها', 'خراسان']);
  });
});

describe('A builder that names every part a widget', () => {
  const widget = (content: string, more = '') => `<div class="part-widget ${more}">${content}</div>`;
  const fields = 'تاریخ انتشار: ۱۲ اردیبهشت ۱۴۰۳ | کد خبر: ۴۴۱۲';

  it('does not hide the fields of the article', () => {
    const html = `<div>${widget(H1)}${widget(fields)}${widget(BODY)}</div>`;
    expect(read(html)).toMatchObject({ code: '4412', published: { iso: '2024-05-01' }, body: PROSE });
  });

  it('hides parts that other words name, and widgets where the article is in none', () => {
    expect(read(`<div>${widget(H1)}${widget(fields, 'part-sidebar')}${widget(BODY)}</div>`).code).toBeNull();
    expect(read(`<div>${H1}${widget(fields)}<div>${BODY}</div></div>`).code).toBeNull();
  });
});
