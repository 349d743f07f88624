import { assertOptions, kindOf } from '../text/expect.js';
import type { Article, JsonLdOptions, NewsArticleJsonLd } from '../types.js';

const OPTION_NAMES: readonly (keyof JsonLdOptions)[] = ['url', 'publisher'];

/**
 * An article as a schema.org NewsArticle in JSON-LD, for the head of a web page. What the article has not is left out.
 *
 * @param article as `parseArticle` gives it
 * @param options what the article cannot know: the address of the page, and who publishes it
 * @returns a plain object for `JSON.stringify`; escape `<` where it goes into a `<script>`
 * @throws TypeError where `article` is no object, or for an unknown option or value
 * @example
 * toJsonLd(parseArticle(page).article, { url: 'https://kayhan.ir/fa/news/232810' }).datePublished; // '2021-12-22T21:58:00+03:30'
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): NewsArticleJsonLd {
  if (typeof article !== 'object' || article === null) throw new TypeError(`article: expected an object, got ${kindOf(article)}`);
  assertJsonLdOptions(options);
  const { kicker, headline, lead, published, updated, section, authors, agency, tags, code, body, site } = article;
  const { url, publisher } = options;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    inLanguage: 'fa',
    ...given('headline', headline),
    ...given('alternativeHeadline', kicker),
    ...given('abstract', lead),
    ...given('datePublished', published?.iso),
    ...given('dateModified', updated?.iso),
    ...given('articleSection', filled(section)),
    ...given('author', filled(authors.map((name) => ({ '@type': 'Person' as const, name })))),
    ...given('publisher', organization(publisher ?? agency ?? site)),
    ...given('sourceOrganization', publisher === undefined || publisher === agency ? null : organization(agency)),
    ...given('identifier', code),
    ...given('keywords', filled(tags)),
    ...given('url', url),
    ...given('mainEntityOfPage', url === undefined ? null : { '@type': 'WebPage' as const, '@id': url }),
    ...given('articleBody', body.join('\n\n')),
  };
}

/** `{ name: value }`, or nothing where there is none. */
function given<Name extends string, Value>(name: Name, value: Value | null | undefined): { [K in Name]?: Value } {
  return value === null || value === undefined || value === '' ? {} : ({ [name]: value } as { [K in Name]?: Value });
}

const filled = <Item>(list: readonly Item[]): Item[] | null => (list.length > 0 ? [...list] : null);

const organization = (name: string | null) => (name === null ? null : { '@type': 'Organization' as const, name });

function assertJsonLdOptions(options: JsonLdOptions): void {
  assertOptions(options);
  for (const [name, value] of Object.entries(options)) {
    if (!OPTION_NAMES.includes(name as keyof JsonLdOptions))
      throw new TypeError(`options: expected ${OPTION_NAMES.join(', ')}, got '${name}'`);
    if (typeof value !== 'string') throw new TypeError(`options.${name}: expected a string, got ${kindOf(value)}`);
  }
}
