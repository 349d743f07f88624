import type { Diagnostic } from '../api/diagnostics.js';
import type { ArticleDate, ArticleOptions, DateOptions, FieldConfidence, FieldSpan } from '../api/types.js';
import { readArticle } from '../article/article.js';
import { fieldSpan } from '../article/field-span.js';
import { inZoneOf, readArticleOptions } from '../article/options.js';
import { trimSpan } from '../core/lines.js';
import { parseDate } from '../dates/parse-date.js';
import { toAsciiDigits } from '../persian/digits.js';
import { type DateLineRole, dateLineRole } from './date-line.js';
import { joinLines, readHtmlLines, textOfElement } from './displayed-lines.js';
import { UNNAMED_RANK } from './element-roles.js';
import type { RoleElement } from './index-elements.js';
import type { PageValue } from './metadata.js';
import { attributeValue } from './metadata.js';
import { attribute, type HtmlElement, type ParsedHtml } from './parser.js';

/** A value of a field, with its place and the rule that read it. */
export interface Value<Type> {
  value: Type;
  span: FieldSpan;
}

export const unchanged = (text: string): string => text;
const NOTHING = (): boolean => false;

export function asValue({ text, span }: PageValue, by: string, confidence: FieldConfidence): Value<string> {
  return { value: text, span: fieldSpan(span, by, confidence) };
}

/** Returns the options of dates in the metadata: those of Afghan hosts are in the time of Kabul. */
export function metaDateOptions(options: ArticleOptions): DateOptions {
  const context = readArticleOptions(options);
  const { timeZone } = inZoneOf(context.site, context);
  return { ...(options.reference === undefined ? {} : { reference: options.reference }), ...(timeZone === null ? {} : { timeZone }) };
}

/** Parses a date of the metadata, in any calendar: «1404-04-21T11:30:16+0330» is in the year 1404. */
export function metaDate({ text, span }: PageValue, by: string, options: DateOptions): Value<ArticleDate> | null {
  const date = parseDate(text, options);
  return date && { value: date, span: fieldSpan(span, by, 'certain') };
}

export interface DatesOfElement {
  published: Value<ArticleDate> | null;
  updated: Value<ArticleDate> | null;
  diagnostics: Diagnostic[];
}

const NO_DATES: DatesOfElement = { published: null, updated: null, diagnostics: [] };

const OF_PUBLICATION = /publish/i;

/**
 * Returns the role that the line around a date gives it. Running text does not take the role of an element that a template names, nor
 * another label that of one whose name says that it is the date of publication.
 */
