import { lazy } from '../core/lazy.js';
import { hasSameParts, likeness } from './box-shape.js';
import { type HtmlLine, readHtmlLines, textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import { isParagraph } from './element-shapes.js';
import { INLINE } from './elements.js';
import type { ElementProse, PageIndex, RoleElement } from './index-elements.js';
import { endsArticle, isPageHeading, speaksOfPage } from './page-speech.js';
import { attribute, type HtmlElement, isElement } from './parser.js';
import { isStoryLink } from './tool-link.js';
import { isSpoken, wordsOfText } from './word-overlap.js';

/** A body and what bounds it. */
export interface BodyPlace {
  body: HtmlElement;
  headline: HtmlElement;
  /** Block of the story on a page with several; the body stays in it. */
  block: HtmlElement | null;
}

const MOST_LEVELS = 8;

/**
 * Returns the element with all boxes of a text that is laid out in several: columns, cells of a table, parts of a page builder. From the
 * box with most prose, boxes beside it are taken as long as their shape, place and words say that they continue its text. If their parent
 * also holds other things, an element is put around them.
 */
export function wholeBody(index: PageIndex, place: BodyPlace): HtmlElement {
  const { headline, block } = place;
  let { body } = place;
  let part = body;
  for (let level = 0; level < MOST_LEVELS && part !== block && !isWithin(headline, part); level++) {
    const parent = part.parentNode;
    if (parent?.order === undefined) break;
    const run = runAround(index, part, headline);
    if (run) body = part = elementAround(index, parent, run);
    else part = parent;
  }
  return body;
}

/** Boxes of one parent, and those between them that are of other stories. */
interface Run {
  first: HtmlElement;
  last: HtmlElement;
  foreign: readonly HtmlElement[];
}

/** Number of boxes on each side that are looked at. */
const MOST_BESIDE = 60;

function runAround(index: PageIndex, part: HtmlElement, headline: HtmlElement): Run | null {
  const boxes = part.parentNode.childNodes.filter(isElement);
  const at = boxes.indexOf(part);
  const text = textOfPart(index, part, headline);
  const below = boxes.slice(at + 1, at + 1 + MOST_BESIDE);
  const above = boxes.slice(Math.max(0, at - MOST_BESIDE), at).reverse();
  const after = lastOf(index, below, (box) => continuesText(index, text, box, false));
  const before = lastOf(index, above, (box) => orderOf(box) > orderOf(headline) && continuesText(index, text, box, true));
  if (!after.found && !before.found) return null;
  return { first: before.found ?? part, last: after.found ?? part, foreign: [...before.foreign, ...after.foreign] };
}

/** Finds the last of the boxes that continue a text without a break. */
function lastOf(
  { proses, page, boilerplate }: PageIndex,
  boxes: readonly HtmlElement[],
  test: (box: HtmlElement) => boolean | null,
): { found: HtmlElement | null; foreign: HtmlElement[] } {
  let found: HtmlElement | null = null;
  let foreign: HtmlElement[] = [];
  const between: HtmlElement[] = [];
  for (const box of boxes) {
    if (boilerplate.has(box)) continue;
    if (!proses.has(box)) {
      if (sizeOf(box) <= MOST_IN_HEADING && endsArticle(textOfElement(page, box, NOTHING).text)) break;
      continue;
    }
    const continues = test(box);
    if (continues === false) break;
    if (continues === null) between.push(box);
    else {
      found = box;
      foreign = [...between];
    }
  }
  return { found, foreign };
}

const NOTHING = (): boolean => false;
/** In elements: a heading or label has few. */
const MOST_IN_HEADING = 8;
const sizeOf = (box: HtmlElement): number => (box.last ?? 0) - orderOf(box);

/** Evidence that a box beside a text continues it. */
const WEIGHTS = {
  sameClass: 2,
  sameTag: 1,
  otherClass: -1,
  sameParts: 1,
  paragraphs: 1,
  /** Words of the text or headline come back in it. */
  spoken: 1,
  /** The parent holds nothing but prose. */
  onlyProse: 1,
  /** Three or more boxes of this shape. */
  several: 1,
  /** A heading whose words the text does not have. */
  foreignHeading: -3,
  /** Most of its letters are not prose. */
  labels: -1,
  ofPage: -3,
  field: -3,
} as const;
const LEAST = 3;
/** Where the headline stands beside the boxes, so do other parts of the page. */
const LEAST_BESIDE_HEADLINE = 4;
const FEWEST_PARAGRAPHS = 2;
const FEWEST_BOXES = 3;
const MOSTLY = 0.9;
const HALF = 0.5;

/** The text that boxes may continue. */
interface Text {
  part: HtmlElement;
  headline: HtmlElement;
  /** Score of every box in the parent. */
  base: number;
  least: number;
  paragraphs: () => number;
  words: () => ReadonlySet<string>;
}

function textOfPart({ proses, page }: PageIndex, part: HtmlElement, headline: HtmlElement): Text {
  const isBesideHeadline = isWithin(headline, part.parentNode);
  const parent = proses.get(part.parentNode);
  const isOnlyProse = !isBesideHeadline && parent !== undefined && parent.all >= MOSTLY * parent.letters;
  return {
    part,
    headline,
    base: isOnlyProse ? WEIGHTS.onlyProse : 0,
    least: isBesideHeadline ? LEAST_BESIDE_HEADLINE : LEAST,
    paragraphs: lazy(() => paragraphsIn(proses, part)),
    words: lazy(() =>
      wordsOfText(`${textOfElement(page, headline, NOTHING).text} ${textOfElement(page, part, NOTHING).text.slice(0, LONGEST_TEXT)}`),
    ),
  };
}

/** True if a box continues a text, null if it is another story between its parts. */
function continuesText(index: PageIndex, text: Text, box: HtmlElement, isAbove: boolean): boolean | null {
  const hasFirstHeading = ({ element }: RoleElement): boolean => element.tagName === 'h1' && isWithin(element, box);
  if (INLINE.has(box.tagName) || isWithin(text.headline, box) || index.headings.some(hasFirstHeading)) return false;
  const lines = linesOf(index, box);
  if (isOtherStory(index, box, lines)) return null;
  const paragraphs = paragraphsIn(index.proses, box);
  // One paragraph beside several, without a class of the text: only its words tell it from a lead or a note of the page.
  const isNote = paragraphs < FEWEST_PARAGRAPHS && text.paragraphs() >= FEWEST_PARAGRAPHS && likeness(box, text.part) !== 'class';
  if (isAbove && isNote) return false;
  const most = text.base + scoreOfShape(index, box, text.part) + (paragraphs >= FEWEST_PARAGRAPHS ? WEIGHTS.paragraphs : 0);
  if (most + WEIGHTS.spoken < text.least) return false;
  const written = textOfElement(index.page, box, NOTHING).text.slice(0, LONGEST_TEXT);
  const isAbout = isSpoken(written, text.words());
  if (isNote && !isAbout) return false;
  return most + (isAbout ? WEIGHTS.spoken : 0) + scoreOfContent(index, box, { written, lines }, text.words()) >= text.least;
}

const SHAPES = { class: WEIGHTS.sameClass, tag: WEIGHTS.sameTag, other: WEIGHTS.otherClass, none: 0 } as const;

function scoreOfShape({ proses }: PageIndex, box: HtmlElement, part: HtmlElement): number {
  const parts = hasSameParts(box, part) ? WEIGHTS.sameParts : 0;
  return SHAPES[likeness(box, part)] + parts + (isOneOfSeveral(proses, box) ? WEIGHTS.several : 0);
}

/** The text of a box, and its first lines. */
interface Content {
  written: string;
  lines: readonly HtmlLine[];
}

/** Evidence against a box by its content. `words` are those of the text. */
function scoreOfContent(index: PageIndex, box: HtmlElement, { written, lines }: Content, words: ReadonlySet<string>): number {
  const { all = 0, letters = 0 } = index.proses.get(box) ?? {};
  let score = all < HALF * letters ? WEIGHTS.labels : 0;
  if (speaksOfPage(written)) score += WEIGHTS.ofPage;
  if (hasField(index, box)) score += WEIGHTS.field;
  const headings = lines.filter(isHeading);
  if (headings.some((line) => isPageHeading(line.text))) score += WEIGHTS.ofPage;
  else if (headings.some((line) => !isSpoken(line.text, words))) score += WEIGHTS.foreignHeading;
  return score;
}

/** In UTF-16 code units: length of the text whose words are compared. */
const LONGEST_TEXT = 4000;

function paragraphsIn(proses: ReadonlyMap<HtmlElement, ElementProse>, box: HtmlElement): number {
  let count = 0;
  for (const element of proses.keys()) if (isWithin(element, box) && isParagraph(element, proses) && !INLINE.has(element.tagName)) count++;
  return count;
}

function isOneOfSeveral(proses: ReadonlyMap<HtmlElement, ElementProse>, box: HtmlElement): boolean {
  const alike = box.parentNode.childNodes.filter(
    (node) => isElement(node) && proses.has(node) && ['class', 'tag'].includes(likeness(node, box)) && hasSameParts(node, box),
  );
  return alike.length >= FEWEST_BOXES;
}

function hasField({ inputs, fields }: PageIndex, box: HtmlElement): boolean {
  return [...inputs, ...fields].some((field) => isWithin(field, box));
}

/** Lines at the beginning of a box that may be the title of another story. */
const MOST_LINES = 40;

/** True for the card of another story: it begins with a link to it, has a heading with a link, or as many links to stories as texts. */
function isOtherStory(index: PageIndex, box: HtmlElement, lines: readonly HtmlLine[]): boolean {
  const links = index.links.filter((link) => isWithin(link, box));
  if (links.length === 0) return false;
  const leads = lines.filter(({ isLink, text }) => isLink && links.some((link) => leadsElsewhere(link, text, index)));
  if (lines[0] && leads.includes(lines[0])) return true;
  return 2 * leads.length >= lines.length || leads.some(isHeading);
}

function linesOf({ page, boilerplate }: PageIndex, box: HtmlElement): HtmlLine[] {
  return readHtmlLines(page, box, (element) => boilerplate.has(element), new Set()).slice(0, MOST_LINES);
}

const HEADING = /^h[1-6]$/;

function isHeading({ block }: HtmlLine): boolean {
  return block !== null && HEADING.test(block.tagName);
}

function leadsElsewhere(link: HtmlElement, text: string, index: PageIndex): boolean {
  return text.includes(textOfElement(index.page, link, NOTHING).text) && isStoryLink(attribute(link, 'href') ?? '', text, index);
}

/** Puts an element around a run of boxes, unless their parent holds nothing else. */
function elementAround({ proses, boilerplate }: PageIndex, parent: HtmlElement, { first, last, foreign }: Run): HtmlElement {
  for (const box of foreign) (boilerplate as Map<HtmlElement, 'foreign'>).set(box, 'foreign');
  const from = parent.childNodes.indexOf(first);
  const to = parent.childNodes.indexOf(last) + 1;
  const childNodes = parent.childNodes.slice(from, to);
  const element: HtmlElement = {
    nodeName: 'div',
    tagName: 'div',
    attrs: [],
    parentNode: parent,
    childNodes,
    order: orderOf(first) - BEFORE,
    last: last.last ?? 0,
  };
  for (const node of childNodes) node.parentNode = element;
  parent.childNodes.splice(from, to - from, element);
  const sum: ElementProse = { own: 0, all: 0, letters: 0 };
  for (const node of childNodes) {
    const prose = isElement(node) ? proses.get(node) : undefined;
    if (!prose) continue;
    sum.own += prose.own;
    sum.all += prose.all;
    sum.letters += prose.letters;
  }
  (proses as Map<HtmlElement, ElementProse>).set(element, sum);
  return element;
}

/** Orders are whole numbers: the new element stands between the box before it and its first one. */
const BEFORE = 0.5;
