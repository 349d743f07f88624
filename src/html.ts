import type { NormalizeOptions } from './api/types.js';
import { fieldNormalizer } from './article/field-normalizer.js';
import { ARTICLE_OPTIONS } from './article/options.js';
import { type HtmlArticleOptions, type ParsedHtmlArticle, readArticleHtml } from './html/article-html.js';
import { normalizeHtmlWith } from './html/normalize-html.js';
import { normalizerFor } from './normalizer.js';

export type { HtmlArticleOptions, ParsedHtmlArticle } from './html/article-html.js';
export type { HtmlDiagnostic, HtmlDiagnosticCode } from './html/diagnostics.js';
export { type DecodedHtml, decodeHtml } from './html/encoding.js';

const HTML_ARTICLE_OPTIONS = [...ARTICLE_OPTIONS, 'contentType'];

/**
 * Parses the HTML of a news page into a typed article. It executes and fetches nothing.
 *
 * @param html the page; bytes are decoded as in browsers, see {@link decodeHtml}
 * @returns as `parseArticle` of `matn`, with spans and diagnostics in the HTML (UTF-16 offsets, end exclusive)
 * @throws TypeError if `html` is neither a string nor a Uint8Array, or an option is wrong; RangeError for an invalid `reference`, `url`
 * or `timeZone`
 * @example
 * parseArticleHtml('<h1>باران آمد</h1>').article.headline; // 'باران آمد'
 */
export function parseArticleHtml(html: string | Uint8Array, options: HtmlArticleOptions = {}): ParsedHtmlArticle {
  const normalizeText = fieldNormalizer(options, HTML_ARTICLE_OPTIONS, normalizerFor);
  const { normalize: _, ...others } = options;
  return readArticleHtml(html, others, normalizeText);
}

/**
 * Normalizes only the text of an HTML page: tags, attributes, code, text in another language and white space stay byte for byte. Words
 * may span inline elements: «می<b>شود</b>» is one word.
 *
 * @param html a page or a part of one
 * @returns the HTML with its text normalized; a second call changes nothing
 * @throws TypeError if `html` is not a string, or for an unknown option or value
 * @example
 * normalizeHtml('<p>می <b>شود</b></p>'); // '<p>می\u200c<b>شود</b></p>'
 */
export function normalizeHtml(html: string, options?: NormalizeOptions): string {
  return normalizeHtmlWith(html, normalizerFor(options));
}
