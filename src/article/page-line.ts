import type { Span } from '../api/types.js';
import { BODY_OPENINGS } from '../generated/words/page-lines.js';
import { fold } from '../persian/fold.js';
import { beginsWith, lazyPhraseSet } from '../persian/phrase-table.js';
import { type BoilerplateKind, boilerplateKind, namesPublisher } from './boilerplate.js';
import { type DatedLine, readDatedLine, readSentenceOfPublication } from './dated-line.js';
import { hasVerb } from './dated-line-score.js';
import { isSectionRole } from './label-words.js';
import { readLabel } from './labels.js';
import { type LineText, lineText, rawSpan } from './line-text.js';
import type { MetadataItem } from './metadata-item.js';
import { isProse, readMetadataLine } from './metadata-line.js';
import { readNameLine } from './person-names.js';
import { readSectionLine } from './section-line.js';
import { readSiteLine, type SiteLine } from './site-line.js';
import { splitTrailingMetadata } from './trailing-metadata.js';

/** A line of a page that is not blank, with its kind. */
export interface PageLine {
  span: Span;
  /** True if blank lines stand before it. */
  gap: boolean;
  kind: 'site' | 'metadata' | 'section' | 'byline' | BoilerplateKind | 'text';
  items: readonly MetadataItem[];
  site: SiteLine | null;
  /** Sections or persons that a line of that kind names. */
  names: readonly Span[];
  /** Reason why a text line is not a headline: it names the publisher, is in a foreign script, or is a number. */
  aside: 'publisher' | 'foreign' | 'number' | null;
  opensBody: boolean;
  /** The first {@link LONGEST_FOLD} units of the line, folded; `null` if they were not. */
  folded: string | null;
  /** True if the date beside a title may be part of the title. */
  isDoubtful: boolean;
}

/** Shorter lines are the names of sites and sections. */
const SHORTEST_TITLE = 16;

/** True for text that is long enough for a title. */
export function isTitleOrText({ kind, aside, span }: PageLine): boolean {
  return kind === 'text' && aside === null && span.end - span.start >= SHORTEST_TITLE;
}

/** No boilerplate and no line of names is longer. */
const LONGEST_NAME = 60;

const NO_ITEMS: readonly MetadataItem[] = [];
const NO_NAMES: readonly Span[] = [];

export function pageLine(span: Span, gap: boolean, kind: PageLine['kind'], items = NO_ITEMS): PageLine {
  return { span, gap, kind, items, site: null, names: NO_NAMES, aside: null, opensBody: false, folded: null, isDoubtful: false };
}

/** Copies a line. All lines have the same fields in the same order: code that reads objects of many shapes is slow. */
function copyOf({ span, gap, kind, items, site, names, aside, opensBody, folded, isDoubtful }: PageLine): PageLine {
  return { span, gap, kind, items, site, names, aside, opensBody, folded, isDoubtful };
}

export function withItems(line: PageLine, items: readonly MetadataItem[]): PageLine {
  const changed = copyOf(line);
  changed.items = items;
  return changed;
}

export function asBoilerplate(line: PageLine): PageLine {
  const changed = copyOf(line);
  changed.kind = 'boilerplate';
  return changed;
}

/** Like {@link pageLine}, for a line that was folded. */
function wholeLine(line: LineText, gap: boolean, kind: PageLine['kind'], items = NO_ITEMS): PageLine {
  const whole = pageLine(line.span, gap, kind, items);
  whole.folded = line.folded.text;
  return whole;
}

/** Place of a line: no paragraph of the body stands above it, or few lines below it. */
export type LinePlace = 'header' | 'body' | 'end';

