import type { Span } from '../api/types.js';
import { textKey } from '../article/text-key.js';
import { isFrontPage } from './link-address.js';
import type { PageValue } from './metadata.js';
import { codeInAddress } from './page-address.js';
import type { HtmlElement, HtmlText, ParsedHtml } from './parser.js';
import { decodeReferences } from './source-text.js';
import { type TitleKeys, titlePartOf } from './title-parts.js';

/** Article that the JSON-LD of a page describes (schema.org). */
interface StructuredArticle {
  headline: PageValue | null;
  lead: PageValue | null;
  published: PageValue | null;
  updated: PageValue | null;
  section: PageValue[];
  authors: PageValue[];
  agency: PageValue | null;
  tags: PageValue[];
  address: PageValue | null;
  body: PageValue | null;
  image: PageValue | null;
}

export interface StructuredData {
  article: StructuredArticle | null;
  /** Names of a BreadcrumbList. */
  breadcrumb: PageValue[];
  /** Name of the publisher. */
  publisher: PageValue | null;
  /** Scripts that are not valid JSON. */
  broken: Span[];
}

type Thing = Readonly<Record<string, unknown>>;

interface Script {
  source: string;
  start: number;
}

/** Titles and addresses of the article in the rest of a page. */
export interface KnownArticle {
  /** Keys of its titles: of headings, the window, Open Graph. */
  titles: readonly TitleKeys[];
  addresses: readonly string[];
}

interface Candidate {
  thing: Thing;
  script: Script;
  things: readonly Thing[];
  /** True for an item of a list of stories. */
  isListed: boolean;
}

/** Number of articles in JSON-LD that are compared with the page. */
const MOST_CANDIDATES = 100;

/** Reads the scripts with JSON-LD: of the articles at any depth of their graphs the one that the rest of the page agrees with. */
export function readStructuredData({ html }: ParsedHtml, scripts: readonly HtmlElement[], known: () => KnownArticle): StructuredData {
  const broken: Span[] = [];
  const candidates: Candidate[] = [];
  let breadcrumb: PageValue[] = [];
  for (const { childNodes } of scripts) {
    const [start, end] = (childNodes[0] as HtmlText | undefined)?.segments ?? [];
    if (start === undefined || end === undefined) continue;
    const source = html.slice(start, end);
    const data = parseJson(source);
    if (data === undefined) broken.push({ start, end });
    const things = data === undefined ? [] : thingsIn(data);
    const script = { source, start };
    const listed = listedIn(things);
    for (const thing of things) {
      if (isArticle(thing) && candidates.length < MOST_CANDIDATES) candidates.push({ thing, script, things, isListed: listed.has(thing) });
    }
    if (breadcrumb.length === 0) breadcrumb = placesOf(things, script);
  }
  const chosen = candidates.length > 0 ? chooseCandidate(candidates, known()) : null;
  if (!chosen) return { article: null, breadcrumb, publisher: null, broken };
  const { thing, script, things } = chosen;
  const publisher = locateNullable(namesOf(resolveId(thing.publisher, things), () => true)[0], script);
  return { article: readStructuredArticle(thing, script, things), breadcrumb, publisher, broken };
}

/** Evidence that an article of JSON-LD is that of the page. */
const WEIGHTS = { title: 4, partOfTitle: 3, address: 4, otherAddress: -2, listed: -2, dated: 1 } as const;

/**
 * Returns the candidate with most evidence, the first of several. An item of a list counts only if title or address agree; one with another
 * address, only if the title does.
 */
function chooseCandidate(candidates: readonly Candidate[], known: KnownArticle): Candidate | null {
  const isAlone = candidates.length === 1;
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const { thing, isListed } = candidate;
    const agreement = titleWeight(thing, known.titles) + addressWeight(thing, known.addresses, isAlone);
    if (isListed ? agreement <= 0 : agreement < 0 && known.titles.length > 0) continue;
    const score = agreement + (isListed ? WEIGHTS.listed : 0) + (textsOf(thing.datePublished).length > 0 ? WEIGHTS.dated : 0);
    if (score <= most) continue;
    most = score;
    best = candidate;
  }
  return best;
}

