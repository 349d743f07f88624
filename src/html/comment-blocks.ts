import { datesInBlock } from '../dates/dates-in-text.js';
import { isAsciiDigit } from '../persian/digits.js';
import { fold } from '../persian/fold.js';
import { hasPhrase, longestPhrase, type PhraseTable, phraseSet } from '../persian/phrase-table.js';
import { COMMENT_ACTIONS, COMMENT_HEADINGS, COMMENT_NAMES } from './comment-words.js';
import { readHtmlLines, textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import { INLINE } from './elements.js';
import type { PageIndex } from './index-elements.js';
import { type HtmlElement, isElement } from './parser.js';
import { type RepeatedBlocks, repeatedBlocks } from './repeated-blocks.js';

/**
 * Finds comments of readers by their structure: blocks of one shape below the text, with the form, heading, names, dates or buttons of
 * comments. Each piece of evidence alone also occurs in articles: live blogs have dates, interviews have names.
 */
export function commentBlocks(index: PageIndex): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  if (index.page.html.includes(LIVE_BLOG)) return found;
  const from = orderOfHeadline(index);
  for (const group of repeatedBlocks(index.proses)) {
    const [first] = group.blocks;
    if (!first || orderOf(first) < from || isInOtherContent(first, index) || !areComments(index, group, from)) continue;
    for (const block of group.blocks) found.add(block);
  }
  return found;
}

/** Type of a page in its JSON-LD. */
const LIVE_BLOG = 'LiveBlogPosting';

function orderOfHeadline({ headings }: PageIndex): number {
  const heading = headings.find(({ element }) => element.tagName === 'h1') ?? headings[0];
  return heading ? orderOf(heading.element) : 0;
}

function isInOtherContent(block: HtmlElement, { boilerplate }: PageIndex): boolean {
  for (let outer: HtmlElement | undefined = block; outer; outer = outer.parentNode) if (boilerplate.get(outer) === 'foreign') return true;
  return false;
}

/** Weights of evidence, and the least sum. */
const WEIGHTS = { heading: 2, action: 2, numbered: 3, form: 1, name: 1, date: 1, title: -3 } as const;
const LEAST = 3;
/** Enough even for two blocks, or without a text above. */
const SURE = 5;
const FEWEST_BLOCKS = 3;

function areComments(index: PageIndex, group: RepeatedBlocks, from: number): boolean {
  const score = scoreOfBlocks(index, group) + (hasForm(index, group, from) ? WEIGHTS.form : 0);
  const most = score + WEIGHTS.heading;
  if (most < LEAST) return false;
  const sum = hasCommentHeading(index, group) ? most : score;
  return sum >= SURE || (sum >= LEAST && group.blocks.length >= FEWEST_BLOCKS && hasTextAbove(index, group, from));
}

/** Number of blocks that are read, and the share of them that has a property of the group. */
const MOST_READ = 6;
const SHARE = 0.6;

type BlockEvidence = Exclude<keyof typeof WEIGHTS, 'heading' | 'form'>;

function scoreOfBlocks(index: PageIndex, { blocks }: RepeatedBlocks): number {
  const read = blocks.slice(0, MOST_READ).map((block) => evidenceOfBlock(index, block));
  const kinds: readonly BlockEvidence[] = ['action', 'numbered', 'name', 'date', 'title'];
  const shared = kinds.filter((kind) => read.filter((found) => found.has(kind)).length >= SHARE * read.length);
  return shared.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
}

/** In UTF-16 code units. */
const LONGEST_NAME = 40;
const MOST_WORDS_OF_NAME = 5;
const LONGEST_DATE = 60;
const MOST_LINES = 12;
const TITLES: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'figure', 'video']);
const NOTHING = (): boolean => false;
/** Letters of the prose and elements of a block; more are a whole story. */
const LONGEST_COMMENT = 3000;
const MOST_ELEMENTS = 150;

