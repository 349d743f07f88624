import { readPageLines } from '../article/page-lines.js';
import { lazy } from '../core/lazy.js';
import type { ArticleElements } from './choose-elements.js';
import type { HtmlLine } from './displayed-lines.js';
import { isWithin } from './element-order.js';
import { hasButtonWord, speaksOfPage } from './page-speech.js';
import type { HtmlElement } from './parser.js';
import { titleChances } from './scored-titles.js';
import { sourceSpan } from './source-text.js';
import { isToolText } from './tool-link.js';
import { asValue, type Value } from './values.js';
import { endsAsSentence, isVerbSentence } from './verb-sentence.js';
import { isSpoken, shareOfWords, wordsOfText } from './word-overlap.js';

/** Kicker and lead by position alone, without classes. */
export interface StructuralTitles {
  kicker: Value<string> | null;
  lead: Value<string> | null;
  /** A sentence between headline and body that is no lead: the first paragraph. */
  opening: HtmlLine | null;
}

/** In UTF-16 code units. */
const LONGEST_KICKER = 90;
const SHORTEST_LEAD = 30;
const LONGEST_LEAD = 700;
const FEWEST_WORDS_OF_KICKER = 2;
const FEWEST_WORDS_OF_LEAD = 5;

/**
 * Finds kicker and lead around the headline.
 *
 * @param above lines of the page up to its body
 */
export function structuralTitles(above: readonly HtmlLine[], body: readonly HtmlLine[], elements: ArticleElements): StructuralTitles {
  const { headline } = elements;
  if (!headline) return { kicker: null, lead: null, opening: null };
  const isHeadline = headlineTest(above, headline.element);
  const first = above.findIndex(isHeadline);
  const last = above.findLastIndex(isHeadline);
  const before = first > 0 ? above[first - 1] : undefined;
  const isAround = (part: HtmlElement): boolean => part === elements.body?.element && isWithin(headline.element, part);
  const between = first >= 0 ? above.slice(last + 1) : [];
  const chances = lazy(() => titleChances([...above, ...body.slice(0, MOST_SCORED)], textOfLines(above.filter(isHeadline))));
  const isScored = (field: 'kicker' | 'lead', line: HtmlLine): boolean => {
    const isFramed = field === 'kicker' && line.part === null && isFramedText(line.text);
    return (chances()(field, line.text) ?? Number(isFramed)) > leastChance(isFramed, line.text);
  };
  const isAbout = (line: HtmlLine): boolean => isAboutStory(line, [...between, ...body], () => isScored('kicker', line));
  const text = lazy(() => wordsOfText(textOfLines(above.filter(isHeadline).concat(body))));
  const isLead = (line: HtmlLine): boolean =>
    isTitle(line) || (isSpoken(line.text, text()) && !speaksOfPage(line.text)) || isScored('lead', line);
  const isSentence = ({ text: one }: HtmlLine): boolean => isVerbSentence(one) && !speaksOfPage(one) && !isToolText(one);
  return {
    opening: lineBetween(between, headline.element, (line) => isSentence(line) && !isLead(line)),
    kicker: before && isKicker(before, headline.element, isAround) && isAbout(before) ? titleAt(before, 'kicker') : null,
    lead: titleOrNull(lineBetween(between, headline.element, isLead)) ?? headingLead(body, headline.element) ?? leadInBody(body),
  };
}

/** Number of lines of the body that are read with those above it. */
const MOST_SCORED = 6;
/** Chance of the scored decision with which a line is a title; a box around line and headline is evidence, too. */
const LEAST_CHANCE = 0.5;
const LEAST_IN_BOX = 0.005;
const FEWEST_WORDS_IN_BOX = 3;

function leastChance(isFramed: boolean, text: string): number {
  if (!isFramed) return LEAST_CHANCE;
  return wordsIn(text) < FEWEST_WORDS_IN_BOX ? 0 : LEAST_IN_BOX;
}

/** Two words in a box may be a button: «خبر بعدی». */
function isFramedText(text: string): boolean {
  return wordsIn(text) >= FEWEST_WORDS_IN_BOX || !hasButtonWord(text);
}

function textOfLines(lines: readonly HtmlLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_SAID);
}

/** An unclosed heading contains the content after it: only its lines outside blocks are the headline, if there are any. */
function headlineTest(lines: readonly HtmlLine[], headline: HtmlElement): (line: HtmlLine) => boolean {
  const hasOwn = lines.some(({ part, block }) => part === headline && block === headline);
  return ({ part, block }) => part === headline && (!hasOwn || block === headline);
}

/** True for a short text directly above the headline, in the same parent, other than a link, date, name or section. */
function isKicker(line: HtmlLine, headline: HtmlElement, isAround: (part: HtmlElement) => boolean): boolean {
  const { text, block, part, isLink } = line;
  if ((part !== null && !isAround(part)) || isLink || block === null || text.length > LONGEST_KICKER) return false;
  return wordsIn(text) >= FEWEST_WORDS_OF_KICKER && isBeside(block, headline) && isPlainText(text);
}

const END_OF_KICKER = /[:\uff1a\u061b|]\s*$/;
/** «امتیاز خبر: ۴.۵ از ۵» */
const LABEL_AND_VALUE = /\p{L}\s*[:\uff1a]\s*\S/u;
const DIGIT = /\p{Nd}/u;
/** In UTF-16 code units: length of the text that is searched for words of a kicker. */
const LONGEST_SAID = 6000;

