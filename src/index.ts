import type { ArticleOptions, NormalizedText, NormalizeOptions, Normalizer, ParsedArticle, ParsedHeader } from './api/types.js';
import { readArticle, readHeader } from './article/article.js';
import { ARTICLE_OPTIONS, fieldOptions } from './article/options.js';
import { BUNDLED } from './bundled.js';
import { createNormalizerWith } from './normalize/normalize.js';

export type * from './api/types.js';
export { toJsonLd } from './article/json-ld.js';
export { findDates, parseDate } from './dates/parse-date.js';
export { modelVersion } from './generated/model-version.js';
export { searchKey } from './search-key/search-key.js';
export { sentences } from './segments/sentences.js';
export { words } from './segments/words.js';
export { type SlugOptions, slug } from './slug/slug.js';
export { version } from './version.js';

/**
 * Creates a normalizer that reads its options once, for many texts with the same options.
 *
 * @throws TypeError for an unknown option or value, with its name and the expected values; RangeError for an entry of `words` that
 * normalization itself would change
 * @example
 * const { normalize } = createNormalizer({ digits: 'persian' });
 * normalize('3 كتابها'); // '۳ کتاب\u200cها'
 */
export function createNormalizer(options?: NormalizeOptions): Normalizer {
  return createNormalizerWith(options, BUNDLED);
}

const byDefault: { normalizer?: Normalizer } = {};

/** Returns a shared normalizer for calls without options, which are the most frequent. */
function normalizerFor(options: NormalizeOptions | undefined): Normalizer {
  if (options !== undefined) return createNormalizer(options);
  byDefault.normalizer ??= createNormalizer();
  return byDefault.normalizer;
}

/**
 * Normalizes a Persian text: letters, invisible characters, spaces, punctuation and half-spaces. Correct text stays unchanged; a second
 * call changes nothing.
 *
 * @param text any string, including lone surrogates and NUL
 * @returns the normalized text
 * @throws TypeError if `text` is not a string, or for an unknown option or value
 * @example
 * normalize('رئيسجمهور مي رود'); // 'رئیس\u200cجمهور می\u200cرود'
 */
export function normalize(text: string, options?: NormalizeOptions): string {
  return normalizerFor(options).normalize(text);
}

/**
 * Normalizes a text like {@link normalize}, and reports each change with its place in the original and its rules.
 *
 * @returns the text; its edits in the order of the original (offsets in UTF-16 code units, end exclusive; a confidence of 0–1 for rules
 * with a score); and maps between the offsets of both texts
 * @throws TypeError as {@link normalize}
 * @example
 * normalizeWithEdits('همکاریها').edits;
 * // [{ start: 6, end: 6, original: '', text: '\u200c', rules: ['zwnj/lost'], confidence: 0.99… }]
 */
export function normalizeWithEdits(text: string, options?: NormalizeOptions): NormalizedText {
  return normalizerFor(options).normalizeWithEdits(text);
}

/**
 * True if {@link normalize} would leave the text unchanged.
 *
 * @throws TypeError as {@link normalize}
 * @example
 * isNormalized('همکاریها'); // false
 */
export function isNormalized(text: string, options?: NormalizeOptions): boolean {
  return normalizerFor(options).isNormalized(text);
}

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
  return readArticle(text, options, fieldNormalizer(options));
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
  return readHeader(text, options, fieldNormalizer(options));
}

function fieldNormalizer(given: ArticleOptions): (text: string) => string {
  const options = fieldOptions(given, ARTICLE_OPTIONS);
  return options === false ? (text) => text : normalizerFor(options).normalize;
}
