import type { ArticleOptions } from '../api/types.js';
import { assertOptions, kindOf, shown } from '../core/assert.js';
import { readDateContext } from '../dates/date-options.js';
import type { DateContext } from '../dates/resolve-date.js';

/** What {@link ArticleOptions} has. */
export const ARTICLE_OPTIONS = ['reference', 'timeZone', 'url', 'normalize'] as const satisfies (keyof ArticleOptions)[];

export interface ArticleContext extends DateContext {
  /** The caller's `url`, and its bare host. */
  url: string | null;
  site: string | null;
}

/** @throws TypeError or RangeError that names the option and what it takes. */
export function readArticleOptions(options: ArticleOptions): ArticleContext {
  assertOptions(options, ARTICLE_OPTIONS);
  const { reference, timeZone } = readDateContext(options);
  return { reference, timeZone, url: options.url ?? null, site: readSite(options.url) };
}

/**
 * The options of the normalizer of an article's fields; false where they stay as they stand.
 *
 * @param names those that the caller's function takes
 * @throws TypeError that names the option and what it takes
 */
export function fieldOptions(options: ArticleOptions, names: readonly string[]): ArticleOptions['normalize'] {
  assertOptions(options, names);
  const { normalize } = options;
  if (normalize === undefined || normalize === false || (typeof normalize === 'object' && normalize !== null)) return normalize;
  throw new TypeError(`options.normalize: expected an object or false, got ${shown(normalize)}`);
}

const AFGHAN_DOMAIN = '.af';
export const AFGHAN_ZONE = 'Asia/Kabul';

/** The pages of Afghan hosts tell the time of Kabul, where the caller names no zone. */
export function inZoneOf(host: string | null, { reference, timeZone }: DateContext): DateContext {
  return { reference, timeZone: timeZone ?? (host?.endsWith(AFGHAN_DOMAIN) ? AFGHAN_ZONE : null) };
}

/** `https://user@www.kayhan.ir:8080/…` → `kayhan.ir` */
const HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?(?:[/?#]|$)/i;
const WWW = /^www\./;

function readSite(url: unknown): string | null {
  if (url === undefined) return null;
  if (typeof url !== 'string') throw new TypeError(`options.url: expected a string, got ${kindOf(url)}`);
  const host = HOST.exec(url)?.[1];
  if (host === undefined)
    throw new RangeError(`options.url: expected an absolute address, such as 'https://kayhan.ir/fa/news/232810', got ${shown(url)}`);
  return bareHost(host);
}

/** A host as {@link Article.site} gives it: lower case, without `www.`. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(WWW, '');
}
