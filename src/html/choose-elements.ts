import { textKey } from '../article/text-key.js';
import { type ArticleScope, articleScope, type Place, placeInArticle } from './article-scope.js';
import { textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import { UNNAMED_RANK } from './element-roles.js';
import { INLINE } from './elements.js';
import type { PageIndex, RoleElement } from './index-elements.js';
import { wordsIn } from './label-text.js';
import { isFrontPage } from './link-address.js';
import { headingOfText, type PageTitles } from './page-name.js';
import { attribute, type HtmlElement } from './parser.js';
import { storyBlock } from './story-block.js';
import { structuralBody } from './structural-body.js';
import type { Role } from './templates.js';
import { type TitleKeys, type TitlePart, titlePartOf } from './title-parts.js';

/** Elements of an article, found by templates and headings. */
export interface ArticleElements extends Record<'headline' | 'kicker' | 'lead' | 'code', RoleElement | null> {
  body: RoleElement | null;
  scope: ArticleScope;
  /** Blocks with elements of other stories. */
  others: ReadonlySet<HtmlElement>;
  /** True if a template names the body. */
  isTemplate: boolean;
  published: PlacedElement[];
  updated: PlacedElement[];
  section: RoleElement[];
  authors: RoleElement[];
  tags: RoleElement[];
}

/** An element of the article, with its place. */
interface PlacedElement extends RoleElement {
  place: Place;
}

/** Chooses the element of each field. */
export function chooseElements(index: PageIndex, titles: PageTitles): ArticleElements {
  const bodies = index.roles.body ?? [];
  const largest = chooseBody(bodies, index.prose) ?? emptyBody(bodies, index);
  const most = largest ?? index.prose;
  const headline = chooseHeadline(index, titles, most);
  const block = headline && most && storyBlock(index, headline.element, most.element);
  const named = largest && headline ? bodyOfStory(index, largest, headline.element, block) : largest;
  const body = named ?? structuralBody(index, headline, block);
  const scope = articleScope(index, headline?.element ?? null, body?.element ?? null);
  const others = new Set<HtmlElement>();
  const near = (role: Role): PlacedElement[] => {
    const placed = sortByDistance(index.roles[role] ?? [], headline ?? body, scope.element).slice(0, MOST_PLACED);
    return placed.flatMap((one) => {
      const place = placeInArticle(one, scope, index);
      const block = blockAround(one.element);
      if (!place && ![headline, body].some((part) => part && isWithin(part.element, block))) others.add(block);
      return place ? [{ ...one, place }] : [];
    });
  };
  const isTitle = (one: RoleElement): boolean =>
    one.letters > 0 &&
    !contains(one, headline) &&
    !contains(one, body) &&
    isBesideHeadline(one, headline, body) &&
    (!scope.element || isNextTo(one.element, scope.element));
  const titleOf = (role: Role): RoleElement | null => near(role).find(isTitle) ?? null;
  const kicker = headline && titleOf('kicker');
  const lead = headline && titleOf('lead');
  return {
    body,
    scope,
    others,
    isTemplate: named !== null,
    headline,
    kicker,
    lead: lead && kicker && contains(lead, kicker) ? null : lead,
    code: near('code')[0] ?? null,
    section: inSameList(near('section')),
    published: near('published').slice(0, MOST_DATES),
    updated: near('updated').slice(0, MOST_DATES),
    authors: inSameList(near('authors')),
    tags: inSameList(near('tags')),
  };
}

const MOST_DATES = 4;

function contains({ element: outer }: RoleElement, inner: RoleElement | null): boolean {
  return inner !== null && isWithin(inner.element, outer);
}

/** In elements: greatest distance of a kicker or a lead from headline and body, unless it is between them. */
const MOST_BESIDE = 15;

function isBesideHeadline(one: RoleElement, headline: RoleElement | null, body: RoleElement | null): boolean {
  const from = orderOf((headline ?? one).element);
  const to = Math.max(from, body ? orderOf(body.element) : from);
  return orderOf(one.element) > from - MOST_BESIDE && orderOf(one.element) < to + MOST_BESIDE;
}

/** True if an element is within another, or its parent or grandparent contains the other: a card of another story is further away. */
function isNextTo(element: HtmlElement, scope: HtmlElement): boolean {
  const parent = element.parentNode;
  return isWithin(element, scope) || isWithin(scope, parent) || (parent.parentNode !== null && isWithin(scope, parent.parentNode));
}

/** Prose elsewhere is the body if it has this many times the letters of a named body. */
const FAR_MORE = 4;
/** Least share of its letters that the inner of two nested bodies has. */
const SHARE_OF_INNER = 0.6;

/** Chooses the body with most letters; of two nested ones the inner one, if it holds most of the outer. */
function chooseBody(bodies: readonly RoleElement[], prose: RoleElement | null): RoleElement | null {
  const largest = bodies.reduce<RoleElement | null>((best, one) => (best && best.letters >= one.letters ? best : one), null);
  if (!largest || largest.letters === 0) return null;
  if (prose && !contains(largest, prose) && !contains(prose, largest) && prose.letters > FAR_MORE * largest.letters) return null;
  const inner = bodies.filter((one) => contains(largest, one) && one.letters >= SHARE_OF_INNER * largest.letters);
  return inner.reduce((best, one) => (one.letters < best.letters || orderOf(one.element) > orderOf(best.element) ? one : best), largest);
}

/** In letters: with this much prose elsewhere, an empty template body is not the body. */
const MUCH_PROSE = 300;

/** Returns the empty body of a template, as below a video: the page has no text. */
function emptyBody(bodies: readonly RoleElement[], { prose, proses, headings, roles }: PageIndex): RoleElement | null {
  const elsewhere = prose ? (proses.get(prose.element)?.all ?? 0) : 0;
  if (bodies.some(({ letters }) => letters > 0) || elsewhere > MUCH_PROSE) return null;
  const heading = [...headings, ...(roles.headline ?? [])].find(({ element }) => element.tagName === 'h1');
  return bodies.find((one) => heading && orderOf(one.element) > orderOf(heading.element)) ?? null;
}

/**
 * Returns the named body of the headline's story, if the largest is that of another one: another block holds it, or a heading stands between
 * the body below the headline and it.
 */
function bodyOfStory(
  { roles, headings }: PageIndex,
  largest: RoleElement,
  headline: HtmlElement,
  block: HtmlElement | null,
): RoleElement | null {
  const bodies = (roles.body ?? []).filter(({ letters }) => letters > 0);
  if (block) {
    if (isWithin(largest.element, block)) return largest;
    return chooseBody(
      bodies.filter(({ element }) => isWithin(element, block)),
      null,
    );
  }
  const next = bodies.find(({ element }) => orderOf(element) > orderOf(headline));
  if (!next || contains(largest, next) || contains(next, largest) || isWithin(headline, largest.element)) return largest;
  const from = next.element.last ?? 0;
  const to = orderOf(largest.element);
  const isBetween = ({ element }: RoleElement): boolean => orderOf(element) > from && orderOf(element) < to;
  return to < orderOf(headline) || [...headings, ...(roles.headline ?? [])].some(isBetween) ? next : largest;
}

const LONGEST_HEADLINE = 250;
/** In elements: with no more before it, a heading begins the element around the prose. */
const MOST_BEFORE_HEADING = 3;
/** Number of candidates, nearest to the body first, whose text is read. */
const MOST_HEADLINES = 40;

function chooseHeadline(index: PageIndex, titles: PageTitles, body: RoleElement | null): RoleElement | null {
  const keys = titles.all;
  const distance = (one: RoleElement): number => {
    if (!body) return orderOf(one.element);
    const after = orderOf(one.element) - orderOf(body.element);
    if (after > 0 && after <= MOST_BEFORE_HEADING && one.element.tagName === 'h1' && contains(body, one)) return 0;
    return after > 0 ? after + 5 : -after;
  };
  const candidates = [...index.headings, ...(index.roles.headline ?? [])]
    .filter((one) => one.letters > 1 && one.letters <= LONGEST_HEADLINE && !(body && contains(one, body)) && !isSiteName(one.element))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_HEADLINES);
  let best: RoleElement | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const score = headlineScore(candidate, keys, index);
    if (score <= most) continue;
    most = score;
    best = candidate;
  }
  if (best === null) return unnamedHeadline(index, keys, body);
  return headingOfText(index, best, body, titles) ?? best;
}

