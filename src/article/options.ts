import type { ArticleOptions } from '../api/types.js';
import { assertOptions, kindOf, shown } from '../core/assert.js';
import { readDateContext } from '../dates/date-options.js';
import type { DateContext } from '../dates/resolve-date.js';

/** Option names of {@link ArticleOptions}. */
export const ARTICLE_OPTIONS = ['reference', 'timeZone', 'url', 'normalize'] as const satisfies (keyof ArticleOptions)[];

export interface ArticleContext extends DateContext {
  /** The `url` option; `site` is its bare host. */
  url: string | null;
  site: string | null;
}

/** @throws TypeError or RangeError that names the option and its allowed values */
export function readArticleOptions(options: ArticleOptions): ArticleContext {
  assertOptions(options, ARTICLE_OPTIONS);
  const { reference, timeZone } = readDateContext(options);
  return { reference, timeZone, url: options.url ?? null, site: readSite(options.url) };
}

/**
 * Returns the options for the normalizer of an article's fields; false leaves the fields unchanged.
 *
 * @param names options that the calling function takes
 * @throws TypeError that names the option and its allowed values
 */
export function fieldOptions(options: ArticleOptions, names: readonly string[]): ArticleOptions['normalize'] {
  assertOptions(options, names);
  const { normalize } = options;
  if (normalize === undefined || normalize === false || (typeof normalize === 'object' && normalize !== null)) return normalize;
  throw new TypeError(`options.normalize: expected an object or false, got ${shown(normalize)}`);
}

const AFGHAN_DOMAIN = '.af';
export const AFGHAN_ZONE = 'Asia/Kabul';

/** Pages of Afghan hosts are in Kabul time, unless the caller names a zone. */
export function inZoneOf(host: string | null, { reference, timeZone }: DateContext): DateContext {
  return { reference, timeZone: timeZone ?? (host?.endsWith(AFGHAN_DOMAIN) ? AFGHAN_ZONE : null) };
}

/** `https://user@www.kayhan.ir:8080/…` → `kayhan.ir` */
const HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?(?:[/?#]|$)/i;
const WWW = /^www\./;

/** @throws TypeError or RangeError if `url` is no absolute address */
export function readSite(url: unknown): string | null {
  if (url === undefined) return null;
  if (typeof url !== 'string') throw new TypeError(`options.url: expected a string, got ${kindOf(url)}`);
  const host = HOST.exec(url)?.[1];
  if (host === undefined)
    throw new RangeError(`options.url: expected an absolute address, such as 'https://kayhan.ir/fa/news/232810', got ${shown(url)}`);
  return bareHost(host);
}

/** Normalizes a host for {@link Article.site}: lower case, without `www.`. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(WWW, '');
}
