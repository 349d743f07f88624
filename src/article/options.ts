import { assertOptions, kindOf } from '../text/expect.js';
import type { ArticleOptions, DateOptions } from '../types.js';
import type { DateContext } from './dates/resolve-date.js';
import { assertTimeZone } from './dates/time-zone.js';

/** @throws TypeError or RangeError that names the option and what it takes. */
export function readDateOptions(options: DateOptions): DateContext {
  assertOptions(options);
  return { reference: readReference(options.reference), timeZone: readTimeZone(options.timeZone) };
}

const WITH_OFFSET = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i;

function readReference(reference: unknown): number | null {
  if (reference === undefined) return null;
  if (typeof reference === 'string') {
    const instant = WITH_OFFSET.test(reference) ? Date.parse(reference) : Number.NaN;
    if (!Number.isNaN(instant)) return instant;
    throw new RangeError(
      `options.reference: expected an ISO 8601 instant with an offset, such as '2026-10-10T12:00:00+03:30', got '${reference}'`,
    );
  }
  if (!(reference instanceof Date))
    throw new TypeError(`options.reference: expected a Date or an ISO 8601 string, got ${kindOf(reference)}`);
  if (Number.isNaN(reference.getTime())) throw new RangeError('options.reference: expected a valid Date, got an invalid one');
  return reference.getTime();
}

function readTimeZone(timeZone: unknown): string | null {
  if (timeZone === undefined) return null;
  if (typeof timeZone !== 'string')
    throw new TypeError(`options.timeZone: expected an IANA name, such as 'Asia/Tehran', got ${kindOf(timeZone)}`);
  try {
    assertTimeZone(timeZone);
  } catch {
    throw new RangeError(`options.timeZone: expected an IANA name, such as 'Asia/Tehran', got '${timeZone}'`);
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
  const { reference, timeZone } = readDateOptions(options);
  return { reference, timeZone, url: options.url ?? null, site: readSite(options.url) };
}

const AFGHAN_DOMAIN = '.af';
const AFGHAN_ZONE = 'Asia/Kabul';

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
    throw new RangeError(`options.url: expected an absolute address, such as 'https://kayhan.ir/fa/news/232810', got '${url}'`);
  return bareHost(host);
}

/** A host as {@link Article.site} gives it: lower case, without `www.`. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(WWW, '');
}
