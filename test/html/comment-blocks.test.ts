import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';

/** Reads a page without telling names: each class is a hash. */
function bodyOf(content: string): string[] {
  return parseArticleHtml(`<html lang="fa"><head><title>پل تازه در خیابان دانش</title></head><body>${content}</body></html>`, {
    normalize: false,
  }).article.body;
}

const TITLE = '<h1 class="css-4f1">پل تازه در خیابان دانش</h1>';
const ARTICLE = ['شهرداری پل هوایی تازه ای در خیابان دانش ساخت که پله برقی هم دارد.'];
const TEXT = `<div class="css-9b2">${ARTICLE.map((paragraph) => `<p>${paragraph}</p>`).join('')}</div>`;
const FORM = '<form class="css-7e"><textarea name="m"></textarea><button>ارسال</button></form>';

const SAID = [
  'این پل از مدت ها پیش لازم بود و ما اهالی محله بارها درخواست ساخت آن را داده بودیم، دست شما درد نکند.',
  'کاش برای پارک کنار رودخانه هم فکری کنند که شب ها تاریک است و کسی جرئت ندارد از آن بگذرد.',
  'پله برقی ایستگاه قبلی یک سال است که خراب مانده و هیچ کس پاسخگوی مردم محل نیست، این یکی را دریابید.',
  'من هر روز از این خیابان رد می شوم و با دو بچه کوچک گذشتن از آن کار آسانی نبود، خدا قوت.',
];
const NAMES = ['مهتاب', 'رهگذر', 'کاوه از تهران', 'یک شهروند'];
const DAYS = ['۲ مهر ۱۴۰۰ - ۱۲:۳۰', '۳ مهر ۱۴۰۰ - ۰۸:۱۰', '۳ مهر ۱۴۰۰ - ۲۱:۰۵', '۵ مهر ۱۴۰۰ - ۱۰:۰۰'];

type Block = (said: string, name: string, day: string, at: number) => string;
const blocks = (block: Block, count = SAID.length): string =>
  SAID.slice(0, count)
    .map((said, at) => block(said, NAMES[at] as string, DAYS[at] as string, at))
    .join('');

const named: Block = (said, name, day) => `<div class="css-c1"><span>${name}</span><div>${day}</div><p>${said}</p></div>`;

describe('comments below an article are not its body', () => {
  it.each<[string, string]>([
    [
      'a name, a day and a button each, and a form',
      `<ul>${blocks((said, name, day) => `<li><b>${name}</b><div>${day}</div><p>${said}</p><a href="#">پاسخ</a></li>`)}</ul>${FORM}`,
    ],
    ['a name and a day each, above a form', `<section>${blocks(named)}${FORM}</section>`],
    ['a form above them', `<section>${FORM}<div>${blocks(named)}</div></section>`],
    ['a heading with their number', `<section><div>۴ دیدگاه</div><div>${blocks(named)}</div></section>`],
    [
      'a heading and names',
      `<h4>نظرات کاربران (۴)</h4><div>${blocks((said, name) => `<div><div>${name}</div><div>${said}</div></div>`)}</div>`,
    ],
    [
      'names in the line of the text, a heading and a form',
      `<div><h3>نظرات</h3>${blocks((said, name) => `<div><p><b>${name}:</b> ${said}</p></div>`)}${FORM}</div>`,
    ],
    [
      'rows whose classes alternate',
      `<ol>${blocks((said, name, day, at) => `<li class="css-${at % 2}"><i>${name}</i><div>${day}</div><div>${said}</div><button>جواب</button></li>`)}</ol>`,
    ],
    [
      'days that count from today',
      `<div>${blocks((said, name, _, at) => `<div><div>${name}</div><div>${at + 2} ساعت پیش</div><p>${said}</p><button>پاسخ دادن</button></div>`)}</div>`,
    ],
    [
      'replies within comments',
      `<ul>${blocks((said, name, day, at) => `<li><div><b>${name}</b><div>${day}</div><p>${said}</p><a href="#r">پاسخ</a></div>${at === 1 ? `<ul><li><div><b>مدیر</b><div>${day}</div><p>از نظر شما سپاسگزاریم و آن را به شهرداری می رسانیم.</p><a href="#r">پاسخ</a></div></li></ul>` : ''}</li>`)}</ul>`,
    ],
    ['numbers', `<div>${blocks((said, _, __, at) => `<div><p>نظر شماره ${at + 1}: ${said}</p></div>`)}</div>`],
    [
      'two with all that comments have',
      `<div><h4>۲ نظر</h4><div>${blocks((said, name, day) => `<article><b>${name}</b><div>${day}</div><p>${said}</p><a href="#">پاسخ</a></article>`, 2)}</div></div>`,
    ],
    [
      'a box that also holds other blocks',
      `<div class="css-1"><div>نظرات</div><div class="css-2"><div class="css-3"><ul>${blocks((said, name, day) => `<li><div>${name} - ${day}</div><div>${said}</div></li>`)}</ul></div></div></div>`,
    ],
  ])('%s', (_, comments) => {
    expect(bodyOf(`${TITLE}${TEXT}${comments}`)).toEqual(ARTICLE);
    // Also in the box of the article.
    expect(bodyOf(`<div class="css-a"><main>${TITLE}${TEXT}</main>${comments}</div>`)).toEqual(ARTICLE);
  });

  it('are no lead either', () => {
    const html = `${TITLE}${TEXT}<div>${blocks((said, name, day) => `<div><b>${name}</b><div>${day}</div><p>${said}</p><a href="#">پاسخ</a></div>`)}</div>`;
    const { lead, headline } = parseArticleHtml(html, { normalize: false }).article;
    expect([headline, lead]).toEqual(['پل تازه در خیابان دانش', null]);
  });
});

