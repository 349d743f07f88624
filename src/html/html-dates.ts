import type { ArticleDate, ArticleOptions, DateOptions, PageDate } from '../api/types.js';
import { fieldSpan } from '../article/field-span.js';
import { isoDay } from '../article/iso-day.js';
import { inZoneOf, readArticleOptions } from '../article/options.js';
import { lazy } from '../core/lazy.js';
import { datesInBlock } from '../dates/dates-in-text.js';
import type { DateContext } from '../dates/resolve-date.js';
import { type DateEvidence, weighDates } from './date-evidence.js';
import type { HtmlDiagnostic } from './diagnostics.js';
import { withoutElement } from './displayed-lines.js';
import { UNNAMED_RANK } from './element-roles.js';
import type { RoleElement } from './index-elements.js';
import type { Merged } from './merge-sources.js';
import type { PageReading } from './page-reading.js';
import { type SourceText, sourceSpan } from './source-text.js';
import { type DatesOfElement, datesOfElement, metaDate, metaDateOptions, type Value } from './values.js';

export interface ChosenDates {
  /** Every date of the page, in the order of the source. */
  all: () => PageDate[];
  published: Merged<ArticleDate>;
  updated: Merged<ArticleDate>;
  diagnostics: HtmlDiagnostic[];
}

/** True if a template names it; elements known by their tag alone come later. */
const isNamed = ({ rank }: RoleElement): boolean => rank < UNNAMED_RANK;

/** Chooses among the dates of templates, of labels in the text, of JSON-LD and `meta`, and of the rest of the text. */
export function chooseDates(page: PageReading): ChosenDates {
  const { index, elements, options, above, below } = page;
  const ofMetadata = metaDateOptions(options);
  const read = (elements: readonly RoleElement[]): DatesOfElement[] =>
    elements.map((element) => datesOfElement(index.page, element, options, ofMetadata));
  const named = read([...elements.published.filter(isNamed), ...elements.updated]);
  const unnamed = elements.published.filter((element) => !isNamed(element));
  const tagged = read(unnamed.filter(({ place }) => place !== 'beside'));
  // May be the clock of the page: the text around it decides.
  const beside = read(unnamed.filter(({ place }) => place === 'beside'));
  const inText = (field: 'published' | 'updated', isLabelled: boolean): Value<ArticleDate>[] =>
    [above, below].flatMap(({ article, spans }) => {
      const value = article[field];
      const span = spans[field];
      const isWanted = span?.by.startsWith('label/') === isLabelled && (isLabelled || article === above.article);
      return value && span && isWanted ? [{ value, span }] : [];
    });
  const said = { published: saidDates(page, 'published', ofMetadata), updated: saidDates(page, 'updated', ofMetadata) };
  // The text has the date without the label in the block above it.
  const isUpdate = (date: ArticleDate): boolean => tagged.some(({ updated }) => updated && isoDay(updated.value) === isoDay(date));
  const evidence = (field: 'published' | 'updated'): DateEvidence[] => {
    const seen = (dates: readonly (Value<ArticleDate> | null)[], isCertain: boolean): DateEvidence[] =>
      dates.flatMap((date) => (date ? [{ date, kind: 'shown', isCertain }] : []));
    const metadata = said[field].flatMap((date): DateEvidence[] => (date ? [{ date, kind: 'metadata', isCertain: true }] : []));
    const first = named.map((dates) => dates[field]).find((date) => date) ?? null;
    const inLines = inText(field, false).filter(({ value }) => field === 'updated' || !isUpdate(value));
    return [
      ...seen([first, ...inText(field, true).slice(0, 1)], true),
      ...metadata,
      ...seen([...tagged.map((dates) => dates[field]), ...inLines, ...beside.map((dates) => dates[field])], false),
    ];
  };
  const shown = (field: 'published' | 'updated'): PageDate[] =>
    [...named.map((dates) => dates[field]), ...said[field], ...[...tagged, ...beside].map((dates) => dates[field])].flatMap((date) =>
      date ? [{ role: field, date: date.value, span: date.span }] : [],
    );
  const all = allDates([...shown('published'), ...shown('updated')], page);
  const published = weighDates(evidence('published'), 'published-mismatch');
  const updated = weighDates(evidence('updated'), 'updated-mismatch');
  const relevant = named.filter((dates) => dates.published === published.taken || published.taken === null).slice(0, 1);
  const fromText = published.taken?.span.by.startsWith('l') ? above.diagnostics.filter(({ code }) => DATE_CODES.includes(code)) : [];
  const diagnostics = [...relevant.flatMap((dates) => dates.diagnostics.filter(({ code }) => code !== 'future-date')), ...fromText];
  return { all, published, updated, diagnostics: [...diagnostics, ...published.diagnostics, ...updated.diagnostics] };
}

/** Returns the dates of JSON-LD and `meta`. */
function saidDates(
  { structured, metadata }: PageReading,
  field: 'published' | 'updated',
  options: DateOptions,
): (Value<ArticleDate> | null)[] {
  const inJsonLd = structured.article?.[field];
  return [
    inJsonLd ? metaDate(inJsonLd, `json-ld/${field}`, options) : null,
    ...(metadata.values[field] ?? []).map((value) => metaDate(value, value.by, options)),
  ];
}

/** Collects the dates that were candidates, those of the text, and those in the body. */
function allDates(chosen: readonly PageDate[], { above, below, body, options }: PageReading): () => PageDate[] {
  const lines = body.map(withoutElement);
  return lazy(() => withoutCopies([...chosen, ...above.dates, ...below.dates, ...datesInLines(lines, options)]));
}

/** Finds dates in the text of lines. */
function datesInLines(lines: readonly SourceText[], options: ArticleOptions): PageDate[] {
  const site = readArticleOptions(options);
  const context: DateContext = { ...inZoneOf(site.site, site), direction: 'nearest' };
  const dates: PageDate[] = [];
  for (const line of lines) {
    for (const { date, span } of datesInBlock(line.text, { start: 0, end: line.text.length }, context))
      dates.push({ role: 'body', date, span: fieldSpan(sourceSpan(line, span), 'text/date', 'likely') });
  }
  return dates;
}

/** Sorts dates and drops copies. A date with another role is not repeated with the role `body`. */
function withoutCopies(dates: PageDate[]): PageDate[] {
  const kept: PageDate[] = [];
  for (const one of dates.sort((a, b) => a.span.start - b.span.start)) {
    const before = kept.at(-1);
    if (!before || before.span.end <= one.span.start) kept.push(one);
    else if (before.role === 'body') kept[kept.length - 1] = one;
    else if (one.role !== 'body' && one.role !== before.role) kept.push(one);
  }
  return kept;
}

const DATE_CODES: readonly string[] = [
  'ambiguous-local-time',
  'calendar-mismatch',
  'invalid-date',
  'invalid-time',
  'likely-time-zone',
  'missing-reference',
  'nonexistent-local-time',
  'reversed-clock',
  'several-dates',
  'weekday-mismatch',
];
