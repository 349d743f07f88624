import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';
import { BODY, H1, PROSE } from '../support/story-page.js';

/** Texts beside pictures, and boxes beside the body. All texts are our own. */
const read = (html: string) => parseArticleHtml(html, { normalize: false }).article;
const TEASERS = [
  'بازار کتاب\u200cهای دست دوم در روزهای پایانی سال رونق گرفته و فروشندگان از آن خشنودند.',
  'تیم بسکتبال دختران مشهد با پیروزی در آخرین بازی به دور نهایی مسابقه\u200cهای کشوری رفت.',
];
const BIO = '<div><img src="n.jpg"><p>سارا نیکنام روزنامه\u200cنگار است و ده سال برای نشریه\u200cهای محلی گزارش نوشته است.</p></div>';
const cards = (picture: string) => TEASERS.map((text) => `<div>${picture}<p>${text}</p></div>`).join('');

describe('A text beside a picture', () => {
  it.each([
    ['cards with linked pictures', cards('<a href="/news/31"><img src="a.jpg"></a>')],
    ['cards with linked titles', cards('<img src="a.jpg"><a href="/news/31">خبری دیگر از شهر</a>')],
    ['a caption of a sentence', `<div><img src="a.jpg"><p>${TEASERS[0]}</p></div>`],
    ['a box about the author', BIO],
  ])('is no paragraph: %s', (_, box) => {
    expect(read(`${H1}<div class="article-body">${BODY}${box}</div>`).body).toEqual(PROSE);
    expect(read(`${H1}<div class="article-body">${box}${BODY}</div>`).body).toEqual(PROSE);
  });

  it.each(['<img src="a.jpg">', '<a href="/large/a.jpg"><img src="a.jpg"></a>'])('is the body where no other text is: %s', (picture) => {
    expect(
      read(`${H1}<div class="article-body">${PROSE.map((text) => `<div>${picture}<p>${text}</p></div>`).join('')}</div>`).body,
    ).toEqual(PROSE);
  });
});

describe('A box beside the body', () => {
  it.each([
    ['a teaser', `<p>${TEASERS[0]}</p>`],
    ['a note about the site', '<p>دشت خبر رسانه\u200cای آزاد است که از سال ۱۳۹۰ رویدادهای استان را هر روز گزارش می\u200cکند.</p>'],
    ['a request', '<p>اگر کار روزنامه\u200cنگاران مستقل را می\u200cپسندید، همین امروز مشترک شوید و ما را یاری کنید.</p>'],
    [
      'another story',
      '<h2>دختران مشهد در دور نهایی</h2><p>تیم بسکتبال دختران مشهد برنده شد.</p><p>بازی پایانی جمعه برگزار می\u200cشود.</p>',
    ],
  ])('is not joined to it: %s', (_, box) => {
    expect(read(`${H1}<section><div>${BODY}</div><div>${box}</div></section>`).body).toEqual(PROSE);
  });

  it('is joined where it continues the text', () => {
    const last = `${PROSE[0]} این را هم باید گفت.`;
    expect(read(`${H1}<section><div>${BODY}</div><div><p>${last}</p></div></section>`).body).toEqual([...PROSE, last]);
  });
});

describe('A sentence below the headline without words of the text', () => {
  it.each(['این پرسش هنوز هم پاسخی ساده پیدا نکرده است.', 'داستان با نامه\u200cای کوتاه از راهی دور آغاز شد.'])(
    'is not lost: %s',
    (text) => {
      const { lead, body } = read(`${H1}<p>${text}</p><div class="article-body">${BODY}</div>`);
      expect([...(lead ? [lead] : []), ...body]).toEqual([text, ...PROSE]);
    },
  );

  it('is left out where it speaks of the page', () => {
    expect(read(`${H1}<p>این مطلب تاکنون هزار بار دیده شده است.</p><div class="article-body">${BODY}</div>`)).toMatchObject({
      lead: null,
      body: PROSE,
    });
  });
});

describe('Two words in a box with the headline', () => {
  const kickerOf = (words: string) => read(`<div><div>${words}</div>${H1}</div><div class="article-body">${BODY}</div>`).kicker;
  it.each(['پرونده ویژه', 'حرف آخر', 'نگاه دیگر'])('are a kicker: %s', (words) => expect(kickerOf(words)).toBe(words));
  it.each(['خبر بعدی', 'حالت شب', 'ورود اعضا'])('are a button: %s', (words) => expect(kickerOf(words)).toBeNull());
});