/** Classifies a line; returns two page lines if text and labels share it. */
export function readLine(line: LineText, gap: boolean, place: LinePlace): PageLine[] {
  const { raw } = line;
  const named = isNameLength(line) ? readShortLine(line, gap) : null;
  if (named) return [named];
  const metadata = readMetadataLine(line);
  if (metadata) {
    const metadataLine = wholeLine(line, gap, 'metadata', metadata.items);
    return metadata.rest && isProseOrHeadline(raw, metadata.rest)
      ? [metadataLine, textLine(lineText(raw, metadata.rest), false)]
      : [metadataLine];
  }
  const tail = splitTrailingMetadata(line);
  if (tail) return [textLine(lineText(raw, tail.text), gap), pageLine(tail.metadata.span, false, 'metadata', tail.metadata.items)];
  const dated = place === 'header' ? readDatedLine(line) : place === 'end' ? readSentenceOfPublication(line) : null;
  return dated ? linesOfDated(raw, dated, gap) : [textLine(line, gap)];
}

function linesOfDated(raw: string, { text, metadata, isDoubtful }: DatedLine, gap: boolean): PageLine[] {
  if (!text) return [pageLine(metadata.span, gap, 'metadata', metadata.items)];
  const isFirst = text.start < metadata.span.start;
  const metadataLine = pageLine(metadata.span, gap && !isFirst, 'metadata', metadata.items);
  metadataLine.isDoubtful = isDoubtful;
  const title = textLine(lineText(raw, text), gap && isFirst);
  return isFirst ? [title, metadataLine] : [metadataLine, title];
}

/** True if the text after the labels of a line is a sentence or a headline, not a section or note. */
function isProseOrHeadline(raw: string, rest: Span): boolean {
  return isProse(raw, rest) || (hasPhraseLength(raw, rest) && hasVerb(fold(raw, rest.start, rest.end).text));
}

const PHRASE_WORDS = 4;

function hasPhraseLength(raw: string, { start, end }: Span): boolean {
  return raw.slice(start, end).trim().split(/\s+/, PHRASE_WORDS).length === PHRASE_WORDS;
}

function isNameLength({ span }: LineText): boolean {
  return span.end - span.start <= LONGEST_NAME;
}

function readShortLine(line: LineText, gap: boolean): PageLine | null {
  const { folded } = line;
  const kind = boilerplateKind(folded.text);
  if (kind) return wholeLine(line, gap, kind);
  const sections = readSectionLine(folded.text);
  if (sections.length > 0) return isSectionLabel(folded.text) ? null : lineOfNames(line, gap, 'section', sections);
  const names = readNameLine(folded.text);
  return names.length > 0 ? lineOfNames(line, gap, 'byline', names) : null;
}

/** «سرویس نمونه » اخبار»: the label gives the kind of the line. */
function isSectionLabel(folded: string): boolean {
  return isSectionRole(readLabel(folded, 0)?.role ?? '');
}

function lineOfNames(line: LineText, gap: boolean, kind: 'section' | 'byline', names: readonly Span[]): PageLine {
  const named = wholeLine(line, gap, kind);
  named.names = names.map((range) => rawSpan(line.folded, range));
  return named;
}

const HAS_PERSIAN_SCRIPT = /\p{Script=Arabic}/u;
const ONLY_DIGITS = /^\d+$/;

const bodyOpenings = /* @__PURE__ */ lazyPhraseSet(BODY_OPENINGS);

export function textLine(line: LineText, gap: boolean): PageLine {
  const { raw, span, folded } = line;
  const site = readSiteLine(raw, span);
  const text = wholeLine(line, gap, site ? 'site' : 'text');
  text.site = site;
  if (site) return text;
  text.aside = asideOf(line);
  text.opensBody = text.aside === null && beginsWith(bodyOpenings(), folded.text);
  return text;
}

function asideOf(line: LineText): PageLine['aside'] {
  const { text } = line.folded;
  if (isNameLength(line) && ONLY_DIGITS.test(text)) return 'number';
  if (!HAS_PERSIAN_SCRIPT.test(text)) return 'foreign';
  return isNameLength(line) && namesPublisher(text) ? 'publisher' : null;
}