/** A shorter part of a title may be the name of a section. */
const FEWEST_WORDS_OF_PART = 3;
/** In elements: greatest distance above the body at which a lower heading is a headline. */
const FARTHEST_HEADING = 12;

/**
 * For a page without a heading that repeats a title of the metadata: chooses any short text that does, else the lower heading directly
 * above the body.
 */
function unnamedHeadline(
  { page, shorts, headings }: PageIndex,
  titles: readonly TitleKeys[],
  body: RoleElement | null,
): RoleElement | null {
  const lengths = new Set(titles.flatMap(({ whole, parts }) => [whole.length, ...parts.map(({ length }) => length)]));
  const partOf = (one: RoleElement): TitlePart => {
    if (!lengths.has(one.letters) || (body && contains(one, body))) return null;
    const { text } = textOfElement(page, one.element, () => false);
    const part = titlePartOf(textKey(text), titles);
    // «عنوان خبر | نام پایگاه» is shown without the name.
    return part === 'longest' && wordsIn(text) < FEWEST_WORDS_OF_PART ? null : part;
  };
  const said = shorts.find((one) => partOf(one) === 'title') ?? shorts.find((one) => partOf(one) === 'longest');
  if (said || !body) return said ?? null;
  const isAbove = (one: RoleElement): boolean =>
    orderOf(one.element) < orderOf(body.element) && orderOf(one.element) > orderOf(body.element) - FARTHEST_HEADING;
  return headings.findLast((one) => one.letters > 1 && one.letters <= LONGEST_HEADLINE && isAbove(one) && !isSiteName(one.element)) ?? null;
}

