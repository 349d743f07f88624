import type { ArticleOptions, DateOptions } from '../api/types.js';
import { assertOptions, kindOf, shown } from '../core/assert.js';
import { timeOf } from '../core/brands.js';
import type { DateContext } from '../dates/resolve-date.js';
import type { Direction } from '../dates/resolve-yearless.js';
import { assertTimeZone } from '../dates/time-zone.js';

const DATE_OPTIONS = ['reference', 'timeZone', 'direction'] as const satisfies (keyof DateOptions)[];
/** What {@link ArticleOptions} has. */
export const ARTICLE_OPTIONS = ['reference', 'timeZone', 'url', 'normalize'] as const satisfies (keyof ArticleOptions)[];

/**
 * @param otherwise the direction where the caller names none
 * @throws TypeError or RangeError that names the option and what it takes.
 */
export function readDateOptions(options: DateOptions, otherwise: Direction): DateContext {
  assertOptions(options, DATE_OPTIONS);
  return { ...dateContext(options), direction: readDirection(options.direction) ?? otherwise };
}

const DIRECTIONS: readonly string[] = ['nearest', 'past', 'future'] satisfies Direction[];

function readDirection(direction: unknown): Direction | undefined {
  if (direction === undefined || (typeof direction === 'string' && DIRECTIONS.includes(direction))) return direction as Direction;
  const expected = `options.direction: expected 'nearest', 'past' or 'future', got ${shown(direction)}`;
  throw typeof direction === 'string' ? new RangeError(expected) : new TypeError(expected);
}

function dateContext({ reference, timeZone }: DateOptions): DateContext {
  return { reference: readReference(reference), timeZone: readTimeZone(timeZone) };
}

const WITH_OFFSET = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i;

function readReference(reference: unknown): number | null {
  if (reference === undefined) return null;
  if (typeof reference === 'string') {
    const instant = WITH_OFFSET.test(reference) ? Date.parse(reference) : Number.NaN;
    if (!Number.isNaN(instant)) return instant;
    throw new RangeError(
      `options.reference: expected an ISO 8601 instant with an offset, such as '2026-10-10T12:00:00+03:30', got ${shown(reference)}`,
    );
  }
  const time = timeOf(reference);
  if (time === null) throw new TypeError(`options.reference: expected a Date or an ISO 8601 string, got ${kindOf(reference)}`);
  if (Number.isNaN(time)) throw new RangeError('options.reference: expected a valid Date, got an invalid one');
  return time;
}

function readTimeZone(timeZone: unknown): string | null {
  if (timeZone === undefined) return null;
  if (typeof timeZone !== 'string')
    throw new TypeError(`options.timeZone: expected an IANA name, such as 'Asia/Tehran', got ${kindOf(timeZone)}`);
  try {
    assertTimeZone(timeZone);
  } catch {
    throw new RangeError(`options.timeZone: expected an IANA name, such as 'Asia/Tehran', got ${shown(timeZone)}`);
  }
  return timeZone;
}

export interface ArticleContext extends DateContext {
  /** The caller's `url`, and its bare host. */
  url: string | null;
  site: string | null;
}

/** @throws TypeError or RangeError that names the option and what it takes. */
export function readArticleOptions(options: ArticleOptions): ArticleContext {
  assertOptions(options, ARTICLE_OPTIONS);
  const { reference, timeZone } = dateContext(options);
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
