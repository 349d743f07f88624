import type { Span } from '../api/types.js';
import { attribute, type HtmlElement, type ParsedHtml } from './parser.js';

/** A text of the metadata of a page, with its place. */
export interface PageValue {
  text: string;
  span: Span;
}

/** A value with the rule that read it. */
interface MetaValue extends PageValue {
  by: string;
}

export type MetaField =
  | 'headline'
  | 'lead'
  | 'published'
  | 'updated'
  | 'section'
  | 'authors'
  | 'tags'
  | 'code'
  | 'address'
  | 'siteName'
  | 'image';

/** Names of `meta` elements by field, the best first: Open Graph, Dublin Core, and names that templates use. */
const NAMES: Readonly<Record<MetaField, readonly string[]>> = {
  headline: ['og:title', 'twitter:title', 'dc.title'],
  lead: ['og:description', 'twitter:description', 'description', 'dc.description'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  section: ['article:section'],
  authors: ['article:author', 'author', 'dc.creator'],
  tags: ['article:tag', 'news_keywords', 'keywords'],
  code: ['nastooh.nid', 'news_id', 'news-id', 'newsid', 'dc.identifier'],
  address: ['og:url'],
  siteName: ['og:site_name'],
  image: ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'],
};

const ROWS = Object.entries(NAMES) as [MetaField, readonly string[]][];
const KNOWN_NAMES: ReadonlySet<string> = new Set(ROWS.flatMap(([, names]) => names));

/** Metadata in the head of a page, by field: the values of the best name first. */
export interface Metadata {
  values: Partial<Record<MetaField, MetaValue[]>>;
  canonical: PageValue | null;
}

export function readMetadata(page: ParsedHtml, head: readonly HtmlElement[]): Metadata {
  const found = new Map<string, MetaValue[]>();
  let canonical: PageValue | null = null;
  for (const element of head) {
    if (element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
      canonical ??= attributeValue(page, element, 'href');
    if (element.tagName !== 'meta') continue;
    const given = attribute(element, 'property') ?? attribute(element, 'name');
    const name = (given ?? attribute(element, 'itemprop'))?.toLowerCase().trim();
    // One in the body may belong to the card of another story: it is an element with a role.
    if (given === null && name?.startsWith('date') && !isInHead(element)) continue;
    const value = name !== undefined && KNOWN_NAMES.has(name) ? attributeValue(page, element, 'content') : null;
    if (!value || name === undefined) continue;
    const values = found.get(name) ?? [];
    values.push({ text: value.text, span: value.span, by: `meta/${name}` });
    found.set(name, values);
  }
  return { values: byField(found), canonical };
}

function isInHead({ parentNode }: HtmlElement): boolean {
  return parentNode.tagName === 'head';
}

function byField(found: ReadonlyMap<string, MetaValue[]>): Metadata['values'] {
  const values: Metadata['values'] = {};
  for (const [field, names] of ROWS) {
    const list = names.flatMap((name) => found.get(name) ?? []);
    if (list.length > 0) values[field] = list;
  }
  return values;
}

/** `content="…"`, `content='…'`, `content=…`: the part before the value. */
const BEFORE_VALUE = /^[^=]*=[ \t\n\f\r]*["']?/;

/** Returns the value of an attribute with its place; `null` if it is empty. */
export function attributeValue({ html, places }: ParsedHtml, element: HtmlElement, name: string): PageValue | null {
  const text = attribute(element, name)?.trim();
  if (!text) return null;
  const place = places.get(element.attrs)?.[name];
  if (!place) return { text, span: { start: 0, end: 0 } };
  const written = html.slice(place.startOffset, place.endOffset);
  const start = place.startOffset + (BEFORE_VALUE.exec(written)?.[0].length ?? 0);
  const quote = html.charAt(start - 1);
  const end = (quote === '"' || quote === "'") && written.endsWith(quote) ? place.endOffset - 1 : place.endOffset;
  return { text, span: { start, end: Math.max(start, end) } };
}
