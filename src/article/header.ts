import { commonLetters } from '../text/compare.js';
import type { FieldSpan, Span } from '../types.js';
import { readDateline, readPublisherNames } from './datelines.js';
import { type Diagnostic, diagnostic } from './diagnostics.js';
import { withoutEndMark } from './end-marks.js';
import { fieldSpan } from './field-span.js';
import type { MetaFields } from './fields.js';
import type { PageLine } from './page-line.js';
import { linesOf, readBlocks, type TextLine } from './text-blocks.js';
import { findTitles, type Title, type Titles } from './titles.js';

/** Kicker, headline and lead of a page, and the lines that are left for its body. */
export interface HeaderText {
  kicker: FieldSpan | null;
  headline: FieldSpan | null;
  lead: FieldSpan | null;
  /** Names above the body. */
  bylines: FieldSpan[];
  agency: FieldSpan | null;
  body: Span[];
  /** Where the first paragraph below the titles begins: the length of the text where there is none. */
  bodyStart: number;
  diagnostics: Diagnostic[];
}

/** Reads the titles of a page: those with a label as they say, the others by the structure of the text. */
export function readHeaderText(raw: string, lines: readonly PageLine[], { titles: labelled, anchor }: MetaFields): HeaderText {
  const blocks = readBlocks(raw, lines);
  const found = withoutLabelled(findTitles(raw, blocks, anchor), labelled);
  const textLines = linesOf(blocks);
  const ofHeadline = textLines.filter((line) => repeats(raw, line, found.headline));
  const ofLead = textLines.filter((line) => repeats(raw, line, found.lead));
  const first = firstBodyLine(lines, found);
  const skipped = new Set([...ofHeadline, ...ofLead].map(({ index }) => index));
  const below = bodySpans(raw, lines, first, skipped);
  const { bylines, agency } = readSources(raw, lines.slice(0, first), [found.lead?.line.span, lines[first]?.span]);
  return {
    kicker: labelled.kicker ?? titleSpan(found.kicker),
    headline: labelled.headline ?? titleSpan(found.headline),
    lead: labelled.lead ?? titleSpan(found.lead),
    bylines,
    agency,
    body: [...subheadlines(textLines, found, skipped), ...below],
    bodyStart: below[0]?.start ?? raw.length,
    diagnostics: [...unseparated(found), ...ofHeadline.map(({ span }) => diagnostic('repeated-headline', span))],
  };
}

/** A headline with a label leaves nothing to be found; a lead with one is the only lead. */
function withoutLabelled(found: Titles, labelled: MetaFields['titles']): Titles {
  if (labelled.headline) return { kicker: null, headline: null, lead: null };
  return { ...found, kicker: labelled.kicker ? null : found.kicker, lead: labelled.lead ? null : found.lead };
}

/** The first line of text after the titles; names, publishers and sections between them belong to the header. */
function firstBodyLine(lines: readonly PageLine[], found: Titles): number {
  const first = titleLines(found).reduce((last, { index }) => Math.max(last, index), -1) + 1;
  const body = lines.findIndex(
    ({ kind, aside }, index) => index >= first && kind === 'text' && aside !== 'publisher' && aside !== 'number',
  );
  return body < 0 ? lines.length : body;
}

/** Names and agency, from lines above the body and the first words of its paragraphs. */
function readSources(raw: string, above: readonly PageLine[], paragraphs: readonly (Span | undefined)[]) {
  const names: Span[] = [];
  for (const line of above) {
    for (const name of namesIn(raw, line)) names.push(name);
  }
  let agency: Span | null = null;
  for (const span of paragraphs) {
    if (!span) continue;
    const dateline = readDateline(raw, span);
    for (const author of dateline.authors) names.push(author);
    agency ??= dateline.agency;
  }
  return {
    bylines: names.map((name) => fieldSpan(name, 'line/author', 'likely')),
    agency: agency ? fieldSpan(agency, 'line/agency', 'likely') : null,
  };
}

function namesIn(raw: string, line: PageLine): readonly Span[] {
  if (line.kind === 'byline') return line.names;
  return line.aside === 'publisher' ? readPublisherNames(raw, line.span) : [];
}

function titleLines({ kicker, headline, lead }: Titles): TextLine[] {
  return [kicker, headline, lead].filter((title) => title !== null).map(({ line }) => line);
}

function titleSpan(title: Title | null): FieldSpan | null {
  return title && fieldSpan(title.line.span, title.by, title.confidence);
}

function repeats(raw: string, line: TextLine, title: Title | null): boolean {
  return title !== null && line.index > title.line.index && commonLetters(raw, line.core, title.line.core) > 0;
}

function unseparated(titles: Titles): Diagnostic[] {
  const guessed = [titles.kicker, titles.headline, titles.lead].filter((title) => title?.by.startsWith('order/'));
  if (guessed.length === 0) return [];
  const whole = titleLines(titles)
    .map(({ span }) => span)
    .reduce((one, other) => ({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }));
  return [diagnostic('unseparated-header', whole)];
}

/** The short lines between headline and lead that no blank line parts from the headline. */
function subheadlines(lines: readonly TextLine[], { headline, lead }: Titles, skipped: ReadonlySet<number>): Span[] {
  if (!headline || !lead) return [];
  const isBetween = ({ index, block }: TextLine) =>
    block === headline.line.block && index > headline.line.index && index < lead.line.index && !skipped.has(index);
  return lines.filter(isBetween).map(({ span }) => span);
}

const BODY_KINDS: readonly PageLine['kind'][] = ['text', 'section', 'byline'];
const BODY_ENDS: readonly PageLine['kind'][] = ['end', 'related', 'tags'];

/** The text lines after the header, up to what ends the article. */
function bodySpans(raw: string, lines: readonly PageLine[], first: number, skipped: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < first) continue;
    if (BODY_ENDS.includes(line.kind)) break;
    const isCaption = isCopy(raw, line, lines[at + 1]) || isCopy(raw, line, lines[at - 1]);
    if (BODY_KINDS.includes(line.kind) && !skipped.has(at) && !isCaption) spans.push(withoutEndMark(raw, line.span));
  }
  return spans;
}

const LONGEST_CAPTION = 200;

/** Two lines that say the same, one below the other, are the caption of a picture and its alternative text. */
function isCopy(raw: string, { span }: PageLine, other: PageLine | undefined): boolean {
  return other !== undefined && span.end - span.start <= LONGEST_CAPTION && commonLetters(raw, span, other.span) > 0;
}
