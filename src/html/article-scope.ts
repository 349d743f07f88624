import type { HtmlLine } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import { PAGES } from './elements.js';
import type { PageIndex, RoleElement } from './index-elements.js';
import { HAS_LABEL } from './label-text.js';
import type { HtmlElement } from './parser.js';
import { type CardTest, isCardLine, isInCard } from './story-cards.js';

/** The part of a page that is the article: the innermost element with headline and body. */
export interface ArticleScope {
  headline: HtmlElement | null;
  body: HtmlElement | null;
  /** `null` if the page has no headline or no body. */
  element: HtmlElement | null;
  /** True if {@link element} also holds everything else of the page. */
  isWholePage: boolean;
  /** Order of the first paragraph. */
  textStart: number;
}

export function articleScope({ proses }: PageIndex, headline: HtmlElement | null, body: HtmlElement | null): ArticleScope {
  const element = headline && body ? commonParent(headline, body) : null;
  const isWholePage = element === null || PAGES.has(element.tagName) || element.order === undefined;
  const isFlat = headline !== null && body !== null && isWithin(headline, body);
  const textStart = isFlat ? firstParagraph(proses, headline) : body ? orderOf(body) : Number.POSITIVE_INFINITY;
  return { headline, body, element, isWholePage, textStart };
}

function commonParent(headline: HtmlElement, body: HtmlElement): HtmlElement {
  let scope = body;
  while (scope.parentNode && scope.order !== undefined && !isWithin(headline, scope)) scope = scope.parentNode;
  return scope;
}

function firstParagraph(proses: PageIndex['proses'], headline: HtmlElement): number {
  let first = Number.POSITIVE_INFINITY;
  for (const element of proses.keys()) if (orderOf(element) > (headline.last ?? 0)) first = Math.min(first, orderOf(element));
  return first;
}

/** Not of an article, if they hold neither its headline nor its body. */
const PAGE_PARTS: ReadonlySet<string> = new Set(['header', 'footer', 'nav', 'aside']);

/** Hold breadcrumbs. */
const PATH_PARTS: ReadonlySet<string> = new Set(['header', 'nav']);

/** Kind of place of an element. */
export type Place =
  /** Between the beginning of the article and its text, or around them. */
  | 'header'
  /** In or below the text. */
  | 'text'
  /** Beside the article, or above the headline of an article that is the whole page. */
  | 'beside';

/** Returns the place of an element of the article; `null` if it belongs to another story, or to the header or footer of the page. */
export function placeInArticle(one: RoleElement, scope: ArticleScope, index: PageIndex): Place | null {
  const { element } = one;
  const { headline, body } = scope;
  if (!headline && !body) return 'beside';
  if ([headline, body].some((part) => part && (isWithin(part, element) || (part === headline && isWithin(element, part))))) return 'header';
  const isInside = scope.element !== null && isWithin(element, scope.element);
  if (!isInside && scope.element !== null && !isBeside(element, scope.element)) return null;
  const place = placeOf(element, scope, isInside);
  const outer = partsAround(element, scope);
  const isOutside = scope.isWholePage || !isInside;
  if (isOutside && outer.some((part) => isPagePart(part, scope) && !(one.role === 'section' && PATH_PARTS.has(part.tagName)))) return null;
  return isInCard(one, outer, cardTest(place, scope), index) ? null : place;
}

/** True for a header, footer or aside of the page: not between headline and body, nor beside the headline in `main`. */
function isPagePart(part: HtmlElement, { headline, textStart }: ArticleScope): boolean {
  if (!PAGE_PARTS.has(part.tagName) || !headline) return PAGE_PARTS.has(part.tagName);
  if (orderOf(part) > orderOf(headline) && orderOf(part) < textStart) return false;
  const { parentNode } = headline;
  return part.tagName === 'nav' || part.parentNode !== parentNode || PAGE_ROOTS.has(parentNode.tagName);
}

/** Hold the header and footer of the page. */
const PAGE_ROOTS: ReadonlySet<string> = new Set(['html', 'body', 'form']);

/** True if a line outside the body is in the card of another story, or in the header of the page. */
export function isOtherLine({ text, block }: HtmlLine, scope: ArticleScope, index: PageIndex): boolean {
  if (!block || (!scope.headline && !scope.body)) return false;
  const outer = partsAround(block, scope);
  const isInside = scope.element !== null && isWithin(block, scope.element);
  const isOutside = scope.isWholePage || !isInside;
  if (isOutside && !HAS_LABEL.test(text) && outer.some((part) => isPagePart(part, scope))) return true;
  return isCardLine(text, outer, cardTest(placeOf(block, scope, isInside), scope), index);
}

const CARD_TESTS: Readonly<Record<Place, Omit<CardTest, 'article'>>> = {
  header: { byShape: false, keepsLabelled: true },
  text: { byShape: true, keepsLabelled: true },
  beside: { byShape: true, keepsLabelled: false },
};

function cardTest(place: Place, { headline, body }: ArticleScope): CardTest {
  return { ...CARD_TESTS[place], article: [headline, body].filter((part) => part !== null) };
}

function placeOf(element: HtmlElement, { headline, isWholePage, textStart }: ArticleScope, isInside: boolean): Place {
  if (!isInside) return 'beside';
  const order = orderOf(element);
  if (order >= textStart) return 'text';
  return isWholePage && headline && order < orderOf(headline) ? 'beside' : 'header';
}

/** Elements that are one level above the article are beside it, and those that are near. */
const MOST_LEVELS = 3;
const MOST_BETWEEN = 15;

function isBeside(element: HtmlElement, scope: HtmlElement): boolean {
  const order = orderOf(element);
  const distance = order < orderOf(scope) ? orderOf(scope) - order : order - (scope.last ?? 0);
  let outer: HtmlElement | null = element.parentNode;
  for (let level = 0; outer && level < MOST_LEVELS; level++, outer = outer.parentNode) if (isWithin(scope, outer)) return true;
  return distance <= MOST_BETWEEN;
}

/** Lists the elements around one, from itself on, that hold neither headline nor body. */
function partsAround(element: HtmlElement, { headline, body }: ArticleScope): HtmlElement[] {
  const parts: HtmlElement[] = [];
  for (let outer: HtmlElement | null = element; outer && outer.order !== undefined; outer = outer.parentNode) {
    if ((headline && isWithin(headline, outer)) || (body && isWithin(body, outer))) break;
    parts.push(outer);
  }
  return parts;
}
