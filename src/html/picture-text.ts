import type { HtmlLine } from './displayed-lines.js';
import { isWithin } from './element-order.js';
import type { PageIndex } from './index-elements.js';
import { attribute, type HtmlElement, isElement } from './parser.js';
import { isStoryLink } from './tool-link.js';
import { endsAsSentence, isVerbSentence } from './verb-sentence.js';
import { isSpoken, wordsOfText } from './word-overlap.js';

/** Most elements of a box that frames a picture. */
const MOST_IN_FRAME = 3;
/** In UTF-16 code units: a longer text is no caption. */
const LONGEST_CAPTION = 160;
/** In UTF-16 code units: a shorter sentence may be a caption, and one without a verb that matn knows. */
const SHORTEST_SENTENCE = 60;
const LONG_SENTENCE = 90;

/**
 * Leaves out what frames of pictures hold: captions, boxes about authors, cards of other stories. Where the text outside them is shorter
 * than their prose, pictures illustrate paragraphs, and these stay; so do long texts beside a picture that speak of the same as the others.
 *
 * @param headline text of the headline
 */
export function withoutCaptions(lines: readonly HtmlLine[], body: HtmlElement | null, headline: string, index: PageIndex): HtmlLine[] {
  const framed = new Set(lines.filter(({ block }) => block !== null && body !== null && isFramed(block, body)));
  if (framed.size === 0) return [...lines];
  const own = [...framed].filter((line) => !isCardText(line, index));
  const prose = own.filter(({ text }) => isProse(text));
  const others = lines.filter((line) => !framed.has(line) && !line.isLink);
  const words = wordsOfText(textOf([{ text: headline }, ...others]));
  const areMain = isMainText(prose, others, words);
  const texts = areMain && 2 * prose.length >= framed.size ? own : prose;
  const kept = new Set(areMain ? texts : texts.filter((line) => isLongText(line, words)));
  return lines.filter((line) => !framed.has(line) || kept.has(line));
}

/** In UTF-16 code units: length of the text whose words are compared. */
const LONGEST_TEXT = 4000;

function textOf(lines: readonly { text: string }[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_TEXT);
}

const lengthOf = (lines: readonly HtmlLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** True if the texts beside pictures are longer than the others: twice as long, or about the same things. */
function isMainText(prose: readonly HtmlLine[], others: readonly HtmlLine[], words: ReadonlySet<string>): boolean {
  const [beside, outside] = [lengthOf(prose), lengthOf(others)];
  return beside > 2 * outside || (beside > outside && isSpoken(textOf(prose), words));
}

function isLongText({ text }: HtmlLine, words: ReadonlySet<string>): boolean {
  return text.length > LONGEST_CAPTION && isSpoken(text, words);
}

/** True for a text beside a picture in a box of its own, unless the box has a heading: it is a section. */
function isFramed({ tagName, parentNode }: HtmlElement, body: HtmlElement): boolean {
  if (tagName === 'blockquote' || parentNode === body || !isWithin(parentNode, body)) return false;
  const parts = parentNode.childNodes.filter(isElement);
  return parts.length <= MOST_IN_FRAME && parts.some(isPicture) && !parts.some((part) => HEADING.test(part.tagName));
}

const HEADING = /^h[1-6]$/;

/** True if a link beside the text, as that of the picture, leads to another story. */
function isCardText({ block, text }: HtmlLine, index: PageIndex): boolean {
  const parts = (block as HtmlElement).parentNode.childNodes.flatMap((part) => (isElement(part) ? onlyParts(part) : []));
  return parts.some((part) => {
    const address = part.tagName === 'a' ? (attribute(part, 'href') ?? '') : '';
    return !PICTURE_FILE.test(address) && isStoryLink(address, text, index);
  });
}

/** A link from a picture to itself, larger. */
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:$|[?#])/i;

/** Lists an element and the only parts in it. */
function onlyParts(element: HtmlElement): HtmlElement[] {
  const parts: HtmlElement[] = [];
  let inner: HtmlElement['childNodes'][number] | undefined = element;
  for (let depth = 0; inner && isElement(inner) && depth < MOST_IN_FRAME; depth++) {
    parts.push(inner);
    inner = inner.childNodes.length === 1 ? inner.childNodes[0] : undefined;
  }
  return parts;
}

/** A picture, or a link or box with only a picture. */
function isPicture(element: HtmlElement): boolean {
  return onlyParts(element).some(({ tagName }) => PICTURES.has(tagName));
}

const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img']);

const SENTENCE_INSIDE = /[.!؟?…]["»”]?\s+\S/;

/** True for a text that is no caption: long, of several sentences, or a sentence with a verb that is not short. */
function isProse(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return true;
  if (text.length < SHORTEST_SENTENCE || !endsAsSentence(text)) return false;
  if (text.length >= LONG_SENTENCE || SENTENCE_INSIDE.test(text)) return true;
  return isVerbSentence(text);
}
