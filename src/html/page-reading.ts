import type { ArticleOptions, ArticleSpans, FieldSpan, ParsedArticle } from '../api/types.js';
import { readArticle } from '../article/article.js';
import { fieldSpan } from '../article/field-span.js';
import { readPageLines } from '../article/page-lines.js';
import { textKey } from '../article/text-key.js';
import { isOtherLine } from './article-scope.js';
import { type ArticleElements, chooseElements } from './choose-elements.js';
import { commentBlocks } from './comment-blocks.js';
import { type HtmlLine, joinLines, readHtmlLines, textOfElement, withoutElement } from './displayed-lines.js';
import { isWithin } from './element-order.js';
import { indexPage, type PageIndex } from './index-elements.js';
import { type Metadata, readMetadata } from './metadata.js';
import { hostOf } from './page-address.js';
import type { PageTitles } from './page-name.js';
import { type HtmlElement, type ParsedHtml, parseHtml } from './parser.js';
import { withoutCaptions } from './picture-text.js';
import { type StructuralTitles, structuralTitles } from './structural-titles.js';
import { type KnownArticle, readStructuredData, type StructuredData } from './structured-data.js';
import { titleKeysOf } from './title-parts.js';
import { unchanged } from './values.js';

/** All that is read from a page, before its sources are merged. */
export interface PageReading {
  html: string;
  index: PageIndex;
  metadata: Metadata;
  structured: StructuredData;
  elements: ArticleElements;
  /** Options of the caller, with the address of the page if the caller gives none. */
  options: ArticleOptions;
  /** Lines of the body; empty if no body was found. */
  body: HtmlLine[];
  /** Result of the text parser for the lines above the body, and for the body if no template names it. */
  above: ParsedArticle;
  /** Result of the text parser for the lines below. */
  below: ParsedArticle;
  /** Lines between headline and body. */
  between: readonly HtmlLine[];
  pageTitles: PageTitles;
  /** Titles by structure alone. */
  titles: StructuralTitles;
  /** Text above and in the body. */
  shownText: () => string;
}

export function readHtmlPage(html: string, options: ArticleOptions): PageReading {
  const page = parseHtml(html, { leavesOutNoscript: true });
  const index = indexWithoutComments(page);
  const metadata = readMetadata(page, index.head);
  const structured = readStructuredData(
    page,
    index.head.filter(({ tagName }) => tagName === 'script'),
    () => knownArticle(index, metadata, options),
  );
  const titles = pageTitles(index, metadata, structured);
  const elements = chooseElements(index, titles);
  const address = options.url ?? declaredAddress(metadata, structured);
  const complete = address === undefined ? options : { ...options, url: address };
  const { above, body, below } = splitPageLines(index, elements);
  return {
    html,
    index,
    metadata,
    structured,
    elements,
    options: complete,
    body,
    above: readText([...above, ...linesToRead(body, elements)], complete),
    below: readText([...body.slice(-MOST_CLOSING), ...below], complete),
    between: elements.headline ? above.slice(above.findLastIndex(({ part }) => part === elements.headline?.element) + 1) : [],
    pageTitles: titles,
    titles: structuralTitles(above, body, elements),
    shownText: () => [...above, ...body, ...below].map(({ text }) => text).join('\n'),
  };
}

/** Comments may have more prose than the article, so they are found before a body is chosen. */
function indexWithoutComments(page: ParsedHtml): PageIndex {
  const index = indexPage(page);
  const comments = commentBlocks(index);
  return comments.size > 0 ? indexPage(page, comments) : index;
}

/** In UTF-16 code units. */
const LONGEST_LABEL = 60;
const MOST_OPENING = 12;

/**
 * Lines of a body that are also read as a header. Without a template they are all lines if there is no headline, or the short lines with
 * digits or labels before the first paragraph of a body that contains the headline.
 */
function linesToRead(body: readonly HtmlLine[], elements: ArticleElements): readonly HtmlLine[] {
  if (elements.isTemplate) return [];
  if (!elements.headline) return body;
  if (!isHeadlineInBody(elements)) return [];
  const opening = body.slice(0, MOST_OPENING);
  const first = opening.findIndex(({ text }) => text.length > LONGEST_LABEL);
  return (first < 0 ? opening : opening.slice(0, first)).filter(({ text }) => HAS_DIGIT.test(text) || isMetadata(text));
}

/** True for a label, with or without its value, and for the name of a person. */
function isMetadata(text: string): boolean {
  return readPageLines(text).every(({ kind }) => kind === 'metadata' || kind === 'byline');
}

const HAS_DIGIT = /\p{Nd}/u;

const MOST_HEADINGS = 6;