/** True for a logo in a heading: it links to the front page. */
function isSiteName(element: HtmlElement): boolean {
  const around = [element, element.parentNode, ...element.childNodes].filter(
    (node): node is HtmlElement => node !== null && 'tagName' in node,
  );
  return around.some((one) => isFrontPage(attribute(one, 'href') ?? '') || LOGO.test(attribute(one, 'class') ?? ''));
}

const LOGO = /(?:^|[\s_-])(?:logo|brand|site-title)(?:$|[\s_-])/i;

/** In letters: a shorter heading is not searched in titles. */
const SHORTEST_PART = 8;

/** Scores a heading: by the template's name, and by agreement with the metadata. A lower heading without either scores 0. */
function headlineScore(candidate: RoleElement, titles: readonly TitleKeys[], { page }: PageIndex): number {
  const key = textKey(textOfElement(page, candidate.element, () => false).text);
  const part = titlePartOf(key, titles);
  const isPart = key.length > SHORTEST_PART && titles.some(({ whole }) => whole.includes(key) || key.includes(whole));
  const said = part === 'title' ? 5 : part === 'longest' ? 4 : isPart && part !== 'name' ? 3 : 0;
  const isFirstHeading = candidate.element.tagName === 'h1';
  const isNamed = candidate.rank < UNNAMED_RANK;
  if (!isFirstHeading && !isNamed && said === 0) return 0;
  return said + (isFirstHeading ? 2 : LOWER_HEADING.test(candidate.element.tagName) ? 1 : 0) + (isNamed ? 2 : 0);
}

const LOWER_HEADING = /^h[2-6]$/;

/** Number of elements of one role, the best first, whose places are found. */
const MOST_PLACED = 40;

function blockAround(element: HtmlElement): HtmlElement {
  let block = element;
  while (INLINE.has(block.tagName) && block.parentNode) block = block.parentNode;
  return block;
}

/** Sorts elements: those around headline and body first, then by the rank of their names, then by distance. */
function sortByDistance(found: readonly RoleElement[], center: RoleElement | null, scope: HtmlElement | null): RoleElement[] {
  const far = (one: RoleElement): number => (scope && isWithin(one.element, scope) ? 0 : 1);
  const distance = (one: RoleElement): number => (center ? Math.abs(orderOf(one.element) - orderOf(center.element)) : orderOf(one.element));
  return [...found].sort((one, other) => far(one) - far(other) || one.rank - other.rank || distance(one) - distance(other));
}

/** Returns the first element, and those of the same name in the same list, in the order of the page. */
function inSameList([first, ...others]: readonly RoleElement[]): RoleElement[] {
  if (!first) return [];
  const list = others.filter(({ rank, element }) => rank === first.rank && listAround(element) === listAround(first.element));
  return [first, ...list].sort((one, other) => orderOf(one.element) - orderOf(other.element));
}

function listAround({ parentNode }: HtmlElement): HtmlElement {
  return parentNode.tagName === 'li' ? parentNode.parentNode : parentNode;
}
