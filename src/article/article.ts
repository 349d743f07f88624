import type { Diagnostic } from '../api/diagnostics.js';
import type {
  Article,
  ArticleOptions,
  ArticleSpans,
  FieldSpan,
  Header,
  PageDate,
  ParsedArticle,
  ParsedHeader,
  Span,
} from '../api/types.js';
import { assertText } from '../core/assert.js';
import { lazy } from '../core/lazy.js';
import type { Mutable } from '../core/spans.js';
import { startOf } from '../dates/start-of-date.js';
import { toAsciiDigits } from '../persian/digits.js';
import { type ArticleDates, chooseArticleDates, isBesideOtherDate } from './article-dates.js';
import { diagnostic, inSourceOrder } from './diagnostics.js';
import { fieldSpan } from './field-span.js';
import { chooseLineFields, type LineFields } from './fields.js';
import { type HeaderText, readHeaderText } from './header.js';
import { type ArticleContext, readArticleOptions } from './options.js';
import { pageDates } from './page-dates.js';
import type { PageLine } from './page-line.js';
import { readPageLines } from './page-lines.js';
import { withoutRepeatedNames } from './section-lines.js';
import { titleLines } from './title-lines.js';

/** Normalizes the text of a field. */
export type NormalizeText = (text: string) => string;

interface TextPage {
  lines: readonly PageLine[];
  fields: LineFields;
  dates: ArticleDates;
  text: HeaderText;
  context: ArticleContext;
}

/**
 * Reads a page into an article. Spans and diagnostics are in UTF-16 offsets of `text`; the texts of the article have passed through
 * `normalizeText`. Never fails on text.
 *
 * @throws TypeError if `text` is not a string; TypeError or RangeError for an option that {@link ArticleOptions} does not allow.
 * @example readArticle('کد خبر: ۱۲', {}, (text) => text).article.code // '12'
 */
export function readArticle(text: string, options: ArticleOptions, normalizeText: NormalizeText): ParsedArticle {
  const page = readTextPage(text, options);
  const { header, spans, diagnostics } = describeHeader(text, page, normalizeText);
  const body = page.text.body();
  const article: Article = { ...header, body: body.map((span) => normalizeText(textAt(text, span))), image: null, publisher: null };
  if (body.length > 0) spans.body = body.map((span) => fieldSpan(span, 'line/body', 'likely'));
  const dates = datesUpTo(text, page, text.length);
  return {
    article,
    spans,
    get dates() {
      return dates();
    },
    diagnostics,
  };
}

/**
 * Reads the header above the body of an article; `bodyStart` is the offset of the first paragraph of the body.
 *
 * @throws TypeError if `text` is not a string; TypeError or RangeError for an option that {@link ArticleOptions} does not allow.
 * @example readHeader('کد خبر: ۱۲', {}, (text) => text).bodyStart // 10
 */
export function readHeader(text: string, options: ArticleOptions, normalizeText: NormalizeText): ParsedHeader {
  const page = readTextPage(text, options);
  const { header, spans, diagnostics } = describeHeader(text, page, normalizeText);
  const { bodyStart } = page.text;
  const dates = datesUpTo(text, page, bodyStart);
  return {
    header,
    spans,
    get dates() {
      return dates();
    },
    diagnostics,
    bodyStart,
  };
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function readTextPage(text: string, options: ArticleOptions): TextPage {
  assertText(text);
  const context = readArticleOptions(options);
  const lines = readPageLines(text);
  const fields = chooseLineFields(text, lines, context);
  const titles = readHeaderText(text, lines, fields, context.site ?? fields.site?.value ?? null);
  const dates = chooseArticleDates(text, lines, fields, titleLines(text, lines, titles), context.url);
  return { lines, context, fields, dates, text: titles };
}

/** Computed on first access: most callers read only fields, and dates of every paragraph cost a tenth of the work. */
function datesUpTo(text: string, { lines, fields, dates: { candidates } }: TextPage, end: number): () => PageDate[] {
  return lazy(() => pageDates(text, lines, candidates, fields.dateContext, end));
}

function describeHeader(text: string, { lines, context, fields, dates, text: titles }: TextPage, normalizeText: NormalizeText) {
  const normalized = (span: Span | null) => (span ? normalizeText(textAt(text, span)) : null);
  const ofLines = fields.authors.filter((name) => !isBesideOtherDate(lines, dates, name));
  const authors = withoutRepeatedNames(text, [...ofLines, ...titles.bylines]);
  const agency = fields.agency ?? titles.agency;
  const section = sectionsOf(fields, titles);
  const header: Header = {
    site: context.site ?? fields.site?.value ?? null,
    code: fields.code && toAsciiDigits(textAt(text, fields.code)),
    published: dates.published?.value ?? null,
    updated: dates.updated?.value ?? null,
    kicker: normalized(titles.kicker),
    headline: normalized(titles.headline),
    lead: normalized(titles.lead),
    section: section.map((span) => normalizeText(textAt(text, span))),
    authors: authors.map((span) => normalizeText(textAt(text, span))),
    agency: normalized(agency),
    tags: fields.tags.map((span) => normalizeText(textAt(text, span))),
  };
  return {
    header,
    spans: headerSpans({ ...fields, section }, dates, titles, authors, agency),
    diagnostics: inSourceOrder([...fields.diagnostics, ...dates.diagnostics, ...titles.diagnostics, ...futureDate(dates, context)]),
  };
}

/** A subject that is the headline is no section. */
function sectionsOf({ section, subject }: LineFields, { headline }: HeaderText): FieldSpan[] {
  if (!subject || headline?.start !== subject.start) return section;
  return section.filter(({ start, end }) => start < subject.start || end > subject.end);
}

/** Only fields that the text holds have a span. */
function headerSpans(
  { site, code, section, tags }: LineFields,
  { published, updated }: ArticleDates,
  { kicker, headline, lead }: HeaderText,
  authors: FieldSpan[],
  agency: FieldSpan | null,
): Mutable<ArticleSpans> {
  const spans: Mutable<ArticleSpans> = {};
  if (site) spans.site = site.span;
  if (code) spans.code = code;
  if (published) spans.published = published.span;
  if (updated) spans.updated = updated.span;
  if (kicker) spans.kicker = kicker;
  if (headline) spans.headline = headline;
  if (lead) spans.lead = lead;
  if (section.length > 0) spans.section = section;
  if (authors.length > 0) spans.authors = authors;
  if (agency) spans.agency = agency;
  if (tags.length > 0) spans.tags = tags;
  return spans;
}

function futureDate({ published }: ArticleDates, { reference }: ArticleContext): Diagnostic[] {
  if (!published || reference === null) return [];
  return startOf(published.value) > reference ? [diagnostic('future-date', published.span)] : [];
}
