import { textKey } from '../article/text-key.js';
import type { TitleFields } from './article-fields.js';
import type { HtmlDiagnostic } from './diagnostics.js';
import { textOfElement } from './displayed-lines.js';
import type { RoleElement } from './index-elements.js';
import { firstValue, mergeTitles } from './merge-sources.js';
import type { PageReading } from './page-reading.js';
import type { HtmlElement } from './parser.js';
import { splitHeadline } from './split-headline.js';
import { BETWEEN_NAMES } from './title-parts.js';
import { asValue, type Value } from './values.js';

/** Chooses kicker, headline and lead. */
export function chooseTitles(page: PageReading): { fields: TitleFields; diagnostics: HtmlDiagnostic[] } {
  const { elements, above, structured, metadata, titles } = page;
  const inText = (field: 'kicker' | 'headline' | 'lead'): Value<string> | null => {
    const value = above.article[field];
    const span = above.spans[field];
    return value && span ? { value, span } : null;
  };
  const split = elements.headline && splitHeadline(page.index.page, elements.headline.element, page.pageTitles.all);
  const whole = titleOfElement(page, elements.headline, 'headline');
  const shown = split && whole ? { value: split.headline.text, span: { ...whole.span, ...split.headline.span } } : whole;
  const said = [
    structured.article?.headline ? asValue(structured.article.headline, 'json-ld/headline', 'certain') : null,
    ...(metadata.values.headline ?? []).map((value) => asValue({ ...value, text: withoutSiteName(value.text, page) }, value.by, 'likely')),
  ];
  const { taken: headline, diagnostics } = mergeTitles(
    [shown, ...said, ...(shown || firstValue(said) ? [] : [inText('headline')])],
    'headline-mismatch',
  );
  const agrees = headline !== null && above.article.headline !== null && textKey(above.article.headline) === textKey(headline.value);
  const kicker =
    titleOfElement(page, elements.kicker, 'kicker') ??
    (split?.kicker ? asValue(split.kicker, 'structure/kicker', 'likely') : null) ??
    (agrees ? inText('kicker') : null) ??
    titles.kicker;
  const lead =
    titleOfElement(page, elements.lead, 'lead') ??
    (agrees && !isOnlyParagraph(page) ? inText('lead') : null) ??
    titles.lead ??
    describedLead(page, headline);
  const guessed = [kicker, lead].some((title) => title?.span.by.startsWith('lines/') && title.span.confidence === 'guess');
  const unseparated = guessed ? above.diagnostics.filter(({ code }) => code === 'unseparated-header') : [];
  return {
    fields: { kicker, headline, lead: lead && headline && textKey(lead.value) === textKey(headline.value) ? null : lead },
    diagnostics: [...diagnostics, ...unseparated],
  };
}

/** A single paragraph is a body without a lead. */
function isOnlyParagraph({ body, elements }: PageReading): boolean {
  return body.length === 1 && !elements.isTemplate;
}

function titleOfElement({ index, elements }: PageReading, part: RoleElement | null, name: string): Value<string> | null {
  if (!part) return null;
  const others = new Set<HtmlElement>(
    [elements.kicker, elements.headline, elements.lead, elements.body].flatMap((other) => (other && other !== part ? [other.element] : [])),
  );
  const { text, span } = textOfElement(
    index.page,
    part.element,
    (element) => element !== part.element && (others.has(element) || index.boilerplate.has(element) || isInUnclosed(element, part.element)),
  );
  if (textKey(text) === '') return null;
  return asValue({ text, span }, `${part.family}/${name}`, part.family === 'page' ? 'likely' : 'certain');
}

/** A block after a text in a heading: the heading was not closed. */
function isInUnclosed(element: HtmlElement, heading: HtmlElement): boolean {
  if (element.parentNode !== heading || !BLOCKS.has(element.tagName)) return false;
  const [first] = heading.childNodes;
  return first !== undefined && first !== element;
}

const BLOCKS: ReadonlySet<string> = new Set(['div', 'p', 'h2', 'h3', 'h4']);

/** «عنوان خبر | نام پایگاه» */
function withoutSiteName(title: string, { metadata }: PageReading): string {
  const names = (metadata.values.siteName ?? []).map(({ text }) => textKey(text));
  const parts = title.split(BETWEEN_NAMES);
  const last = parts.at(-1);
  const first = parts[0];
  if (parts.length < 2 || last === undefined || first === undefined) return title;
  if (names.includes(textKey(last))) return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|»›:–—-]\s+$/, '');
  if (names.includes(textKey(first))) return title.slice(first.length).replace(/^\s+[|»›:–—-]\s+/, '');
  return title;
}

/** In letters. */
const SHORTEST_LEAD = 25;
/** Names and times may precede it in the body. */
const MOST_BEFORE_LEAD = 4;
/** In UTF-16 units: length of the beginning of a body that a description is compared with. */
const LONGEST_EXCERPT = 700;

/**
 * Returns the description of the metadata as the lead, if the page shows it as a paragraph. If it does not, the description is the lead of
 * a page without a template body, unless it repeats the headline or the beginning of the body.
 */
function describedLead(page: PageReading, headline: Value<string> | null): Value<string> | null {
  const { structured, metadata, elements, body, between } = page;
  const description = firstValue([
    structured.article?.lead ? asValue(structured.article.lead, 'json-ld/lead', 'guess') : null,
    ...(metadata.values.lead ?? []).map((value) => asValue(value, value.by, 'guess')),
  ]);
  if (!description || !headline) return null;
  const key = textKey(description.value);
  if (key.length < SHORTEST_LEAD || textKey(headline.value).includes(key) || key === textKey(headline.value)) return null;
  const shown = [...body.slice(0, MOST_BEFORE_LEAD), ...between].find(({ text }) => textKey(text) === key);
  if (shown && between.includes(shown)) return { ...description, value: shown.text };
  if (shown) return body.length > 1 && body.indexOf(shown) < MOST_BEFORE_LEAD ? { ...description, value: shown.text } : null;
  const beginning = textKey(
    body
      .map(({ text }) => text)
      .join(' ')
      .slice(0, LONGEST_EXCERPT),
  );
  const isExcerpt = beginning.includes(key.slice(0, SHORTEST_LEAD));
  return elements.isTemplate || isExcerpt ? null : description;
}
