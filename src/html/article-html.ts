import type { Article, ArticleOptions, ArticleSpans, ParsedArticle } from '../api/types.js';
import { inSourceOrder } from '../article/diagnostics.js';
import { fieldSpan } from '../article/field-span.js';
import { kindOf } from '../core/assert.js';
import { isBytes } from '../core/brands.js';
import type { Mutable } from '../core/spans.js';
import type { ArticleFields } from './article-fields.js';
import { readBody } from './body.js';
import { type HtmlDiagnosticCode, htmlDiagnostic } from './diagnostics.js';
import { bytesMeant, decodeHtml } from './encoding.js';
import { chooseFields } from './html-fields.js';
import { longerProseLeftOut } from './left-out.js';
import { type PageReading, readHtmlPage } from './page-reading.js';
import type { Value } from './values.js';

export interface HtmlArticleOptions extends ArticleOptions {
  /** HTTP header `Content-Type` of the page, `null` for none; its charset applies to a page of bytes. */
  contentType?: string | null;
}

/** As {@link ParsedArticle}; the dates of the metadata are among `dates`, in the order of the HTML. */
export type ParsedHtmlArticle = ParsedArticle<HtmlDiagnosticCode>;

/**
 * Reads an HTML page into an article. Spans and diagnostics are in UTF-16 offsets of the HTML (for bytes: as `decodeHtml` decodes it); the
 * texts of the article have passed through `normalizeText`. Never fails on HTML.
 *
 * @throws TypeError if `html` is neither string nor bytes; TypeError or RangeError for an option that {@link HtmlArticleOptions} does not
 * allow.
 */
export function readArticleHtml(
  html: string | Uint8Array,
  options: HtmlArticleOptions,
  normalizeText: (text: string) => string,
): ParsedHtmlArticle {
  const { contentType, ...articleOptions } = options;
  if (contentType != null && typeof contentType !== 'string')
    throw new TypeError(`options.contentType: expected a string or null, got ${kindOf(contentType)}`);
  const decoded = decodePage(html, contentType);
  const page = readHtmlPage(decoded.html, articleOptions);
  const { fields, dates, diagnostics } = chooseFields(page);
  const damaged = decoded.damaged ? [htmlDiagnostic('undecodable-bytes', damagedSpan(decoded.html))] : [];
  return {
    ...buildArticle(fields, page, normalizeText),
    get dates() {
      return dates();
    },
    diagnostics: inSourceOrder([...damaged, ...diagnostics, ...longerProseLeftOut(page)]),
  };
}

function decodePage(html: unknown, contentType: string | null | undefined): { html: string; damaged: boolean } {
  if (typeof html === 'string') return { html, damaged: false };
  if (isBytes(html)) return decodeHtml(html, contentType);
  throw new TypeError(`html: expected a string or a Uint8Array, got ${kindOf(html)}${bytesMeant(html)}`);
}

const REPLACEMENT = '\ufffd';

function damagedSpan(html: string): { start: number; end: number } {
  const start = Math.max(0, html.indexOf(REPLACEMENT));
  return { start, end: Math.min(html.length, start + 1) };
}

const TEXT_FIELDS = ['kicker', 'headline', 'lead', 'agency', 'image', 'publisher'] as const;
const LIST_FIELDS = ['section', 'authors', 'tags'] as const;

function buildArticle(
  fields: ArticleFields,
  page: PageReading,
  normalizeText: (text: string) => string,
): Pick<ParsedHtmlArticle, 'article' | 'spans'> {
  const text = (value: Value<string> | null): string | null => value && normalizeText(value.value);
  const texts = (values: readonly Value<string>[]): string[] => values.map(({ value }) => normalizeText(value));
  const body = bodyOf(fields, page);
  const { image, publisher, site, code, published, updated, kicker, headline, lead, section, authors, agency, tags } = fields;
  const article: Article = {
    site: site?.value ?? null,
    code: code?.value ?? null,
    published: published?.value ?? null,
    updated: updated?.value ?? null,
    kicker: text(kicker),
    headline: text(headline),
    lead: text(lead),
    body: texts(body),
    section: texts(section),
    authors: texts(authors),
    agency: text(agency),
    tags: texts(tags),
    image: image?.value ?? null,
    publisher: text(publisher),
  };
  return { article, spans: spansOf(fields, body) };
}

function bodyOf(
  { headline, kicker, lead, tags }: ArticleFields,
  { body, elements, above, structured, titles }: PageReading,
): readonly Value<string>[] {
  const known = {
    kicker: kicker?.value ?? null,
    headline: headline?.value ?? null,
    lead: lead?.value ?? null,
    tags: tags.map(({ value }) => value),
  };
  const isNamed = elements.isTemplate && elements.body !== null && elements.body.family !== 'page';
  const by = `${elements.isTemplate ? elements.body?.family : 'prose'}/body`;
  const confidence = isNamed ? 'certain' : 'likely';
  const read = readBody(body, known, by, confidence);
  if (read.length > 0 && titles.opening) return readBody([titles.opening, ...body], known, by, confidence);
  if (read.length > 0 || (isNamed && elements.body?.letters === 0)) return read;
  const fromText = above.article.body.map((value, index) => ({ value, span: above.spans.body?.[index] ?? NO_SPAN }));
  if (fromText.length > 0) return fromText;
  const whole = structured.article?.body;
  if (!whole) return [];
  const paragraphs = whole.text.split(/\s*\n\s*/).filter((paragraph) => paragraph !== '');
  return paragraphs.map((value) => ({ value, span: fieldSpan(whole.span, 'json-ld/body', 'likely') }));
}

const NO_SPAN = { start: 0, end: 0, by: 'line/body', confidence: 'likely' } as const;

/** Only fields that the page holds have a span. */
function spansOf(fields: ArticleFields, body: readonly Value<string>[]): ArticleSpans {
  const spans: Mutable<ArticleSpans> = {};
  for (const field of ['site', 'code', 'published', 'updated', ...TEXT_FIELDS] as const) {
    const span = fields[field]?.span;
    if (span) spans[field] = span;
  }
  for (const field of LIST_FIELDS) if (fields[field].length > 0) spans[field] = fields[field].map(({ span }) => span);
  if (body.length > 0) spans.body = body.map(({ span }) => span);
  return spans;
}
