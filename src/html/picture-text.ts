import { readPageLines } from '../article/page-lines.js';
import { lineFacts } from '../article/titles/line-facts.js';
import type { HtmlLine } from './displayed-lines.js';
import { isWithin } from './element-order.js';
import { type HtmlElement, isElement } from './parser.js';

/** Most elements of a box that frames a picture. */
const MOST_IN_FRAME = 3;
/** In UTF-16 code units: a longer text is no caption. */
const LONGEST_CAPTION = 160;
/** In UTF-16 code units: a shorter sentence may be a caption, and one without a verb that matn knows. */
const SHORTEST_SENTENCE = 60;
const LONG_SENTENCE = 90;

/**
 * Leaves out captions: a short text in one box with a picture. Where most texts beside pictures are prose, pictures illustrate paragraphs, and
 * none is left out.
 */
export function withoutCaptions(lines: readonly HtmlLine[], body: HtmlElement | null): HtmlLine[] {
  const framed = lines.filter(({ block }) => block !== null && body !== null && isFramed(block, body));
  if (framed.length === 0) return [...lines];
  const prose = framed.filter(({ text }) => isProse(text));
  if (2 * prose.length >= framed.length) return [...lines];
  const captions = new Set(framed.filter((line) => !prose.includes(line)));
  return lines.filter((line) => !captions.has(line));
}

/** True for a text beside a picture in a box of its own, unless the box has a heading: it is a section. */
function isFramed({ tagName, parentNode }: HtmlElement, body: HtmlElement): boolean {
  if (tagName === 'blockquote' || parentNode === body || !isWithin(parentNode, body)) return false;
  const parts = parentNode.childNodes.filter(isElement);
  return parts.length <= MOST_IN_FRAME && parts.some(isPicture) && !parts.some((part) => HEADING.test(part.tagName));
}

const HEADING = /^h[1-6]$/;

/** A picture, or a link or box with only a picture. */
function isPicture(node: HtmlElement['childNodes'][number]): boolean {
  let inner: HtmlElement['childNodes'][number] | undefined = node;
  for (let depth = 0; inner && isElement(inner) && depth < MOST_IN_FRAME; depth++) {
    if (PICTURES.has(inner.tagName)) return true;
    inner = inner.childNodes.length === 1 ? inner.childNodes[0] : undefined;
  }
  return false;
}

const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img']);

const SENTENCE_END = /[.!؟?…]["»”]?\s*$/;
const SENTENCE_INSIDE = /[.!؟?…]["»”]?\s+\S/;

/** True for a text that is no caption: long, of several sentences, or a sentence with a verb that is not short. */
function isProse(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return true;
  if (text.length < SHORTEST_SENTENCE || !SENTENCE_END.test(text)) return false;
  if (text.length >= LONG_SENTENCE || SENTENCE_INSIDE.test(text)) return true;
  const [line, ...others] = readPageLines(text);
  return line !== undefined && others.length === 0 && line.kind === 'text' && lineFacts(text, line).endsInVerb;
}
