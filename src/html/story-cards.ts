import { readHtmlLines, textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import type { PageIndex, RoleElement } from './index-elements.js';
import { leadsToStory } from './link-address.js';
import { attribute, type HtmlElement, isElement } from './parser.js';
import type { Role } from './templates.js';

/** How much evidence makes a box the card of another story. */
export interface CardTest {
  /** Words of a link that is a title of its own. */
  fewestWords: number;
  /** True if a heading is a title of its own. */
  byHeading: boolean;
}

/** In elements: larger boxes are columns of a page, not cards. */
const MOST_IN_CARD = 60;
const FEWEST_CARDS = 2;
const HEADING = /^h[2-6]$/;
/** In UTF-16 code units. */
const SHORTEST_OTHER = 6;
const FEWEST_WORDS_OF_HEADING = 2;
/** Fields that a story has once. */
const SINGLE: ReadonlySet<Role> = new Set<Role>(['published', 'updated', 'code']);

/**
 * True if an element is in the card of another story: with a title that links to another page, with a heading, or as one of several boxes
 * of one shape with the same field.
 *
 * @param outer the element and those around it that hold no part of the article, innermost first
 */
export function isInCard(one: RoleElement, outer: readonly HtmlElement[], { fewestWords, byHeading }: CardTest, index: PageIndex): boolean {
  for (const box of outer) {
    if ((box.last ?? 0) - orderOf(box) > MOST_IN_CARD) return false;
    if (titlesIn(box, one, index).some((words) => words >= fewestWords)) return true;
    if (SINGLE.has(one.role) && box !== one.element && isOneOfSeveral(box, one, index)) return true;
    if (byHeading && one.role !== 'tags' && box !== one.element && hasHeading(box, one, index)) return true;
  }
  return false;
}

/** Numbers of words of the links in a box that lead to other pages. */
function titlesIn(box: HtmlElement, one: RoleElement, index: PageIndex): number[] {
  const own = textOf(one.element, null, index);
  const titles = linksWithin(index, box)
    .filter((link) => !isWithin(link, one.element) && isTitle(link, one.element, index))
    .map((link) => textOf(link, one.element, index));
  return titles.filter((title) => title !== own).map(wordsIn);
}

function isTitle(link: HtmlElement, field: HtmlElement, index: PageIndex): boolean {
  return leadsToStory(attribute(link, 'href') ?? '') && !hasRole(link, field, index) && !hasLabel(link, index);
}

/** «نویسنده: <a>…</a>» */
function hasLabel(link: HtmlElement, { page }: PageIndex): boolean {
  const { childNodes } = link.parentNode;
  const before = childNodes.slice(0, childNodes.indexOf(link)).slice(-MOST_BEFORE);
  const text = readHtmlLines(page, { childNodes: before }, () => false, new Set()).at(-1)?.text ?? '';
  return COLON_AT_END.test(text);
}

const MOST_BEFORE = 3;
const COLON_AT_END = /[:\uff1a]\s*$/;
const HAS_LABEL = /\p{L}\s*[:\uff1a]/u;

/**
 * True if a line outside the article's text is part of the card of another story: its block, or one around it, has a title that links to
 * that story.
 *
 * @param outer the block and those around it that hold no part of the article, innermost first
 */
export function isCardLine(text: string, outer: readonly HtmlElement[], { fewestWords }: CardTest, index: PageIndex): boolean {
  const [block] = outer;
  if (!block) return false;
  for (const box of outer) {
    if ((box.last ?? 0) - orderOf(box) > MOST_IN_CARD) return false;
    const isOwn = (link: HtmlElement): boolean => isWithin(link, block);
    const links = linksWithin(index, box).filter((link) => !(isOwn(link) && HAS_LABEL.test(text)) && isTitle(link, block, index));
    if (links.some((link) => wordsIn(textOf(link, null, index)) >= fewestWords)) return true;
  }
  return false;
}

const LINKED: readonly Role[] = ['authors', 'tags', 'section'];

/** True if a link is itself another field of a story: an author, a tag, a section. */
function hasRole(link: HtmlElement, field: HtmlElement, { roles }: PageIndex): boolean {
  return LINKED.some((role) => (roles[role] ?? []).some(({ element }) => element !== field && isSameField(link, element)));
}

function isSameField(link: HtmlElement, element: HtmlElement): boolean {
  return isWithin(link, element) || (element.parentNode === link && link.childNodes.length === 1);
}

function textOf(box: HtmlElement, leftOut: HtmlElement | null, { page }: PageIndex): string {
  return textOfElement(page, box, (inner) => inner === leftOut).text;
}

/** True if a box beside others of its shape has the same field as they, and more. */
function isOneOfSeveral(box: HtmlElement, one: RoleElement, index: PageIndex): boolean {
  const { parentNode } = box;
  if (!hasOtherText(box, one.element, index)) return false;
  const others = (index.roles[one.role] ?? []).filter(({ element }) => isWithin(element, parentNode) && !isWithin(element, box));
  const boxes = parentNode.childNodes.filter(
    (node): node is HtmlElement => isElement(node) && node.tagName === box.tagName && others.some(({ element }) => isWithin(element, node)),
  );
  return boxes.filter((other) => hasOtherText(other, null, index)).length + 1 >= FEWEST_CARDS;
}

function hasOtherText(box: HtmlElement, field: HtmlElement | null, index: PageIndex): boolean {
  return textOf(box, field, index).length >= SHORTEST_OTHER;
}

function hasHeading(box: HtmlElement, one: RoleElement, index: PageIndex): boolean {
  const own = textOf(one.element, null, index);
  const queue: HtmlElement[] = [box];
  for (let at = 0; at < queue.length; at++) {
    for (const node of (queue[at] as HtmlElement).childNodes) {
      if (!isElement(node) || node === one.element) continue;
      const title = HEADING.test(node.tagName) ? textOf(node, one.element, index) : '';
      if (title !== own && wordsIn(title) >= FEWEST_WORDS_OF_HEADING) return true;
      queue.push(node);
    }
  }
  return false;
}

function linksWithin({ links }: PageIndex, box: HtmlElement): HtmlElement[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orderOf(links[middle] as HtmlElement) < orderOf(box)) low = middle + 1;
    else high = middle;
  }
  const found: HtmlElement[] = [];
  for (let at = low; at < links.length && orderOf(links[at] as HtmlElement) <= (box.last ?? 0); at++) found.push(links[at] as HtmlElement);
  return found;
}

const HAS_LETTER = /\p{L}/u;

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => HAS_LETTER.test(word)).length;
}
