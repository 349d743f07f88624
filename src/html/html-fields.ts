import type { ArticleDate, PageDate, Span } from '../api/types.js';
import { fieldSpan } from '../article/field-span.js';
import { textKey } from '../article/text-key.js';
import { startOf } from '../dates/start-of-date.js';
import type { ArticleFields } from './article-fields.js';
import { type HtmlDiagnostic, htmlDiagnostic } from './diagnostics.js';
import { textOfElement } from './displayed-lines.js';
import { chooseDates } from './html-dates.js';
import { chooseTitles } from './html-titles.js';
import { firstList, firstValue, type Merged, mergeCodes } from './merge-sources.js';
import { attributeValue, type MetaField } from './metadata.js';
import { codeInAddress, hostOf } from './page-address.js';
import type { PageReading } from './page-reading.js';
import { attribute } from './parser.js';
import { structuralSection, structuralTags } from './structural-lists.js';
import { asValue, codeOfElement, listOfElement, type Value } from './values.js';

/** Chooses each field among its sources, in this order: template, label in the text, JSON-LD, `meta`, rest of the text. */
export function chooseFields(page: PageReading): { fields: ArticleFields; dates: () => PageDate[]; diagnostics: HtmlDiagnostic[] } {
  const dates = chooseDates(page);
  const titles = chooseTitles(page);
  const code = chooseCode(page);
  const { structured, above } = page;
  const agency = firstValue([
    textValue(page, 'agency'),
    structured.article?.agency && asValue(structured.article.agency, 'json-ld/agency', 'likely'),
  ]);
  const fields: ArticleFields = {
    site: chooseSite(page),
    code: code.taken,
    published: dates.published.taken,
    updated: dates.updated.taken,
    ...titles.fields,
    section: chooseSection(page, titles.fields.headline),
    authors: chooseAuthors(page, agency),
    agency,
    tags: chooseTags(page),
    image: firstValue([
      metaValues(page, 'image')[0],
      structured.article?.image && asValue(structured.article.image, 'json-ld/image', 'likely'),
    ]),
    publisher: choosePublisher(page),
  };
  const diagnostics = [
    ...structured.broken.map((span) => htmlDiagnostic('invalid-structured-data', span)),
    ...dates.diagnostics,
    ...titles.diagnostics,
    ...code.diagnostics,
    ...(fields.code === null ? above.diagnostics.filter((one) => one.code === 'empty-value') : []),
    ...futurePublication(fields.published, page),
  ];
  return { fields, dates: dates.all, diagnostics: distinctDiagnostics(diagnostics) };
}

type TextField = 'code' | 'agency' | 'kicker' | 'headline' | 'lead' | 'site';

/** Returns a field that the text parser found above the body, or by a label below it. */
function textValue({ above, below }: PageReading, field: TextField): Value<string> | null {
  for (const { article, spans } of [above, below]) {
    const value = article[field];
    const span = spans[field];
    if (value && span && (article === above.article || span.by.startsWith('label/'))) return { value, span };
  }
  return null;
}

function textValues({ above, below }: PageReading, field: 'section' | 'authors' | 'tags'): Value<string>[] {
  for (const { article, spans } of [above, below]) {
    const values = article[field].flatMap((value, index) => {
      const span = spans[field]?.[index];
      return span && (article === above.article || span.by.startsWith('label/')) ? [{ value, span }] : [];
    });
    if (values.length > 0) return values;
  }
  return [];
}

function metaValues({ metadata }: PageReading, field: MetaField): Value<string>[] {
  return (metadata.values[field] ?? []).map((value) => asValue(value, value.by, 'likely'));
}

function chooseSite(page: PageReading): ArticleFields['site'] {
  const { options, metadata, structured } = page;
  const shown = textValue(page, 'site');
  const addresses = [metadata.canonical, metadata.values.address?.[0], structured.article?.address];
  const given = addresses.find((address) => address && address.text === options.url);
  const host = options.url === undefined ? null : hostOf(options.url);
  if (host === null) return shown;
  return { value: host, span: given ? fieldSpan(given.span, 'url/site', 'certain') : null };
}

/** Returns the name of the publisher: from JSON-LD, else the name of the site unless it is a domain. */
function choosePublisher(page: PageReading): Value<string> | null {
  const { publisher } = page.structured;
  const names = [...(publisher ? [asValue(publisher, 'json-ld/publisher', 'likely')] : []), ...metaValues(page, 'siteName')];
  return names.find(({ value }) => !DOMAIN.test(value)) ?? null;
}

const DOMAIN = /^(?:https?:|www\.)|^[^\s.]+(?:\.[a-z]+)+\/?$/i;

function futurePublication(published: Value<ArticleDate> | null, { options: { reference } }: PageReading): HtmlDiagnostic[] {
  if (!published || reference === undefined) return [];
  const now = typeof reference === 'string' ? Date.parse(reference) : reference.getTime();
  return startOf(published.value) > now ? [htmlDiagnostic('future-date', published.span)] : [];
}

const NOWHERE: Span = { start: 0, end: 0 };

function chooseCode(page: PageReading): Merged<string> {
  const { index, elements, options } = page;
  const shown = [elements.code && codeOfElement(index.page, elements.code), textValue(page, 'code')];
  const given = metaValues(page, 'code').filter(({ value }) => /^\d+$/.test(value));
  const merged = mergeCodes([...shown, ...given], 'code-mismatch');
  if (merged.taken) return merged;
  const code = options.url === undefined ? null : codeInAddress(options.url);
  const address = chooseSite(page)?.span;
  const written = code === null ? codeOfInput(page) : null;
  if (written) return { taken: written, diagnostics: [] };
  return {
    taken: code === null ? null : { value: code, span: fieldSpan(address ?? NOWHERE, 'url/code', 'likely') },
    diagnostics: [],
  };
}

