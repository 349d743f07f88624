import type { ArticleOptions, ParsedArticle, ParsedHeader } from './api/types.js';
import { readArticle, readHeader } from './article/article.js';
import { fieldNormalizer } from './article/field-normalizer.js';
import { ARTICLE_OPTIONS } from './article/options.js';
import { normalizerFor } from './normalizer.js';

/**
 * Parses the text of a news page into a typed article.
 *
 * @param text header and body as copied or scraped; see `docs/articles.md` for the supported parts
 * @returns the article with normalized fields, the place of each field in `text` (UTF-16 offsets), all dates of the page, and diagnostics
 * @throws TypeError if `text` is not a string or an option is wrong; RangeError for an invalid `reference`, `url` or `timeZone`
 * @example
 * parseArticle(text).article.published?.iso; // '2021-12-22T21:58:00+03:30'
 */
export function parseArticle(text: string, options: ArticleOptions = {}): ParsedArticle {
  return readArticle(text, options, fieldNormalizer(options, ARTICLE_OPTIONS, normalizerFor));
}

/**
 * Parses the part of a news page above its body.
 *
 * @returns as {@link parseArticle}, without the body, and the UTF-16 offset at which the body begins
 * @throws as {@link parseArticle}
 * @example
 * parseHeader(text).header.kicker; // 'در جریان سفر امیرعبداللهیان به باکو تأکید شد'
 */
export function parseHeader(text: string, options: ArticleOptions = {}): ParsedHeader {
  return readHeader(text, options, fieldNormalizer(options, ARTICLE_OPTIONS, normalizerFor));
}