function evidenceOfBlock({ page, proses }: PageIndex, block: HtmlElement): ReadonlySet<BlockEvidence> {
  const found = new Set<BlockEvidence>();
  if ((proses.get(block)?.all ?? 0) > LONGEST_COMMENT || (block.last ?? 0) - orderOf(block) > MOST_ELEMENTS) return found;
  const lines = readHtmlLines(page, block, NOTHING, new Set()).slice(0, MOST_LINES);
  const longest = lines.reduce((best, { text }, at) => (text.length > (lines[best]?.text.length ?? 0) ? at : best), 0);
  for (const [at, { text, block: inner }] of lines.entries()) {
    const folded = fold(text).text;
    if (inner && TITLES.has(inner.tagName)) found.add('title');
    if (hasPhrase(words().actions, folded)) found.add('action');
    else if (text.length <= LONGEST_DATE && hasDate(text)) found.add('date');
    else if (at < longest && isNameLike(text)) found.add('name');
  }
  if (isNumbered(fold(lines[0]?.text ?? '').text)) found.add('numbered');
  return found;
}

/** Any reference will do: «۲ ساعت پیش» is a date. */
const ANY_DAY = { reference: 0, timeZone: null };

function hasDate(text: string): boolean {
  return datesInBlock(text, { start: 0, end: text.length }, ANY_DAY).length > 0;
}

const SENTENCE_END = /[.!؟?…:؛]\s*$/;
const HAS_LETTER = /\p{L}/u;

function isNameLike(text: string): boolean {
  return text.length <= LONGEST_NAME && HAS_LETTER.test(text) && !SENTENCE_END.test(text) && text.split(' ').length <= MOST_WORDS_OF_NAME;
}

/** «نظر شماره ۳: …» */
function isNumbered(folded: string): boolean {
  const name = longestPhrase(words().names, folded, 0, ' ');
  return name !== null && isAsciiDigit(folded.slice(name.end).trimStart().charCodeAt(0));
}

/** Elements around the blocks that may hold the form and the heading. */
const MOST_AROUND = 3;

function around({ parent }: RepeatedBlocks): HtmlElement[] {
  const outer: HtmlElement[] = [];
  for (let element = parent; outer.length < MOST_AROUND && element.parentNode; element = element.parentNode) outer.push(element);
  return outer;
}

function hasForm({ fields }: PageIndex, group: RepeatedBlocks, from: number): boolean {
  const outer = around(group).at(-1);
  return outer !== undefined && fields.some((field) => orderOf(field) > from && isWithin(field, outer));
}

/** In UTF-16 code units. */
const LONGEST_HEADING = 40;
const MOST_BEFORE = 3;

/** True if «نظرات (۸)» stands directly above the first block, or above an element around it. */
function hasCommentHeading({ page }: PageIndex, group: RepeatedBlocks): boolean {
  const [first] = group.blocks;
  return [first, ...around(group)].some((element) => {
    if (!element?.parentNode) return false;
    const siblings = element.parentNode.childNodes.filter(isElement);
    const at = siblings.indexOf(element);
    return siblings.slice(Math.max(0, at - MOST_BEFORE), at).some((sibling) => {
      if (!isShortElement(sibling)) return false;
      const { text } = textOfElement(page, sibling, NOTHING);
      return text.length <= LONGEST_HEADING && hasPhrase(words().headings, fold(text).text);
    });
  });
}

const MOST_INSIDE = 8;

/** Fast path: a heading has few elements. */
function isShortElement(element: HtmlElement): boolean {
  return (element.last ?? 0) - orderOf(element) <= MOST_INSIDE;
}

/** In letters of the Arabic script. */
const SHORTEST_TEXT = 30;

/** True if a paragraph stands between the headline and the blocks: else they are the text. */
function hasTextAbove({ proses }: PageIndex, { parent, blocks: [first] }: RepeatedBlocks, from: number): boolean {
  for (const [element, { all }] of proses) {
    if (all < SHORTEST_TEXT || INLINE.has(element.tagName) || orderOf(element) <= from) continue;
    if (first && (element.last ?? 0) < orderOf(first) && !isWithin(parent, element)) return true;
  }
  return false;
}

interface CommentWords {
  headings: PhraseTable<true>;
  actions: PhraseTable<true>;
  names: PhraseTable<true>;
}

let sets: CommentWords | undefined;

function words(): CommentWords {
  sets ??= { headings: phraseSet(COMMENT_HEADINGS), actions: phraseSet(COMMENT_ACTIONS), names: phraseSet(COMMENT_NAMES) };
  return sets;
}
