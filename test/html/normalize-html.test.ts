import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormalizeOptions } from '../../src/api/types.js';
import { normalizeHtml } from '../../src/html.js';
import { normalize } from '../../src/index.js';
import { persianText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';

const normalized = (html: string, options = {}) => visible(normalizeHtml(html.replaceAll('¦', '\u200c'), options));

describe('normalizeHtml', () => {
  it.each([
    ['a word in two elements', '<p>می<b>شود</b></p>', '<p>می¦<b>شود</b></p>'],
    ['a space in the first element', '<p>می <b>شود</b></p>', '<p>می¦<b>شود</b></p>'],
    ['a space in the second element', '<p>می<b> شود</b></p>', '<p>می¦<b>شود</b></p>'],
    ['spaces in both, of which one is shown', '<p>می <b> شود</b></p>', '<p>می¦<b>شود</b></p>'],
    ['a space after an element, in a fragment', '<b>كتاب</b> ها', '<b>کتاب¦</b>ها'],
    ['a word around a comment', '<p>کتاب<!-- می شود -->ها</p>', '<p>کتاب¦<!-- می شود -->ها</p>'],
    ['a word around a script', '<p>کتاب<script>می شود</script>ها</p>', '<p>کتاب¦<script>می شود</script>ها</p>'],
    ['letters in several elements', '<b>كتاب</b>ي <i>كوچك</i>', '<b>کتاب</b>ی <i>کوچک</i>'],
    ['a line that the source wraps', '<p>او می\n    شود که ديگر</p>', '<p>او می¦شود که دیگر</p>'],
    ['table text that comes before its table', '<table>كتاب ها<tr><td>مي رود</table>', '<table>کتاب¦ها<tr><td>می¦رود</table>'],
    [
      'the title and option texts',
      '<title>كتاب ها</title><select><option>كتاب ها</select>',
      '<title>کتاب¦ها</title><select><option>کتاب¦ها</select>',
    ],
    ['a root that only says it is English', '<html lang="en-US"><p>كتاب ها</p></html>', '<html lang="en-US"><p>کتاب¦ها</p></html>'],
    [
      'a root that only says it is Arabic',
      '<html lang="ar"><p>كتاب ها و گفتگو در پژوهش</p>',
      '<html lang="ar"><p>کتاب¦ها و گفتگو در پژوهش</p>',
    ],
    ['Persian in what is not', '<p lang="en">x <span lang="fa">كتاب ها</span></p>', '<p lang="en">x <span lang="fa">کتاب¦ها</span></p>'],
    ['Dari and Western Persian', '<p lang="prs">كتاب</p><p lang="pes-IR">كتاب</p>', '<p lang="prs">کتاب</p><p lang="pes-IR">کتاب</p>'],
    ['text around references', '<p>كتاب&zwnj;ها &amp; مي&nbsp;رود</p>', '<p>کتاب&zwnj;ها &amp; می¦رود</p>'],
    ['text in what is left open', '<div><p>كتاب ها <b>مي رود', '<div><p>کتاب¦ها <b>می¦رود'],
  ])('puts right %s', (_what, html, expected) => {
    expect(normalized(html)).toBe(visible(expected.replaceAll('¦', '\u200c')));
  });

  it.each([
    ['code and what is typed', '<pre>كتاب ها</pre><code>كتاب ها</code><textarea>كتاب ها</textarea><kbd>كتاب</kbd>'],
    ['scripts and styles', '<script>var s = "كتاب ها"</script><style>a::before { content: "كتاب ها" }</style>'],
    ['attributes', '<a title="كتاب ها" href=/كتاب alt=\'مي رود\'>x</a>'],
    ['comments and declarations', '<!DOCTYPE html><!-- كتاب ها --><?xml كتاب ها?>'],
    ['what is in another language', '<p lang="ar">كتاب</p><p lang="en-GB">كتاب ها</p><p lang="ckb">كتاب</p>'],
    ['an Arabic page', '<html lang="ar"><p>كتاب المدرسة الكبير في البيت</p></html>'],
    ['an English page', '<html lang="en"><p>The word كتاب means book in Arabic and Persian.</p></html>'],
    ['white space', '<p>\n   خوب   است\r\n\tکه  </p>\n\n<p>  </p><p>&nbsp;</p>'],
    ['a word and what is apart from it', '<p>می</p><p>شود</p><ul><li>می<li>شود</ul>می<br>شود'],
    ['two cells of a row', '<table><tr><td>می</td><td>شود</td></tr></table>'],
    ['references', '<p>&#1705;تاب &lt;می شود&gt; &copy &notit; &#x6a9 &unknown; & && AT&T</p>'.replace('می شود', 'خوب')],
  ])('leaves %s byte for byte', (_what, html) => {
    expect(normalizeHtml(html)).toBe(html);
  });

  it('takes the options of normalize', () => {
    expect(normalized('<p>سال <b>1400</b> كتاب ها</p>', { digits: 'persian', zwnj: 'keep' })).toBe('<p>سال <b>۱۴۰۰</b> کتاب ها</p>');
    expect(() => normalizeHtml('', { zwnj: 'all' as never })).toThrow(TypeError);
    expect(() => normalizeHtml(null as never)).toThrow(/^text: expected a string, got null/);
  });

  it('does not let what it writes become markup', () => {
    expect(normalizeHtml('<p>&#1705۵</p>', { digits: 'latin' })).toBe('<p>&#1705;5</p>');
    expect(normalizeHtml('<p><\u200cb>ح &\u200clt;</p>')).toBe('<p><\u200cb>ح &\u200clt;</p>');
    expect(normalized('<p>او گفت &lt;خوب&gt; كتاب</p>')).toBe('<p>او گفت &lt;خوب&gt; کتاب</p>');
    expect(normalizeHtml('<p>كتاب &copy\u200e; &not\u200ein;</p>')).toBe('<p>کتاب &copy;; &not;in;</p>');
  });

  it.each(['</\u200ctitle>', '</&zwnj;title>', '</tit\u200ele>', '</title&nbsp;>'])('ends no title by %j', (end) => {
    const html = `<title>سلام كتاب ${end}<img src=x onerror=alert(1)></title>`;
    expect(normalizeHtml(html)).toBe(html.replace('كتاب', 'کتاب').replaceAll(/<(?!title|\/title>$)/g, '&lt;'));
  });

  it.each([
    '\u200e<!DOCTYPE html><p>کتاب',
    '<head>\u200e<style>a{}</style></head><p>کتاب',
    '<table><tr>\u200f<td>کتاب</table>',
    '<p>می</p>&nbsp;<template>ها</template>',
    '<b>می</b> <b>شود</b>',
    '<p>کتاب &#\u200c60;b &l\u200et; &zwnj&rlm;;</p>',
  ])('leaves %j, whose tree would change', (html) => {
    expect(visible(normalizeHtml(html))).toBe(visible(html));
  });
});

const TAGS = [
  'b',
  'i',
  'span',
  'a',
  'p',
  'div',
  'li',
  'td',
  'table',
  'tr',
  'br',
  'code',
  'pre',
  'script',
  'h1',
  'select',
  'p lang=en',
  'span lang=fa',
  'template',
  'svg',
];
const markup = fc.oneof(
  { weight: 4, arbitrary: persianText.map((text) => text.replaceAll('<', '&lt;')) },
  { weight: 1, arbitrary: persianText },
  { weight: 2, arbitrary: fc.constantFrom(...TAGS.map((tag) => `<${tag}>`), ...TAGS.map((tag) => `</${tag.split(' ')[0]}>`)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&zwnj;',
      '&nbsp;',
      '&amp;',
      '&#1705;',
      '&#1705',
      '&lt;',
      '<!-- x -->',
      '\n',
      '  ',
      '<html lang=en>',
      '<!--',
      '<',
    ),
  },
);
const page = fc.array(markup, { maxLength: 12 }).map((parts) => parts.join(''));
const RUNS = runs(200);

it('a reference behind white space at the beginning of a page is text', () => {
  expect(normalized(' &lt;!-- كتاب')).toBe(' &lt;!-- كتاب');
  expect(normalized('<head></head> &#1705;تاب كتاب')).toBe('<head></head> &#1705;تاب کتاب');
});

describe('For every page', () => {
  it('a second call changes nothing', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = normalizeHtml(html);
        expect(visible(normalizeHtml(once))).toBe(visible(once));
      }),
      RUNS,
    );
  });

  it('a second call changes nothing where marks, half-spaces and Latin letters meet across tags', () => {
    const letters = ['می', 'شود', 'کتاب', 'ها', '\u064a', '\u0629', 'F-35', '۲', '٣', '12:30'];
    const marks = [
      '‹',
      '›',
      '«',
      '»',
      '"',
      '“',
      '\u200c',
      '\u200c',
      ' ',
      '.',
      '،',
      '-',
      '(',
      '…',
      '\u200f',
      '\u0640',
      '&zwnj;',
      '&quot;',
      '&',
    ];
    const tags = ['<b>', '</b>', '<a href=x>', '</a>', '<!-- c -->', '<br>', '<p>', '<span lang=en>', '</span>', '<img>'];
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      { weight: 2, arbitrary: fc.constantFrom(...letters) },
      { weight: 1, arbitrary: fc.constantFrom(...tags) },
    );
    const options = fc.constantFrom({}, { digits: 'latin', quotes: 'guillemets' }, { zwnj: 'clean' }, { zwnjAfterNonJoiner: 'add' });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), options, (parts, chosen) => {
        const once = normalizeHtml(parts.join(''), chosen as NormalizeOptions);
        expect(visible(normalizeHtml(once, chosen as NormalizeOptions))).toBe(visible(once));
      }),
      runs(500),
    );
  });

  it('tags, comments and references that are not edited stay', () => {
    fc.assert(
      fc.property(page, (html) => {
        const tags = (text: string) => text.match(/<[a-z/!?][^<>]*>/gi) ?? [];
        expect(tags(normalizeHtml(html, { model: null })).length).toBe(tags(html).length);
      }),
      RUNS,
    );
  });

  it('a paragraph without markup becomes what its text becomes', () => {
    fc.assert(
      fc.property(persianText, (text) => {
        const plain = text
          .replace(/[<>&\0]/g, '')
          .replace(/[ \t\n\f\r]+/g, ' ')
          .trim();
        fc.pre(/[\p{Script=Arabic}]/u.test(plain));
        expect(visible(normalizeHtml(`<p>${plain}</p>`))).toBe(visible(`<p>${normalize(plain)}</p>`));
      }),
      RUNS,
    );
  });
});
