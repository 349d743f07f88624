import { codeUnitAt } from '../text/code-unit.js';
import { isWhiteSpace } from '../text/white-space.js';
import type { Span } from '../types.js';
import { withoutMediaWord } from './media-words.js';
import type { PageLine } from './page-line.js';

/** A line that may be a title: text in Persian script that names no section or publisher. */
export interface TextLine {
  /** Of the page line. */
  index: number;
  span: Span;
  /** Without what it says of its pictures: «عکس | …». */
  core: Span;
  length: number;
  /** Up to four: more are as many. */
  words: number;
  /** Too long for a title, or a sentence. */
  isLong: boolean;
  /** Ends in a colon or semicolon, as kickers do. */
  endsOpen: boolean;
  endsSentence: boolean;
  opensBody: boolean;
  block: Block;
}

/** Text without a blank line, or a line of another kind, in between. */
export interface Block {
  /** Without those that are no title. */
  lines: TextLine[];
  /** How many lines it has in all, and the length of the longest. */
  size: number;
  longest: number;
  /** Another line stands directly above, or below: no blank line between. */
  underMeta: boolean;
  overMeta: boolean;
}

const LONGEST_TITLE = 130;
const SHORTEST_SENTENCE = 40;
/** No header goes on for more lines of text. */
const MOST_TEXT_LINES = 40;

/** A line of so many words is a sentence or a title, no name. */
export const PHRASE_WORDS = 4;
const OPEN_ENDS = ':؛;';
const SENTENCE_ENDS = '.!؟?…';

/** The blocks of text at the beginning of a page. */
export function readBlocks(raw: string, lines: readonly PageLine[]): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text') {
      if (block && !line.gap) block.overMeta = true;
      block = null;
      continue;
    }
    if (++count > MOST_TEXT_LINES) break;
    if (!block || line.gap) {
      block = { lines: [], size: 0, longest: 0, underMeta: index > 0 && !line.gap, overMeta: false };
      blocks.push(block);
    }
    block.size++;
    block.longest = Math.max(block.longest, line.span.end - line.span.start);
    if (line.aside === null) block.lines.push(textLine(raw, line, index, block));
  }
  return blocks;
}

/** All lines of the blocks. */
export function linesOf(blocks: readonly Block[]): TextLine[] {
  const all: TextLine[] = [];
  for (const { lines } of blocks) for (const line of lines) all.push(line);
  return all;
}

function textLine(raw: string, { span, opensBody }: PageLine, index: number, block: Block): TextLine {
  const length = span.end - span.start;
  const last = raw.charAt(span.end - 1);
  return {
    index,
    span,
    core: length > LONGEST_TITLE ? span : withoutMediaWord(raw, span),
    length,
    words: countWords(raw, span),
    isLong: opensBody || length > LONGEST_TITLE || (last === '.' && length > SHORTEST_SENTENCE),
    endsOpen: OPEN_ENDS.includes(last),
    endsSentence: SENTENCE_ENDS.includes(last),
    opensBody,
    block,
  };
}

function countWords(raw: string, { start, end }: Span): number {
  let words = 1;
  for (let at = start + 1; at < end && words < PHRASE_WORDS; at++) {
    if (isWhiteSpace(codeUnitAt(raw, at)) && !isWhiteSpace(codeUnitAt(raw, at + 1))) words++;
  }
  return words;
}

const SENTENCE_INSIDE = /[.!؟?…]\s/;

/** Whether a sentence ends inside a line. */
export function hasSentences(raw: string, { span }: TextLine): boolean {
  return SENTENCE_INSIDE.test(raw.slice(span.start, Math.min(span.end, span.start + 2 * LONGEST_TITLE)));
}
