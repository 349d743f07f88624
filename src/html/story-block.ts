import { textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import { HEADINGS } from './element-roles.js';
import { isParagraph, isSameShape } from './element-shapes.js';
import { PAGES } from './elements.js';
import type { PageIndex } from './index-elements.js';
import { attribute, type HtmlElement, isElement } from './parser.js';
import { isStoryLink } from './tool-link.js';
import { shareOfWords, wordsOfText } from './word-overlap.js';

const MOST_LEVELS = 12;
const MOST_SIBLINGS = 40;
const FEWEST_PARAGRAPHS = 2;

/**
 * Returns the block of the story with a headline, if the page has other stories beside it: blocks of the same shape that begin with a
 * heading of their own. Parts of one article also begin with headings; stories are articles, link to their own pages, have their own
 * dates, or do not share the words of the headline.
 *
 * @param largest the largest body of the page
 */
export function storyBlock(index: PageIndex, headline: HtmlElement, largest: HtmlElement): HtmlElement | null {
  let block = headline.parentNode;
  for (let level = 0; level < MOST_LEVELS && block?.order !== undefined && !PAGES.has(block.tagName); level++, block = block.parentNode) {
    const own = block;
    if (isWithin(largest, own)) return null;
    const others = (block.parentNode?.childNodes ?? [])
      .slice(0, MOST_SIBLINGS)
      .filter((node): node is HtmlElement => isElement(node) && node !== own && mayBeStory(index, { own, other: node, largest }));
    const paragraphs = others.length > 0 ? paragraphsAfter(index, headline, block) : 0;
    if (paragraphs > 0 && areOtherStories(index, { headline, own, paragraphs }, others)) return own;
  }
  return null;
}

/** True for a block with the largest body, or within it, that has the shape of the story or a linked heading. */
function mayBeStory(index: PageIndex, { own, other, largest }: { own: HtmlElement; other: HtmlElement; largest: HtmlElement }): boolean {
  if (!index.proses.has(other) || !(isWithin(largest, other) || isWithin(other, largest))) return false;
  if (isSameShape(other, own)) return true;
  const heading = firstHeading(index, other);
  return heading !== null && isWithin(largest, other) && isLinked(heading, index);
}

function paragraphsAfter({ proses }: PageIndex, headline: HtmlElement, block: HtmlElement): number {
  let count = 0;
  for (const element of proses.keys()) {
    if (isParagraph(element, proses) && orderOf(element) > (headline.last ?? 0) && isWithin(element, block)) count++;
  }
  return count;
}

interface OwnBlock {
  headline: HtmlElement;
  own: HtmlElement;
  /** Number of paragraphs of the block with the headline. */
  paragraphs: number;
}

/** Shares of the words of a title that come back in a text. */
const MUCH = 0.5;

/**
 * True if one of several blocks is surely another story, or if all of them speak of other things. Lost paragraphs are worse than foreign
 * ones: parts of one article have headings, links and times, too, and few words of the headline.
 */
function areOtherStories(index: PageIndex, { headline, own, paragraphs }: OwnBlock, others: readonly HtmlElement[]): boolean {
  const text = (block: HtmlElement): string => textOfElement(index.page, block, (inner) => inner === headline).text;
  const title = textOfElement(index.page, headline, () => false).text;
  const ownWords = wordsOfText(text(own));
  const isForeign = (other: HtmlElement): boolean => shareOfWords(title, wordsOfText(text(other))) === 0;
  const headed = others.flatMap((other) => {
    const heading = index.proses.has(other) ? firstHeading(index, other) : null;
    return heading ? [{ other, heading }] : [];
  });
  const isSure = headed.some(({ other, heading }) => {
    if (own.tagName === 'article') return true;
    if (isLinked(heading, index) && shareOfWords(text(heading), wordsOfText(title)) < MUCH) return true;
    return hasDate(index, other) && hasDate(index, own) && isForeign(other);
  });
  if (isSure || headed.length === 0 || isInArticle(own) || paragraphs < FEWEST_PARAGRAPHS) return isSure;
  if (shareOfWords(title, ownWords) < MUCH) return false;
  return headed.every(({ other, heading }) => isForeign(other) && shareOfWords(text(heading), ownWords) === 0);
}

const MOST_WALKED = 40;

/** Returns the heading before the text of a block. */
function firstHeading({ roles, proses }: PageIndex, block: HtmlElement): HtmlElement | null {
  const waiting: HtmlElement[] = [block];
  for (let count = 0; count < MOST_WALKED; count++) {
    const element = waiting.pop();
    if (!element) return null;
    if (HEADINGS.has(element.tagName) || roles.headline?.some((one) => one.element === element)) return element;
    if (proses.has(element) && isParagraph(element, proses)) return null;
    for (const child of element.childNodes.filter(isElement).slice(0, MOST_WALKED).reverse()) waiting.push(child);
  }
  return null;
}

/** True for a heading with the title of a story that it links to. */
function isLinked(heading: HtmlElement, index: PageIndex): boolean {
  const { text } = textOfElement(index.page, heading, () => false);
  if (text.split(' ').length < FEWEST_WORDS_OF_TITLE) return false;
  const links = [heading.parentNode, ...heading.childNodes].filter((node): node is HtmlElement => isElement(node) && node.tagName === 'a');
  return links.some((link) => isStoryLink(attribute(link, 'href') ?? '', text, index));
}

const FEWEST_WORDS_OF_TITLE = 4;

function hasDate({ roles }: PageIndex, block: HtmlElement): boolean {
  return (roles.published ?? []).some(({ element }) => isWithin(element, block));
}

function isInArticle(block: HtmlElement): boolean {
  let outer: HtmlElement | undefined = block.parentNode;
  while (outer && outer.tagName !== 'article') outer = outer.parentNode;
  return outer !== undefined && outer !== null;
}
