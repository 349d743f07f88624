import { wholeBody } from './body-run.js';
import { isWithin, orderOf } from './element-order.js';
import { INLINE } from './elements.js';
import type { ElementProse, PageIndex, RoleElement } from './index-elements.js';
import type { HtmlElement } from './parser.js';

/**
 * Finds the body that no template names: the largest prose of the headline's story, without the elements around it.
 *
 * @param block the block of that story, if the page has others
 */
export function structuralBody(index: PageIndex, headline: RoleElement | null, block: HtmlElement | null): RoleElement | null {
  if (!index.prose || !headline) return index.prose;
  const body = (block && proseInBlock(index, headline.element, block)) ?? ownProse(index, headline.element) ?? index.prose;
  const inner = innerBody(body.element, headline.element, index.proses);
  return { ...body, element: wholeBody(index, { body: inner, headline: headline.element, block }) };
}

/** Returns the largest prose in the block of a story, unless the largest of the page is in it. */
function proseInBlock({ prose, proses }: PageIndex, headline: HtmlElement, block: HtmlElement): RoleElement | null {
  if (!prose || isWithin(prose.element, block)) return null;
  let best: HtmlElement | null = null;
  let most = 0;
  for (const [element, { own }] of proses) {
    const isBelow = orderOf(element) > orderOf(headline) || isWithin(headline, element);
    if (own <= most || INLINE.has(element.tagName) || !isBelow || !isWithin(element, block)) continue;
    most = own;
    best = element;
  }
  return best && { ...prose, element: best };
}

/** If another first-level heading is between headline and prose: the largest prose before that heading. */
function ownProse({ prose, proses, headings }: PageIndex, headline: HtmlElement): RoleElement | null {
  const isNext = ({ element }: RoleElement): boolean => element.tagName === 'h1' && orderOf(element) > orderOf(headline);
  const next = headline.tagName === 'h1' ? headings.find(isNext) : undefined;
  if (!prose || !next || isBefore(prose.element, next.element)) return null;
  let best: HtmlElement | null = null;
  let most = 0;
  for (const [element, { own }] of proses) {
    if (own <= most || INLINE.has(element.tagName) || orderOf(element) <= orderOf(headline) || !isBefore(element, next.element)) continue;
    if (element.parentNode && isWithin(headline, element)) continue;
    most = own;
    best = element;
  }
  return best && { ...prose, element: best };
}

const isBefore = (element: HtmlElement, other: HtmlElement): boolean => (element.last ?? 0) < orderOf(other);

/** Greatest depth of a body in an element that also holds headline and lead. */
const DEEPEST = 8;
/** Most paragraphs between headline and body. */
const MOST_BEFORE = 2;
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'ul', 'ol', 'table', 'h2', 'h3', 'h4', 'figure']);

/**
 * Descends from an element that also contains the headline to the last block with prose, if that has most of the prose below the headline.
 */
function innerBody(outer: HtmlElement, headline: HtmlElement, proses: ReadonlyMap<HtmlElement, ElementProse>): HtmlElement {
  let body = outer;
  for (let depth = 0; depth < DEEPEST && isWithin(headline, body); depth++) {
    const below = body.childNodes.filter(
      (node): node is HtmlElement => 'tagName' in node && (node.last ?? 0) > orderOf(headline) && (proses.get(node)?.all ?? 0) > 0,
    );
    const last = below.at(-1);
    if (!last || PARAGRAPHS.has(last.tagName) || INLINE.has(last.tagName) || below.length > MOST_BEFORE + 1) break;
    const total = below.reduce((sum, node) => sum + (proses.get(node)?.all ?? 0), 0);
    if (
      2 * (proses.get(last)?.all ?? 0) < total ||
      (!isWithin(headline, last) && !last.childNodes.some((node) => 'tagName' in node && proses.has(node)))
    )
      break;
    body = last;
  }
  return body;
}