function roleOfLine(page: ParsedHtml, { element, rank }: RoleElement): DateLineRole {
  const role = dateLineRole(page, element);
  if (role === 'prose' && rank < UNNAMED_RANK) return null;
  if (role !== 'other' || attribute(element, 'datetime') === null) return role;
  return OF_PUBLICATION.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`) ? null : role;
}

/**
 * Returns the dates of an element: from its `datetime` or `content`, or from its text, with labels or without. A label before it decides
 * its role.
 */
export function datesOfElement(page: ParsedHtml, one: RoleElement, options: ArticleOptions, ofMetadata: DateOptions): DatesOfElement {
  const { element, family, role } = one;
  const lineRole = roleOfLine(page, one);
  if (lineRole === 'other' || lineRole === 'prose') return NO_DATES;
  const by = `${family}/${lineRole ?? role}`;
  const attributeDate = [attributeValue(page, element, 'datetime'), attributeValue(page, element, 'content')].flatMap((value) => {
    const date = value && metaDate(value, by, ofMetadata);
    return date ? [date] : [];
  })[0];
  const { text, toSource } = joinLines(readHtmlLines(page, element, NOTHING, new Set()));
  const { article, spans, diagnostics } = readArticle(text, options, unchanged);
  const found = (field: 'published' | 'updated'): Value<ArticleDate> | null => {
    const date = article[field];
    const span = spans[field];
    return date && span ? { value: date, span: fieldSpan(toSource(span), `${family}/${field}`, 'certain') } : null;
  };
  const shown = { published: found('published'), updated: found('updated') };
  const isUpdate = (lineRole ?? role) === 'updated' || (!shown.published && shown.updated !== null);
  const dates = isUpdate
    ? { published: null, updated: exactDate(shown.updated ?? asUpdate(shown.published, family), attributeDate) }
    : { published: exactDate(shown.published, attributeDate), updated: shown.updated };
  return { ...dates, diagnostics: diagnostics.map((one) => ({ ...one, span: toSource(one.span) })) };
}

/** A date of the attributes replaces one that is shown without its time or its year. */
function exactDate(shown: Value<ArticleDate> | null, given: Value<ArticleDate> | undefined): Value<ArticleDate> | null {
  return shown && (!given || (shown.value.time && !shown.value.implied.includes('year'))) ? shown : (given ?? null);
}

function asUpdate(shown: Value<ArticleDate> | null, family: string): Value<ArticleDate> | null {
  return shown && { value: shown.value, span: { ...shown.span, by: `${family}/updated` } };
}

const NUMBER = /[\d\u0660-\u0669\u06f0-\u06f9]+/;
const FEWEST_DIGITS = 3;

/** Reads the news code from an element for it: the first number of its text, as in «کد خبر: ۲۳۲۸۱۰». */
export function codeOfElement(page: ParsedHtml, { element, family }: RoleElement): Value<string> | null {
  const { text, toSource } = joinLines(readHtmlLines(page, element, NOTHING, new Set()));
  const match = NUMBER.exec(text);
  if (!match || match[0].length < FEWEST_DIGITS) return null;
  const span = toSource({ start: match.index, end: match.index + match[0].length });
  return { value: toAsciiDigits(match[0]), span: fieldSpan(span, `${family}/code`, 'certain') };
}

const LIST_SEPARATOR = /[،,|»›>/#\n]/;

/** Returns the texts of the links in an element; without links, the items between its separators. */
export function listOfElement(page: ParsedHtml, { element, family, role }: RoleElement): Value<string>[] {
  const by = `${family}/${role}`;
  const items = linksIn(element);
  const links = items.map((item) => textOfElement(page, item, NOTHING)).filter(({ text }) => HAS_LETTER.test(text));
  if (links.length > 0) return links.map((link) => asValue(trimItem(link), by, 'certain'));
  const { text, toSource } = joinLines(readHtmlLines(page, element, NOTHING, new Set()));
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const values: Value<string>[] = [];
  for (let start = label; start <= text.length; ) {
    const rest = text.slice(start).search(LIST_SEPARATOR);
    const end = rest < 0 ? text.length : start + rest;
    const span = trimSpan(text, { start, end });
    const item = text.slice(span.start, span.end);
    if (HAS_LETTER.test(item)) values.push(asValue({ text: item, span: toSource(span) }, by, 'certain'));
    start = end + 1;
  }
  return values;
}

const HAS_LETTER = /\p{L}/u;
const LABEL = /^[^:،,]{0,24}:/;
const HASH = /^#\s*/;

function trimItem({ text, span }: PageValue): PageValue {
  const mark = HASH.exec(text)?.[0].length ?? 0;
  return { text: text.slice(mark).trim(), span };
}

function linksIn(root: HtmlElement): HtmlElement[] {
  if (root.tagName === 'a') return [root];
  const links: HtmlElement[] = [];
  const queue: HtmlElement[] = [root];
  for (let at = 0; at < queue.length && links.length < MOST_ITEMS; at++) {
    for (const node of (queue[at] as HtmlElement).childNodes) {
      if (!('tagName' in node)) continue;
      if (node.tagName === 'a' && attribute(node, 'href') !== null) links.push(node);
      else queue.push(node);
    }
  }
  return links.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
}

const MOST_ITEMS = 100;
