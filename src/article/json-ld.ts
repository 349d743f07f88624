import type { Article, Header, JsonLdOptions, NewsArticleJsonLd } from '../api/types.js';
import { assertOptions, kindOf } from '../core/assert.js';
import { readSite } from './options.js';

const OPTION_NAMES: readonly (keyof JsonLdOptions)[] = ['url', 'publisher'];

/**
 * Describes an article as a schema.org NewsArticle in JSON-LD, for the head of a web page. Fields that the article does not have are left
 * out.
 *
 * @param article the `article` of `parseArticle`, or the `header` of `parseHeader`
 * @param options facts that are not in the article: the address of the page, and its publisher
 * @returns a plain object for `JSON.stringify`; escape `<` inside a `<script>`
 * @throws TypeError if `article` is neither {@link Article} nor {@link Header}, or for an unknown option; RangeError for an invalid `url`
 * @example
 * toJsonLd(parseArticle(page).article, { url: 'https://kayhan.ir/fa/news/232810' }).datePublished; // '2021-12-22T21:58:00+03:30'
 */
export function toJsonLd(article: Article | Header, options: JsonLdOptions = {}): NewsArticleJsonLd {
  assertArticle(article);
  assertJsonLdOptions(options);
  const { kicker, headline, lead, published, updated, section, authors, agency, tags, code, site } = article;
  const { body = [], image, publisher: named } = article as Header & Partial<Article>;
  const url = options.url || undefined;
  const publisher = options.publisher || named || undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    inLanguage: 'fa',
    ...given('headline', headline),
    ...given('alternativeHeadline', kicker?.replace(JOINING_MARK, '')),
    ...given('abstract', lead),
    ...given('datePublished', published?.iso),
    ...given('dateModified', updated?.iso),
    ...given('articleSection', filled(section)),
    ...given('author', filled(authors.map((name) => ({ '@type': 'Person' as const, name })))),
    ...given('publisher', organization(publisher ?? (agency || site))),
    ...given('sourceOrganization', publisher === undefined || publisher === agency ? null : organization(agency)),
    ...given('identifier', code),
    ...given('keywords', filled(tags)),
    ...given('image', image),
    ...given('url', url),
    ...given('mainEntityOfPage', url === undefined ? null : { '@type': 'WebPage' as const, '@id': url }),
    ...given('articleBody', body.join('\n\n')),
  };
}

/** «در نشست شورا:», «قهرمانی آسیا |» */
const JOINING_MARK = /[\s:؛;،,|/\u2013\u2014-]+$/;

/** Returns `{ name: value }`; empty if there is no value. */
function given<Name extends string, Value>(name: Name, value: Value | null | undefined): { [K in Name]?: Value } {
  return value === null || value === undefined || value === '' ? {} : ({ [name]: value } as { [K in Name]?: Value });
}

const filled = <Item>(list: readonly Item[]): Item[] | null => (list.length > 0 ? [...list] : null);

const organization = (name: string | null) => (name ? { '@type': 'Organization' as const, name } : null);

const TEXTS = ['site', 'code', 'kicker', 'headline', 'lead', 'agency', 'image', 'publisher'] as const;
const DATES = ['published', 'updated'] as const;
const NO_DATE = { iso: '' };
const LISTS = ['section', 'authors', 'tags'] as const;

/** @throws TypeError that names the field; for a parsed page in place of its article it names the expression that was meant */
function assertArticle(article: unknown): asserts article is Article | Header {
  if (kindOf(article) !== 'object') throw new TypeError(`article: expected an Article, got ${kindOf(article)}`);
  const given = article as Record<string, unknown>;
  if (given.article) throw new TypeError('article: expected an Article; did you mean parseArticle(text).article?');
  if (given.header) throw new TypeError('article: expected an Article; did you mean parseHeader(text).header?');
  for (const name of DATES)
    assertField(name, given[name], typeof ((given[name] ?? NO_DATE) as { iso?: unknown }).iso === 'string', 'an ArticleDate or null');
  for (const name of LISTS) assertList(name, given[name]);
  if (given.body !== undefined) assertList('body', given.body);
  for (const name of TEXTS) assertField(name, given[name], typeof (given[name] ?? '') === 'string', 'a string or null');
}

function assertList(name: string, list: unknown): void {
  assertField(name, list, Array.isArray(list), 'an array');
  // `entries` also gives the holes of an array.
  for (const [at, item] of (list as unknown[]).entries()) assertField(`${name}[${at}]`, item, typeof item === 'string', 'a string');
}

function assertField(name: string, value: unknown, isRight: boolean, expected: string): void {
  if (!isRight) throw new TypeError(`article.${name}: expected ${expected}, got ${kindOf(value)}`);
}

function assertJsonLdOptions(options: JsonLdOptions): void {
  assertOptions(options, OPTION_NAMES);
  for (const name of OPTION_NAMES) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`options.${name}: expected a string, got ${kindOf(value)}`);
  }
  if (options.url) readSite(options.url);
}