/** In letters. */
const SHORTEST_PART = 8;

function titleWeight(thing: Thing, titles: readonly TitleKeys[]): number {
  const key = textKey(textsOf(thing.headline)[0] ?? textsOf(thing.name)[0] ?? '');
  const part = titlePartOf(key, titles);
  if (part === 'title' || part === 'longest') return WEIGHTS.title;
  // Long headlines are cut in JSON-LD.
  const isPart =
    key.length > SHORTEST_PART && titles.some(({ whole }) => whole.includes(key) || (whole.length > SHORTEST_PART && key.includes(whole)));
  return isPart && part !== 'name' ? WEIGHTS.partOfTitle : 0;
}

/** Two addresses agree with the same number in both; where one has none, they say nothing against the only article of a page. */
function addressWeight(thing: Thing, known: readonly string[], isAlone: boolean): number {
  const own = addressesOf(thing);
  const others = known.filter((address) => !isFrontPage(address));
  if (own.length === 0 || others.length === 0) return 0;
  const isSame = (one: string, other: string): boolean =>
    comparableAddress(one) === comparableAddress(other) || (codeInAddress(one) !== null && codeInAddress(one) === codeInAddress(other));
  if (own.some((one) => others.some((other) => isSame(one, other)))) return WEIGHTS.address;
  return isAlone && !(own.some(hasNumber) && others.some(hasNumber)) ? 0 : WEIGHTS.otherAddress;
}

const NUMBER_IN_ADDRESS = /\/[^?#]*\d/;

function hasNumber(address: string): boolean {
  return NUMBER_IN_ADDRESS.test(address.replace(ABSOLUTE, '').replace(HOST, ''));
}

const HOST = /^[^/?#]*/;

function addressesOf(thing: Thing): string[] {
  const page = thing.mainEntityOfPage;
  const addresses = [...textsOf(thing.url), ...textsOf(isThing(page) ? page['@id'] : page)];
  return addresses.filter((address) => ABSOLUTE.test(address) && !isFrontPage(address));
}

const ABSOLUTE = /^https?:\/\//i;
const END_OF_ADDRESS = /\/?(?:[?#].*)?$/;

function comparableAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:(?:www|m|amp)\.)?/i, '').replace(END_OF_ADDRESS, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}

/** Returns the items of lists, and the parts of pages with several: «مطالب مرتبط». */
function listedIn(things: readonly Thing[]): ReadonlySet<unknown> {
  const listed = new Set<unknown>();
  for (const thing of things) {
    const parts = Array.isArray(thing.mainEntity) && thing.mainEntity.length > 1 ? asList(thing.mainEntity) : [];
    for (const item of [...asList(thing.itemListElement), ...parts]) {
      listed.add(item);
      if (isThing(item)) listed.add(item.item);
    }
  }
  return listed;
}

const CONTROL = /\p{Cc}/gu;
const WRAPPING = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g;
const TRAILING_COMMA = /,(\s*[}\]])/g;

