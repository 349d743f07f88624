import { readPageLines } from '../article/page-lines.js';
import { lazy } from '../core/lazy.js';
import { readHtmlLines, textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import { isSameShape } from './element-shapes.js';
import type { PageIndex, RoleElement } from './index-elements.js';
import { COLON_AT_END, HAS_LABEL, wordsIn } from './label-text.js';
import { attribute, type HtmlElement, isElement } from './parser.js';
import type { Role } from './templates.js';
import { isStoryLink, isToolText } from './tool-link.js';

/** How much evidence makes a box the card of another story. */
export interface CardTest {
  /** True if a heading is a title of its own, and boxes of one shape are cards. */
  byShape: boolean;
  /** True if a box with a label of this page («کد خبر:») is the article's. */
  keepsLabelled: boolean;
  /** Headline and body: boxes with one of them are no cards. */
  article: readonly HtmlElement[];
}

/** In elements: larger boxes are columns of a page, not cards. */
const MOST_IN_CARD = 60;
const HEADING = /^h[2-6]$/;
/** Words of a link or heading that is a title of its own, and of a text that is more than a label. */
const FEWEST_WORDS = 4;
/** Fields that a story has once. */
const SINGLE: ReadonlySet<Role> = new Set<Role>(['published', 'updated', 'code']);

/**
 * True if an element is in the card of another story: with a title that links to another page, with a heading, or as one of several boxes
 * of one shape with the same field.
 *
 * @param outer the element and those around it that hold no part of the article, innermost first
 */
export function isInCard(one: RoleElement, outer: readonly HtmlElement[], test: CardTest, index: PageIndex): boolean {
  const own = lazy(() => textOf(one.element, null, index));
  let inner = one.element;
  for (const box of outer) {
    if (sizeOf(box) > MOST_IN_CARD) return false;
    const isCard =
      linksWithin(index, box).some((link) => !isWithin(link, inner) && isTitle(link) && !isField(link, one.element, index)) ||
      (test.byShape && SINGLE.has(one.role) && box !== one.element && isOneOfSeveral(box, one, test.article, index)) ||
      (test.byShape && one.role !== 'tags' && headingsWithin(box, inner).some(isTitleHeading));
    if (isCard) return !(test.keepsLabelled && isLabelled(box, index));
    inner = box;
  }
  return false;

  function isTitle(link: HtmlElement): boolean {
    const text = textOf(link, one.element, index);
    return text !== own() && isStoryTitle(link, text, index);
  }

  function isTitleHeading(heading: HtmlElement): boolean {
    const text = textOf(heading, one.element, index);
    return wordsIn(text) >= FEWEST_WORDS && text !== own() && !isToolText(text);
  }
}

function isStoryTitle(link: HtmlElement, text: string, index: PageIndex): boolean {
  return wordsIn(text) >= FEWEST_WORDS && isStoryLink(attribute(link, 'href') ?? '', text, index);
}

/** True if a line of a box is a label of an article: «کد خبر: ۴۴۱۲». */
function isLabelled(box: HtmlElement, { page }: PageIndex): boolean {
  return readHtmlLines(page, box, () => false, new Set()).some(({ text }) =>
    readPageLines(text).some(
      ({ kind, items }) => kind === 'metadata' && (HAS_LABEL.test(text) || items.some(({ role }) => role === 'code')),
    ),
  );
}

function sizeOf(box: HtmlElement): number {
  return (box.last ?? 0) - orderOf(box);
}

/** True if a link is itself another field of a story, or the value of a label: «نویسنده: <a>…</a>». */
function isField(link: HtmlElement, field: HtmlElement, index: PageIndex): boolean {
  return hasRole(link, field, index) || hasLabel(link, index);
}

function hasLabel(link: HtmlElement, { page }: PageIndex): boolean {
  const { childNodes } = link.parentNode;
  const before = childNodes.slice(0, childNodes.indexOf(link)).slice(-MOST_BEFORE);
  const text = readHtmlLines(page, { childNodes: before }, () => false, new Set()).at(-1)?.text ?? '';
  return COLON_AT_END.test(text);
}

const MOST_BEFORE = 3;

/**
 * True if a line outside the article's text is part of the card of another story: its block, or one around it, has a title that links to
 * that story.
 *
 * @param outer the block and those around it that hold no part of the article, innermost first
 */
export function isCardLine(text: string, outer: readonly HtmlElement[], { keepsLabelled }: CardTest, index: PageIndex): boolean {
  const [block] = outer;
  if (!block) return false;
  let inner: HtmlElement | null = HAS_LABEL.test(text) ? block : null;
  for (const box of outer) {
    if (sizeOf(box) > MOST_IN_CARD) return false;
    const isLinked = linksWithin(index, box).some(
      (link) => !(inner && isWithin(link, inner)) && isStoryTitle(link, textOf(link, null, index), index) && !isField(link, block, index),
    );
    if (isLinked) return !(keepsLabelled && isLabelled(box, index));
    inner = box;
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
function isOneOfSeveral(box: HtmlElement, one: RoleElement, article: readonly HtmlElement[], index: PageIndex): boolean {
  const { parentNode } = box;
  const others = (index.roles[one.role] ?? []).filter(({ element }) => isWithin(element, parentNode) && !isWithin(element, box));
  if (others.length === 0 || !hasOtherText(box, one.element, index)) return false;
  return others.some(({ element }) => {
    const other = parentNode.childNodes.find((node): node is HtmlElement => isElement(node) && isWithin(element, node));
    if (!other || article.some((part) => isWithin(part, other))) return false;
    return isSameShape(other, box) && hasOtherText(other, element, index);
  });
}

/** True for a text that is more than a label. */
function hasOtherText(box: HtmlElement, field: HtmlElement, index: PageIndex): boolean {
  const text = textOf(box, field, index);
  return wordsIn(text) >= FEWEST_WORDS && !COLON_AT_END.test(text);
}

/** Lists the headings in a box outside a part of it. */
function headingsWithin(box: HtmlElement, part: HtmlElement): HtmlElement[] {
  const headings: HtmlElement[] = [];
  const queue: HtmlElement[] = [box];
  for (let at = 0; at < queue.length; at++) {
    for (const node of (queue[at] as HtmlElement).childNodes) {
      if (!isElement(node) || node === part) continue;
      if (HEADING.test(node.tagName)) headings.push(node);
      queue.push(node);
    }
  }
  return headings;
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