describe('blocks of one shape that are the text stay', () => {
  it.each<[string, string]>([
    [
      'a live blog: times and texts, and a form at the end',
      `<div>${blocks((said, _, __, at) => `<div><div>${at + 8}:۳۰</div><p>${said}</p></div>`)}</div>${FORM}`,
    ],
    [
      'posts with titles',
      `<div>${blocks((said, name, day) => `<div><div>${day}</div><h3>${name} خبر داد</h3><p>${said}</p><button>همرسانی</button></div>`)}</div>${FORM}`,
    ],
    [
      'questions and answers',
      `<div>${blocks((said, _, __, at) => `<div><h3>پرسش ${at + 1}: پل کجاست؟</h3><p>${said}</p></div>`)}</div>${FORM}`,
    ],
    ['paragraphs in boxes', `<div>${blocks((said) => `<div><p>${said}</p></div>`)}</div>${FORM}`],
    ['speakers of a round table', `<div>${blocks((said, name) => `<div><strong>${name}</strong><p>${said}</p></div>`)}</div>${FORM}`],
    ['quoted posts with names and days', `<div>${blocks(named)}</div>`],
    [
      'a chronicle of days, and a form at the end',
      `<div>${blocks((said, _, day) => `<div><div>${day}</div><p>${said}</p></div>`)}</div>${FORM}`,
    ],
    ['numbered steps', `<div>${blocks((said, _, __, at) => `<div><p>گام ${at + 1}: ${said}</p></div>`)}</div>${FORM}`],
    ['a list', `<ul>${blocks((said) => `<li>${said}</li>`)}</ul>${FORM}`],
    [
      'opinions of experts under a heading of the text',
      `<h3>نظر کارشناسان</h3><div>${blocks((said, name) => `<div><strong>${name}</strong><p>${said}</p></div>`)}</div>${FORM}`,
    ],
    ['a text that speaks of an opinion', `<div>${blocks((said) => `<div><p>نظر ما: ${said}</p></div>`)}</div>${FORM}`],
    [
      'a live blog by its type',
      `<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script><div>${blocks(named)}</div>${FORM}`,
    ],
  ])('%s', (_, text) => {
    const body = bodyOf(`${TITLE}${TEXT}${text}`).join('\n');
    for (const said of SAID) expect(body).toContain(said);
  });

  it('a text that is nothing but such blocks, with days and names', () => {
    const body = bodyOf(`${TITLE}<div>${blocks(named)}</div>${FORM}`).join('\n');
    for (const said of SAID) expect(body).toContain(said);
  });
});
