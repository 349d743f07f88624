import { letterKey } from '../text/compare.js';
import { fold } from '../text/fold.js';
import type { PageIndex, RoleElement } from './page-index.js';
import { textOfElement } from './page-lines.js';
import type { HtmlElement } from './parser.js';
import type { Role } from './templates.js';

/** The elements of an article, as far as templates and headings tell. */
export interface ArticleParts extends Record<'headline' | 'kicker' | 'lead' | 'code' | 'section', RoleElement | null> {
  body: RoleElement | null;
  /** Whether a template names the body. */
  isTemplate: boolean;
  published: RoleElement[];
  updated: RoleElement[];
  authors: RoleElement[];
  tags: RoleElement[];
}

/** @param titles what the page calls itself, in its metadata */
export function chooseParts(index: PageIndex, titles: readonly string[]): ArticleParts {
  const named = chooseBody(index.roles.body ?? [], index.prose);
  const body = named ?? index.prose;
  const headline = chooseHeadline(index, titles, body);
  const scope = scopeOf(headline, body);
  const near = (role: Role): RoleElement[] => nearby(index.roles[role] ?? [], headline ?? body, scope);
  const titleOf = (role: Role): RoleElement | null =>
    near(role).find((one) => !holds(one, headline) && !holds(one, body) && one.letters > 0 && isBeforeBody(one, body)) ?? null;
  const kicker = headline && titleOf('kicker');
  const lead = headline && titleOf('lead');
  return {
    body,
    isTemplate: named !== null,
    headline,
    kicker,
    lead: lead && kicker && holds(lead, kicker) ? null : lead,
    code: near('code')[0] ?? null,
    section: near('section')[0] ?? null,
    published: near('published').slice(0, MOST_DATES),
    updated: near('updated').slice(0, MOST_DATES),
    authors: alike(near('authors')),
    tags: alike(near('tags')),
  };
}

const MOST_DATES = 4;

function orderOf({ element }: RoleElement): number {
  return element.order ?? 0;
}

function holds({ element: outer }: RoleElement, inner: RoleElement | null): boolean {
  return inner !== null && isWithin(inner.element, outer);
}

/** Whether an element is another or stands in it. */
export function isWithin({ order = 0 }: HtmlElement, outer: HtmlElement): boolean {
  return order >= (outer.order ?? 0) && order <= (outer.last ?? 0);
}

/** A lead or a kicker may stand in the body, above its text. */
const MOST_ABOVE_TEXT = 12;

function isBeforeBody(one: RoleElement, body: RoleElement | null): boolean {
  return body === null || orderOf(one) < orderOf(body) + MOST_ABOVE_TEXT;
}

/** How many times the letters of a named body the prose elsewhere must have to be the body instead. */
const FAR_MORE = 4;
/** What share of its letters the inner of two bodies has. */
const SHARE_OF_INNER = 0.6;

/** The body with most letters; of two in each other the inner one, if it holds most of the outer. */
function chooseBody(bodies: readonly RoleElement[], prose: RoleElement | null): RoleElement | null {
  const largest = bodies.reduce<RoleElement | null>((best, one) => (best && best.letters >= one.letters ? best : one), null);
  if (!largest || largest.letters === 0) return null;
  if (prose && !holds(largest, prose) && !holds(prose, largest) && prose.letters > FAR_MORE * largest.letters) return null;
  const inner = bodies.filter((one) => holds(largest, one) && one.letters >= SHARE_OF_INNER * largest.letters);
  return inner.reduce((best, one) => (one.letters < best.letters || orderOf(one) > orderOf(best) ? one : best), largest);
}

const LONGEST_HEADLINE = 250;
/** Of how many candidates, those nearest to the body, the text is read. */
const MOST_HEADLINES = 40;

function chooseHeadline(index: PageIndex, titles: readonly string[], body: RoleElement | null): RoleElement | null {
  const keys = titles.map((title) => letterKey(fold(title).text)).filter((key) => key !== '');
  const distance = (one: RoleElement): number =>
    body ? Math.abs(orderOf(body) - orderOf(one)) + (orderOf(one) > orderOf(body) ? 5 : 0) : orderOf(one);
  const candidates = [...index.headings, ...(index.roles.headline ?? [])]
    .filter((one) => one.letters > 1 && one.letters <= LONGEST_HEADLINE && !(body && holds(one, body)))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_HEADLINES);
  let best: RoleElement | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, keys, index);
    if (score <= most) continue;
    most = score;
    best = candidate;
  }
  return best;
}

/** A heading, named by the template, that says what the metadata say. */
function scoreOf(candidate: RoleElement, titleKeys: readonly string[], { page }: PageIndex): number {
  const key = letterKey(fold(textOfElement(page, candidate.element, () => false).text).text);
  const isTitle = titleKeys.some((title) => title === key);
  const isPartOfTitle = key.length > 8 && titleKeys.some((title) => title.includes(key) || key.includes(title));
  const isHeading = candidate.element.tagName === 'h1' ? 2 : /^h[2-6]$/.test(candidate.element.tagName) ? 1 : 0;
  const isNamed = candidate.family === 'microdata' ? 2 : candidate.rank < 5000 ? 2 : 0;
  return (isTitle ? 5 : isPartOfTitle ? 3 : 0) + isHeading + isNamed;
}

/** The innermost element that holds both. */
function scopeOf(headline: RoleElement | null, body: RoleElement | null): HtmlElement | null {
  if (!headline || !body) return null;
  let scope: HtmlElement = body.element;
  while (scope.parentNode && scope.order !== undefined && !isWithin(headline.element, scope)) scope = scope.parentNode;
  return scope;
}

/** Those around headline and body before others, then by the rank of their names, then by distance. */
function nearby(found: readonly RoleElement[], center: RoleElement | null, scope: HtmlElement | null): RoleElement[] {
  const far = (one: RoleElement): number => (scope && isWithin(one.element, scope) ? 0 : 1);
  const distance = (one: RoleElement): number => (center ? Math.abs(orderOf(one) - orderOf(center)) : orderOf(one));
  return [...found].sort((one, other) => far(one) - far(other) || one.rank - other.rank || distance(one) - distance(other));
}

/** The first, and those that have the same name beside it. */
function alike([first, ...others]: readonly RoleElement[]): RoleElement[] {
  if (!first) return [];
  return [first, ...others.filter(({ rank, element }) => rank === first.rank && element.parentNode === first.element.parentNode)];
}