/** Parses JSON with the usual faults of templates: line breaks in strings, a comment around the JSON, a comma at the end. */
function parseJson(source: string): unknown {
  if (source.trim() === '') return null;
  for (const text of [source, source.replace(WRAPPING, '').replace(CONTROL, ' ').replace(TRAILING_COMMA, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

/** Number of things of a page that are searched for an article. */
const MOST_THINGS = 1000;
const CONTAINERS: readonly string[] = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'];

/** Lists the things of a graph, outermost first. */
function thingsIn(data: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) for (const item of value.slice(0, MOST_THINGS)) queue.push(item);
    else if (isThing(value)) {
      things.push(value);
      for (const name of CONTAINERS) if (typeof value[name] === 'object' && Object.hasOwn(value, name)) queue.push(value[name]);
    }
  }
  return things;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LONGEST_PATH = 10;

function placesOf(things: readonly Thing[], script: Script): PageValue[] {
  const list = things.find((thing) => textsOf(thing['@type']).includes('BreadcrumbList'));
  if (!list) return [];
  return asList(list.itemListElement)
    .slice(0, LONGEST_PATH)
    .flatMap((item) =>
      isThing(item) ? (textsOf(item.name)[0] ?? namesOf(item.item, () => true).find((name) => !ADDRESS.test(name)) ?? []) : [],
    )
    .map((name) => locate(name, script));
}

const ADDRESS = /^(?:https?:)?\//i;

/** Resolves an `@id` to the thing in the same graph. */
function resolveId(value: unknown, things: readonly Thing[]): unknown {
  if (!isThing(value) || typeof value['@id'] !== 'string' || value.name !== undefined || value.url !== undefined) return value;
  return things.find((thing) => thing['@id'] === value['@id'] && thing !== value) ?? value;
}

/** Returns the address of the first picture. */
function imageOf(value: unknown, things: readonly Thing[]): string | undefined {
  const [first] = asList(value);
  const image = resolveId(first, things);
  return isThing(image) ? (textsOf(image.url)[0] ?? textsOf(image.contentUrl)[0]) : textsOf(image)[0];
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Episode)$/;

function isArticle(thing: Thing): boolean {
  return textsOf(thing['@type']).some((type) => ARTICLE_TYPE.test(type));
}

function readStructuredArticle(thing: Thing, script: Script, things: readonly Thing[]): StructuredArticle {
  const values = (name: string): PageValue[] => textsOf(thing[name]).map((text) => locate(text, script));
  const first = (name: string): PageValue | null => values(name)[0] ?? null;
  const named = (name: string, isWanted: (type: string) => boolean): PageValue[] =>
    asList(thing[name]).flatMap((value) => namesOf(value, isWanted).map((text) => locate(text, script)));
  return {
    headline: first('headline') ?? first('name'),
    lead: first('description'),
    published: first('datePublished') ?? first('dateCreated'),
    updated: first('dateModified'),
    section: values('articleSection'),
    authors: named('author', (type) => type !== ORGANIZATION && type !== 'NewsMediaOrganization'),
    agency: named('sourceOrganization', () => true)[0] ?? null,
    tags: values('keywords').flatMap((value) => value.text.split(LIST_SEPARATOR).map((text) => ({ ...value, text: text.trim() }))),
    address:
      first('url') ??
      locateNullable(textsOf(isThing(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : thing.mainEntityOfPage)[0], script),
    body: first('articleBody'),
    image: locateNullable(imageOf(thing.image, things), script),
  };
}

const ORGANIZATION = 'Organization';
const LIST_SEPARATOR = /[،,|]/;

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_THINGS) : [value];
}

function textsOf(value: unknown): string[] {
  return asList(value).flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []));
}

/** Returns a name, or the names of persons and organizations. */
function namesOf(value: unknown, isWanted: (type: string) => boolean): string[] {
  if (!isThing(value)) return textsOf(value);
  return isWanted(textsOf(value['@type'])[0] ?? '') ? textsOf(value.name) : [];
}

function locateNullable(text: string | undefined, script: Script): PageValue | null {
  return text === undefined ? null : locate(text, script);
}

/** Longer scripts are not searched for strings. */
const LONGEST_SEARCH = 100_000;

/** Locates a string in its script; the span is the whole script if the string is not written as `JSON.stringify` writes it. */
function locate(text: string, { source, start }: Script): PageValue {
  const written = JSON.stringify(text);
  const at = source.length > LONGEST_SEARCH ? -1 : source.indexOf(written);
  const span = at < 0 ? { start, end: start + source.length } : { start: start + at + 1, end: start + at + written.length - 1 };
  return { text: decodeReferences(text).trim(), span };
}