/** Returns the titles and addresses that an article of JSON-LD may agree with. */
function knownArticle(index: PageIndex, { values, canonical }: Metadata, { url }: ArticleOptions): KnownArticle {
  const headings = index.headings
    .filter(({ element }) => element.tagName === 'h1')
    .slice(0, MOST_HEADINGS)
    .map(({ element }) => textOfElement(index.page, element, () => false).text);
  const addresses = [url, canonical?.text, values.address?.[0]?.text];
  return {
    titles: titleKeysOf([...(values.headline ?? []).map(({ text }) => text), ...windowTitle(index), ...headings]),
    addresses: addresses.filter((address) => address !== undefined),
  };
}

function pageTitles(index: PageIndex, { values }: Metadata, { article, publisher }: StructuredData): PageTitles {
  const titles = [article?.headline, ...(values.headline ?? [])].flatMap((title) => (title ? [title.text] : []));
  const names = [...(values.siteName ?? []), ...(publisher ? [publisher] : [])];
  const ofArticle = titleKeysOf(titles);
  return {
    article: ofArticle,
    all: [...ofArticle, ...titleKeysOf(windowTitle(index))],
    names: new Set(names.map(({ text }) => textKey(text))),
  };
}

/** Text of the `title` element: mostly the headline and the name of the site. */
function windowTitle({ page, head }: PageIndex): string[] {
  const title = head.find(({ tagName }) => tagName === 'title');
  return title ? [textOfElement(page, title, () => false).text] : [];
}

function declaredAddress({ values, canonical }: Metadata, { article }: StructuredData): string | undefined {
  const addresses = [canonical, values.address?.[0], article?.address];
  return addresses.find((address) => address && hostOf(address.text) !== null)?.text;
}

interface PageLines {
  above: HtmlLine[];
  body: HtmlLine[];
  below: HtmlLine[];
}

/** Lines further from headline and body belong to other content. */
const MOST_ABOVE_HEADLINE = 6;
const MOST_ABOVE_BODY = 14;
const MOST_BELOW = 14;
/** Source and reporter often are in the last lines of a body. */
const MOST_CLOSING = 3;

function splitPageLines(index: PageIndex, elements: ArticleElements): PageLines {
  const { page, boilerplate } = index;
  const titlesAndBody = [elements.body, elements.headline, elements.kicker, elements.lead].flatMap((part) => (part ? [part.element] : []));
  const kept = withAncestors(titlesAndBody);
  const lines = readHtmlLines(page, page.document, (element) => boilerplate.has(element) && !kept.has(element), new Set(titlesAndBody));
  const isPart = ({ part }: HtmlLine, name: 'body' | 'headline'): boolean => part !== null && part === elements[name]?.element;
  const headline = lines.findLastIndex((line) => isPart(line, 'headline'));
  const isBody = (line: HtmlLine, at: number): boolean => isPart(line, 'body') && !(at < headline && isHeadlineInBody(elements));
  const first = lines.findIndex(isBody);
  if (first < 0) return { above: lines, body: [], below: [] };
  const last = lines.findLastIndex(isBody);
  const start = Math.max(0, headline >= 0 && headline < first ? headline - MOST_ABOVE_HEADLINE : first - MOST_ABOVE_BODY);
  const isOther = (line: HtmlLine): boolean =>
    (line.block !== null && elements.others.has(line.block)) || isOtherLine(line, elements.scope, index);
  return {
    above: lines.slice(start, first).filter((line) => line.part !== null || (!line.isLink && !isOther(line))),
    body: withoutCaptions(
      lines.slice(first, last + 1).filter((line) => isPart(line, 'body')),
      elements.body?.element ?? null,
      lines.flatMap((line) => (isPart(line, 'headline') ? line.text : [])).join(' '),
      index,
    ),
    below: lines.slice(last + 1, last + 1 + MOST_BELOW).filter((line) => !isOther(line)),
  };
}

function isHeadlineInBody({ body, headline }: ArticleElements): boolean {
  return body !== null && headline !== null && isWithin(headline.element, body.element);
}

function withAncestors(elements: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
  const kept = new Set<HtmlElement>();
  for (const element of elements) {
    for (let outer: HtmlElement | undefined = element; outer && !kept.has(outer); outer = outer.parentNode) kept.add(outer);
  }
  return kept;
}

/** Parses lines as a text; spans are those of the source. */
function readText(lines: readonly HtmlLine[], options: ArticleOptions): ParsedArticle {
  const { text, toSource } = joinLines(lines.map(withoutElement));
  const read = readArticle(text, options, unchanged);
  const moved = (span: FieldSpan): FieldSpan => fieldSpan(toSource(span), span.by, span.confidence);
  const spans: Record<string, FieldSpan | FieldSpan[]> = {};
  for (const [field, span] of Object.entries(read.spans)) spans[field] = Array.isArray(span) ? span.map(moved) : moved(span);
  return {
    article: read.article,
    spans: spans as ArticleSpans,
    get dates() {
      return read.dates.map((one) => ({ ...one, span: moved(one.span) }));
    },
    diagnostics: read.diagnostics.map((one) => ({ ...one, span: toSource(one.span) })),
  };
}