/** Reads the code from an `input` that shows the short address of the page. */
function codeOfInput({ index }: PageReading): Value<string> | null {
  for (const input of index.inputs) {
    const text = attribute(input, 'value')?.trim() ?? '';
    const type = attribute(input, 'type')?.toLowerCase() ?? 'text';
    const code = type === 'text' && hostOf(text) !== null ? codeInAddress(text) : null;
    if (code) return { value: code, span: fieldSpan(attributeValue(index.page, input, 'value')?.span ?? NOWHERE, 'input/code', 'likely') };
  }
  return null;
}

/** First step of a breadcrumb. */
const HOME: ReadonlySet<string> = new Set(['صفحه نخست', 'صفحه اصلی', 'صفحه اول', 'خانه', 'home', 'نخست'].map(textKey));

function chooseSection(page: PageReading, headline: Value<string> | null): readonly Value<string>[] {
  const { index, elements, structured } = page;
  const lists = [
    elements.section.flatMap((element) => listOfElement(index.page, element)),
    (structured.article?.section ?? []).map((value) => asValue(value, 'json-ld/section', 'certain')),
    metaValues(page, 'section').flatMap(splitPath),
    breadcrumb(page),
    textValues(page, 'section'),
    elements.section.length > 0 ? [] : structuralSection(index, elements.headline),
  ];
  const title = headline ? textKey(headline.value) : '';
  return distinctValues(
    firstList(lists.map((list) => list.filter(({ value }) => !HOME.has(textKey(value)) && !['', title].includes(textKey(value))))),
  );
}

/** «استان > شهر» */
const BETWEEN_PLACES = /\s*[>»›]\s*/;

function splitPath({ value, span }: Value<string>): Value<string>[] {
  return value.split(BETWEEN_PLACES).map((place) => ({ value: place, span }));
}

const breadcrumb = ({ structured }: PageReading): Value<string>[] =>
  structured.breadcrumb.map((value) => asValue(value, 'json-ld/section', 'likely'));

const ADDRESS = /^(?:https?:|www\.|@)|\S@\S/i;

function chooseAuthors(page: PageReading, agency: Value<string> | null): readonly Value<string>[] {
  const { index, elements, structured } = page;
  const names = siteNames(page);
  if (agency) names.add(textKey(agency.value));
  const given = metaValues(page, 'authors');
  const lists = [
    elements.authors.flatMap((element) => listOfElement(index.page, element)),
    textValues(page, 'authors').map((shown) => withoutOffice(shown, given)),
    (structured.article?.authors ?? []).map((value) => asValue(value, 'json-ld/authors', 'certain')),
    given.filter(({ value }) => HAS_ARABIC_SCRIPT.test(value) || isShownName(value, page)),
  ];
  return firstList(lists.map((list) => list.filter(({ value }) => !ADDRESS.test(value) && !names.has(textKey(value)))));
}

/** A line that begins with an author of the metadata and continues with an office is replaced by that author. */
function withoutOffice(shown: Value<string>, given: readonly Value<string>[]): Value<string> {
  const key = textKey(shown.value);
  return given.find(({ value }) => key !== textKey(value) && textKey(value) !== '' && key.startsWith(textKey(value))) ?? shown;
}

const HAS_ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** «admin» is not an author: a Latin name counts only if the page shows it, or is itself Latin. */
function isShownName(name: string, { shownText }: PageReading): boolean {
  const text = shownText();
  return text.includes(name) || !HAS_ARABIC_SCRIPT.test(text);
}

/** Names of the site, which are neither tags nor authors. */
function siteNames({ metadata, structured }: PageReading): Set<string> {
  return new Set(
    [...(metadata.values.siteName ?? []), ...(structured.publisher ? [structured.publisher] : [])].map(({ text }) => textKey(text)),
  );
}

function articleText({ body, elements, index, titles }: PageReading): string {
  const headline = elements.headline ? textOfElement(index.page, elements.headline.element, () => false).text : '';
  return [headline, titles.lead?.value ?? '', ...body.map(({ text }) => text)].join(' ');
}

const LIST_SEPARATOR = /\s*[،,|]\s*/;

function chooseTags(page: PageReading): readonly Value<string>[] {
  const { index, elements, structured } = page;
  const meta = metaValues(page, 'tags');
  const lists = [
    elements.tags.flatMap((element) => listOfElement(index.page, element)),
    elements.tags.length > 0 ? [] : structuralTags(index, elements.body, elements.headline, () => articleText(page)),
    textValues(page, 'tags'),
    (structured.article?.tags ?? []).map((value) => asValue(value, 'json-ld/tags', 'certain')),
    meta
      .filter(({ span }) => span.by === meta[0]?.span.by)
      .flatMap(({ value, span }) => value.split(LIST_SEPARATOR).map((tag) => ({ value: tag, span }))),
  ];
  const names = siteNames(page);
  return distinctValues(firstList(lists.map((list) => list.filter(({ value }) => value !== '' && !names.has(textKey(value))))));
}

function distinctValues(values: readonly Value<string>[]): readonly Value<string>[] {
  const seen = new Set<string>();
  return values.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function distinctDiagnostics(diagnostics: readonly HtmlDiagnostic[]): HtmlDiagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, span }) => {
    const key = `${code} ${span.start} ${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}
