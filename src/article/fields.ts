import type { Diagnostic } from '../api/diagnostics.js';
import type { FieldSpan, Span } from '../api/types.js';
import { trimSpan } from '../core/lines.js';
import { dateOf } from '../dates/find-date.js';
import type { DateContext } from '../dates/resolve-date.js';
import { fold } from '../persian/fold.js';
import { isAfghanPage } from './afghan-page.js';
import { diagnostic } from './diagnostics.js';
import { fieldSpan } from './field-span.js';
import type { LabelRole } from './label-words.js';
import { rawSpan } from './line-text.js';
import type { MetadataItem } from './metadata-item.js';
import { isUnlabelled } from './metadata-line.js';
import { AFGHAN_ZONE, type ArticleContext, inZoneOf } from './options.js';
import { isTitleOrText, type PageLine } from './page-line.js';
import { readNames } from './person-names.js';
import type { PlacedItem } from './placed-item.js';
import { readSectionLine } from './section-line.js';
import { sectionLines } from './section-lines.js';

/** A value with the place that it was read from. */
export interface Field<Value> {
  value: Value;
  span: FieldSpan;
}

export interface LineFields {
  site: Field<string> | null;
  code: FieldSpan | null;
  section: FieldSpan[];
  /** The value of «موضوع:» if it is as long as a title: the headline of a page that has no other. */
  subject: FieldSpan | null;
  authors: FieldSpan[];
  agency: FieldSpan | null;
  tags: FieldSpan[];
  /** Titles with a label. */
  titles: Partial<Record<'kicker' | 'headline' | 'lead', FieldSpan>>;
  /** Items near the beginning and the end, with their dates, and the context that resolved them. */
  items: readonly PlacedItem[];
  dateContext: DateContext;
  diagnostics: Diagnostic[];
}

/** Chooses the fields among the items of all lines. */
export function chooseLineFields(raw: string, lines: readonly PageLine[], context: ArticleContext): LineFields {
  const site = chooseSiteLine(lines);
  const edge = linesNearEdge(lines);
  const dateContext = dateContextOf(raw, lines, context.site ?? site?.value ?? null, context);
  const items = placeItems(raw, lines, edge, dateContext);
  const code = chooseCode(items);
  return {
    site,
    code: code ? codeFieldSpan(code.item) : null,
    section: [
      ...sectionLines(raw, lines, edge.first),
      ...textFields(raw, items, 'section', SECTION_SEPARATOR),
      ...textFields(raw, items, 'subject', SECTION_SEPARATOR),
    ],
    subject: subjectOf(raw, items),
    authors: textFields(raw, items, 'author', LIST_SEPARATOR),
    agency: textFields(raw, items, 'agency', null)[0] ?? null,
    tags: [...textFields(raw, items, 'tags', LIST_SEPARATOR), ...listedTags(raw, lines)],
    titles: labelledTitles(items.filter(({ line }) => line < edge.first)),
    items,
    dateContext,
    diagnostics: emptyValues(items),
  };
}

/** Zone of the caller, else of the host, else the one that the text implies. */
function dateContextOf(raw: string, lines: readonly PageLine[], host: string | null, context: ArticleContext): DateContext {
  const ofHost = inZoneOf(host, context);
  return ofHost.timeZone === null && isAfghanPage(raw, lines, host) ? { ...ofHost, likelyZone: AFGHAN_ZONE } : ofHost;
}

/** Lines near the beginning and the end: a label or a date in the middle of a body is part of it. */
interface Edge {
  first: number;
  last: number;
}

function placeItems(raw: string, lines: readonly PageLine[], edge: Edge, context: DateContext): PlacedItem[] {
  const items: PlacedItem[] = [];
  for (let line = 0; line < lines.length; line++) {
    if (line >= edge.first && line < edge.last) continue;
    for (const item of (lines[line] as PageLine).items) {
      const { date, codes } = item.found ? dateOf(raw, item.found, context) : NO_DATE;
      items.push({ item, line, date, codes });
    }
  }
  return items;
}

/** For a value that is not a date. */
const NO_DATE = { date: null, codes: ['invalid-date'] } as const satisfies Partial<PlacedItem>;

/** The number with a label, else the one before a title. */
export function chooseCode(items: readonly PlacedItem[]): PlacedItem | undefined {
  const codes = items.filter(({ item }) => item.role === 'code' && item.value);
  return codes.find(({ item }) => !isUnlabelled(item)) ?? codes[0];
}

/** The first site line above the text; one further down is a mention. */
function chooseSiteLine(lines: readonly PageLine[]): Field<string> | null {
  const line = lines.find(({ site, kind, aside }) => site || (kind === 'text' && aside === null));
  return line?.site ? { value: line.site.host, span: fieldSpan(line.site.span, 'line/site', 'certain') } : null;
}

