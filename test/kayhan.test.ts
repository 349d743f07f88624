import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalize, normalizeWithEdits, parseArticle } from '../src/index.js';
import { visible } from './support/visible.js';

const page = readFileSync(new URL('../fixtures/articles/kayhan-232810.txt', import.meta.url), 'utf8');

describe('The Kayhan article', () => {
  const { article, diagnostics } = parseArticle(page);

  it('has its site, code and instant', () => {
    expect(article.site).toBe('kayhan.ir');
    expect(article.code).toBe('232810');
    expect(article.published?.iso).toBe('2021-12-22T21:58:00+03:30');
    expect(article.published?.jalali).toEqual({ year: 1400, month: 10, day: 1 });
  });

  it('has its titles, normalized', () => {
    expect(article.kicker).toBe('در جریان سفر امیرعبداللهیان به باکو تأکید شد');
    expect(visible(article.headline ?? '')).toBe('توافق ایران و آذربایجان برای توسعه هرچه بیشتر همکاری¦ها');
    expect(visible(article.lead ?? '')).toBe(
      'وزیر امور خارجه جمهوری اسلامی ایران در دیدار با رئیس¦جمهور آذربایجان دعوت آیت¦الله رئیسی از همتای آذربایجانی برای سفر به تهران را مجددا مطرح کرد.',
    );
  });

  it('has three paragraphs, with the half-spaces that were lost', () => {
    expect(article.body).toHaveLength(3);
    const body = visible(article.body.join('\n'));
    for (const word of ['گفت¦وگو', 'راه¦های', 'منطقه¦ای', 'عالی¦رتبه', 'علی¦اف', 'ایده¦های', 'تماس¦های', 'چارچوب¦های', 'پایتخت¦ها'])
      expect(body).toContain(word);
    expect(diagnostics).toEqual([]);
  });

  it('is changed in its half-spaces, and where a space is another character, too many, or before a mark', () => {
    const { text, edits } = normalizeWithEdits(page);
    expect(text).toBe(normalize(page));
    const stages = new Set(edits.flatMap(({ rules }) => rules.map((rule) => rule.split('/')[0])));
    expect([...stages].sort()).toEqual(['characters', 'punctuation', 'spacing', 'zwnj']);
  });
});
