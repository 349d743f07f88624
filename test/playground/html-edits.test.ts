import { describe, expect, it } from 'vitest';
import { readingOf } from '../../playground/shared/reading.js';
import { normalizeHtmlWithEdits } from '../../playground/worker/html-edits.js';
import { readHtmlText } from '../../playground/worker/html-text.js';
import { normalizeHtml } from '../../src/html.js';

describe('how a text is read', () => {
  it.each([
    ['a document', '<!DOCTYPE html><title>باران</title>', 'html'],
    ['a document after a byte order mark and spaces', '\ufeff\n <html lang="fa">', 'html'],
    ['a part of a page', '<p>می <b>رود</b></p>', 'html'],
    ['elements with attributes', '<div class="lead">باران</div><div>برف</div>', 'html'],
    ['prose', 'باران آمد و رود پر شد.', 'text'],
    ['prose that mentions one element', 'تگ <p> پاراگراف است.', 'text'],
    ['signs of comparison', 'اگر a < b و c > d باشد', 'text'],
    ['elements that pages do not have', 'x<T> و y<U>', 'text'],
    ['nothing', '', 'text'],
  ])('%s', (_, text, reading) => {
    expect(readingOf(text, 'auto')).toBe(reading);
  });

  it('as chosen, whatever it looks like', () => {
    expect(readingOf('<p>باران</p>', 'text')).toBe('text');
    expect(readingOf('باران', 'html')).toBe('html');
  });
});

describe('the text between tags', () => {
  it('joins what inline elements part, and nothing else', () => {
    expect(readHtmlText('<p>می <b>رود</b></p><p>ها').text).toBe('\nمی رود\n\nها');
  });

  it('has the place of each character', () => {
    const html = 'a<b>ب</b> < ج';
    const { text, offsets } = readHtmlText(html);
    expect(text).toBe('aب < ج');
    expect(Array.from(text, (_, at) => html[offsets[at] ?? 0])).toEqual([...text]);
    expect(offsets.at(-1)).toBe(html.length);
  });

  it('ends where a tag does not', () => {
    expect(readHtmlText('ab<p class').text).toBe('ab\n');
  });
});

const rulesOf = (html: string): string[][] => normalizeHtmlWithEdits(html, {}).edits.map(({ rules }) => rules);

describe('the edits of HTML', () => {
  it.each([
    '<p>می <b>رود</b></p>',
    '<h1>رئيسجمهور</h1>\n<p>همکاریها بیشتر میشود .</p>',
    '<p>كتاب</p><script>var كتاب;</script>',
    '<p title="كتاب">كتاب&nbsp;ها&zwnj;</p>',
    '<ul><li>كتاب<li>مي<i>خواهم</i></ul>',
    '<p>درست</p>',
  ])('give what normalizeHtml gives: %s', (html) => {
    const { text, edits } = normalizeHtmlWithEdits(html, {});
    expect(text).toBe(normalizeHtml(html));
    let at = 0;
    let applied = '';
    for (const { start, end, original, text: replacement } of edits) {
      expect(html.slice(start, end)).toBe(original);
      applied += html.slice(at, start) + replacement;
      at = end;
    }
    expect(applied + html.slice(at)).toBe(text);
  });

  it('have the rules of the same place, across elements too', () => {
    expect(rulesOf('<p>می <b>رود</b></p>')).toEqual([['zwnj/verb-prefix']]);
    expect(rulesOf('<p>كتاب <i>خوب</i> است .</p>')).toEqual([['characters/arabic-kaf'], ['punctuation/space-before-mark']]);
  });

  it('have the options', () => {
    expect(normalizeHtmlWithEdits('<p>می رود</p>', { zwnj: 'clean' }).edits).toEqual([]);
  });
});