function codeFieldSpan(item: MetadataItem): FieldSpan | null {
  if (!item.value) return null;
  return isUnlabelled(item) ? fieldSpan(item.value, 'line/code', 'likely') : fieldSpan(item.value, 'label/code', 'certain');
}

const MOST_TEXT_ABOVE = 8;
const MOST_LINES_BELOW = 6;

function linesNearEdge(lines: readonly PageLine[]): Edge {
  let texts = 0;
  const first = lines.findIndex((line) => isTitleOrText(line) && ++texts > MOST_TEXT_ABOVE);
  return { first: first < 0 ? lines.length : first, last: lines.length - MOST_LINES_BELOW };
}

const LONGEST_TAG = 40;

/** The short lines below «برچسب ها». */
function listedTags(raw: string, lines: readonly PageLine[]): FieldSpan[] {
  const heading = lines.findLastIndex(({ kind }) => kind === 'tags');
  if (heading < 0) return [];
  const below = lines.slice(heading + 1);
  const end = below.findIndex(({ kind, span }) => !TAG_KINDS.includes(kind) || span.end - span.start > LONGEST_TAG);
  const listed = end < 0 ? below : below.slice(0, end);
  return listed.flatMap(({ span }) => splitSpan(raw, span, LIST_SEPARATOR).map((part) => fieldSpan(part, 'line/tags', 'likely')));
}

const TAG_KINDS: readonly PageLine['kind'][] = ['text', 'section', 'byline'];

const SECTION_SEPARATOR = /[»›>/|]+/g;
const LIST_SEPARATOR = /[،,|]/g;

function textFields(raw: string, items: readonly PlacedItem[], role: LabelRole, separator: RegExp | null): FieldSpan[] {
  const fields: FieldSpan[] = [];
  for (const { item } of items) {
    if (item.role !== role || !item.value || !HAS_LETTER.test(raw.slice(item.value.start, item.value.end))) continue;
    const listed = separator ? splitSpan(raw, item.value, separator) : [item.value];
    const parts = role === 'author' ? listed.flatMap((part) => namesOf(raw, part)) : listed;
    const field = role === 'subject' ? 'section' : role;
    for (const part of parts)
      fields.push(isUnlabelled(item) ? fieldSpan(part, `line/${field}`, 'likely') : fieldSpan(part, `label/${field}`, 'certain'));
  }
  return fields;
}

/** «مهتاب نمونه و کاوه دیگر»: two names; any other text is one. */
function namesOf(raw: string, span: Span): Span[] {
  const folded = fold(raw, span.start, span.end);
  const names = readNames(folded.text);
  return names.length > 1 ? names.map((name) => trimSpan(raw, rawSpan(folded, name))) : [span];
}

const HAS_LETTER = /\p{L}/u;

function splitSpan(raw: string, span: Span, separator: RegExp): Span[] {
  const cuts = [...raw.slice(span.start, span.end).matchAll(separator)];
  const starts = [span.start, ...cuts.map((cut) => span.start + cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => span.start + cut.index), span.end];
  const parts = starts.map((start, index) => trimSpan(raw, { start, end: ends[index] ?? span.end }));
  return parts.filter(({ start, end }) => end > start);
}

function labelledTitles(items: readonly PlacedItem[]): LineFields['titles'] {
  const titles: LineFields['titles'] = {};
  for (const { item } of items) {
    if ((item.role === 'kicker' || item.role === 'headline' || item.role === 'lead') && item.value) {
      titles[item.role] ??= fieldSpan(item.value, `label/${item.role}`, 'certain');
    }
  }
  return titles;
}

const FEWEST_SUBJECT_WORDS = 3;

function subjectOf(raw: string, items: readonly PlacedItem[]): FieldSpan | null {
  const value = items.find(({ item }) => item.role === 'subject')?.item.value;
  if (!value || raw.slice(value.start, value.end).split(/\s+/).length < FEWEST_SUBJECT_WORDS) return null;
  return readSectionLine(fold(raw, value.start, value.end).text).length > 0 ? null : fieldSpan(value, 'label/headline', 'likely');
}

const REPORTED_WHEN_EMPTY: readonly string[] = ['code', 'published', 'updated'];

function emptyValues(items: readonly PlacedItem[]): Diagnostic[] {
  const empty = items.filter(({ item }) => item.value === null && REPORTED_WHEN_EMPTY.includes(item.role));
  return empty.map(({ item }) => diagnostic('empty-value', item.place));
}