/**
 * True if a line above the headline is about the story. A line that is open («هواشناسی خبر داد:») is; a label with its value and a number
 * («خواندن ۳ دقیقه») are not, unless the words come back in the text. A line without any evidence is one if the scored decision says so.
 */
function isAboutStory(line: HtmlLine, below: readonly HtmlLine[], isScored: () => boolean): boolean {
  const { text } = line;
  if (END_OF_KICKER.test(text)) return true;
  if (LABEL_AND_VALUE.test(text)) return false;
  if (!DIGIT.test(text) && isTitle(line)) return true;
  return shareOfWords(text, wordsOfText(textOfLines(below))) > 0 || (!DIGIT.test(text) && isScored());
}

function isTitle({ isStrong, block }: HtmlLine): boolean {
  return isStrong || (block !== null && HEADING.test(block.tagName));
}

function isBeside(block: HtmlElement, headline: HtmlElement): boolean {
  return isWithin(headline, block) || isWithin(headline, block.parentNode);
}

/** Returns the first long text between headline and body that is not a caption. */
function lineBetween(lines: readonly HtmlLine[], headline: HtmlElement, isLead: (line: HtmlLine) => boolean): HtmlLine | null {
  const lead = lines.find(
    (line) =>
      (line.part === null || line.part === headline) &&
      !line.isLink &&
      isLeadText(line.text) &&
      isSetOff(line) &&
      !(line.block && isCaption(line.block, headline)) &&
      isLead(line),
  );
  return lead ?? null;
}

function titleOrNull(line: HtmlLine | null): Value<string> | null {
  return line && titleAt(line, 'lead');
}

/** True for a sentence, and for a strong text or a heading; times and names side by side are neither. */
function isSetOff({ text, isStrong, block }: HtmlLine): boolean {
  return isStrong || endsAsSentence(text) || (block !== null && HEADING.test(block.tagName));
}

const HEADING = /^h[2-6]$/;
/** Names and times may precede the first paragraph. */
const MOST_BEFORE_LEAD = 6;

/** Returns the first paragraph if it is strong and the second is not. */
function leadInBody(body: readonly HtmlLine[]): Value<string> | null {
  const at = body.slice(0, MOST_BEFORE_LEAD).findIndex((line) => !line.isLink && isLeadText(line.text));
  const [first, second] = at < 0 ? [] : body.slice(at, at + 2);
  if (!first || !second || !first.isStrong || second.isStrong || !second.isParagraph || !isLeadText(first.text)) return null;
  return QUESTION.test(first.text) ? null : titleAt(first, 'lead');
}

const HEADINGS_OF_LEAD: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
/** Labels may stand between headline and lead. */
const MOST_LABELS = 12;
/** In UTF-16 code units: a subhead is shorter. */
const LONGEST_SUBHEAD = 60;

/** Returns a long heading below the headline with nothing but labels between, if text follows it. */
function headingLead(body: readonly HtmlLine[], headline: HtmlElement): Value<string> | null {
  const at = body.slice(0, MOST_LABELS).findIndex(({ block }) => block !== null && HEADINGS_OF_LEAD.has(block.tagName));
  const [lead, next] = at < 0 ? [] : body.slice(at, at + 2);
  if (!lead?.block || !next?.block || HEADING.test(next.block.tagName) || !isLeadText(lead.text) || QUESTION.test(lead.text)) return null;
  const isSentence = endsAsSentence(lead.text) || lead.text.length > LONGEST_SUBHEAD;
  const isFirst = isWithin(lead.block, headline.parentNode) && !body.slice(0, at).some(({ text }) => isPlainText(text));
  return isSentence && isFirst ? titleAt(lead, 'lead') : null;
}

const QUESTION = /[؟?]\s*$/;

function isLeadText(text: string): boolean {
  return text.length >= SHORTEST_LEAD && text.length <= LONGEST_LEAD && wordsIn(text) >= FEWEST_WORDS_OF_LEAD && isPlainText(text);
}

/** True unless it is a label with its value, a name, a section or a button. */
function isPlainText(text: string): boolean {
  const lines = readPageLines(text);
  return lines.length === 1 && lines[0]?.kind === 'text' && lines[0].aside === null;
}

const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img', 'video', 'svg']);
/** Number of elements around a text that are searched. */
const MOST_LOOKED_AT = 30;

/** True if its parent frames a picture: it has a picture and no headline. */
function isCaption({ parentNode }: HtmlElement, headline: HtmlElement): boolean {
  if (isWithin(headline, parentNode)) return false;
  const queue: HtmlElement[] = [parentNode];
  for (let at = 0; at < queue.length && at < MOST_LOOKED_AT; at++) {
    for (const node of (queue[at] as HtmlElement).childNodes.slice(0, MOST_LOOKED_AT)) {
      if (!('tagName' in node)) continue;
      if (PICTURES.has(node.tagName)) return true;
      queue.push(node);
    }
  }
  return false;
}

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => HAS_LETTER.test(word)).length;
}

const HAS_LETTER = /\p{L}/u;

function titleAt(line: HtmlLine, field: 'kicker' | 'lead'): Value<string> {
  const span = sourceSpan(line, { start: 0, end: line.text.length });
  return asValue({ text: line.text, span }, `structure/${field}`, 'likely');
}
