import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { parseArticle, toJsonLd } from '../src/index.js';
import { tagsOf } from './support/html-outline.js';

const HOSTILE = '</script><img src=x onerror=alert(1)> <!-- <script> \u2028 \u2029 ]]> &lt;';

it('JSON-LD that docs/security.md escapes stays in its element, with the same value', () => {
  const jsonLd = toJsonLd({ ...parseArticle('کد خبر: ۱۲').article, headline: HOSTILE });
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const json = JSON.stringify(jsonLd).replace(/[<\u2028\u2029]/g, escaped);
  const page = `<!DOCTYPE html><script type="application/ld+json">${json}</script><p>x`;
  const tags = tagsOf(parse(page, { sourceCodeLocationInfo: true })).map((tag) => tag.split(' ')[1]);
  expect(tags).toEqual(['script', 'p']);
  expect(JSON.parse(json)).toEqual(jsonLd);
});
