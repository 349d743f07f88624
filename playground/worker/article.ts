import { type NormalizeOptions, parseArticle, toJsonLd } from 'matn';
import { parseArticleHtml } from 'matn/html';
import type { ArticleResult, ArticleSettings, Reading } from '../shared/protocol.js';

/** Elements that the HTML of a page has and a text about HTML seldom begins with. */
const PAGE_ELEMENT = /<(?:!doctype|html|head|body|meta|article|section|main|div|p|h1|h2|h3|span|ul|table|br)[\s/>]/i;
/** Whether a text is HTML shows in its beginning. */
const LOOKED_AT = 5_000;

export function readArticle(text: string, options: NormalizeOptions, { reading, url, reference }: ArticleSettings): ArticleResult {
  const as: Reading = reading === 'auto' ? (PAGE_ELEMENT.test(text.slice(0, LOOKED_AT)) ? 'html' : 'text') : reading;
  const articleOptions = { normalize: options, ...(url === '' ? {} : { url }), ...(reference === '' ? {} : { reference }) };
  const { article, spans, diagnostics } = as === 'html' ? parseArticleHtml(text, articleOptions) : parseArticle(text, articleOptions);
  const jsonLd = toJsonLd(article, url === '' ? {} : { url });
  return { as, article, spans, diagnostics, json: JSON.stringify(article, null, 2), jsonLd: JSON.stringify(jsonLd, null, 2) };
}
