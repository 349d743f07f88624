import { parseArticle, toJsonLd } from 'matn';
import { parseArticleHtml } from 'matn/html';
import type { ArticleResult, ArticleSettings, NormalizeInput } from '../shared/protocol.js';
import { readingOf } from '../shared/reading.js';

export function readArticle({ text, reading, options }: NormalizeInput, { url, reference }: ArticleSettings): ArticleResult {
  const as = readingOf(text, reading);
  const articleOptions = { normalize: options, ...(url === '' ? {} : { url }), ...(reference === '' ? {} : { reference }) };
  const { article, spans, diagnostics } = as === 'html' ? parseArticleHtml(text, articleOptions) : parseArticle(text, articleOptions);
  const jsonLd = toJsonLd(article, url === '' ? {} : { url });
  return { as, article, spans, diagnostics, json: JSON.stringify(article, null, 2), jsonLd: JSON.stringify(jsonLd, null, 2) };
}
