import type { WordId } from '../../core/number-kinds.js';
import { doubled, NO_WORD } from '../../zwnj-model/word-columns.js';
import { Before, type Line } from './line-columns.js';
import type { WordCache } from './word-cache.js';

/**
 * The words of a line while they are split and joined: a linked list in columns, reused between lines. Words with only a space or a
 * half-space between them are linked.
 */
export interface WordChain {
  /** Number of links, including removed ones. The first are the words of the line, in order. */
  count: number;
  words: Int32Array;
  /** Flags of each word. The word table has them too, but scattered in memory. */
  flags: Int32Array;
  /** First letter of each word in the line, and its end. */
  from: Int32Array;
  to: Int32Array;
  /** Neighbours; {@link NO_LINK} if there is none. */
  before: Int32Array;
  after: Int32Array;
  /** 1 after a space; 0 after a half-space or without a neighbour before. */
  isSpaced: Uint8Array;
  /** 1 if merged into another link. */
  isGone: Uint8Array;
}

export const NO_LINK = -1;

/** Small at first: see `word-columns.ts`. */
const ROOM = 1 << 3;
const COLUMNS = ['words', 'flags', 'from', 'to', 'before', 'after', 'isSpaced', 'isGone'] as const;

export function createChain(): WordChain {
  return {
    count: 0,
    words: new Int32Array(ROOM),
    flags: new Int32Array(ROOM),
    from: new Int32Array(ROOM),
    to: new Int32Array(ROOM),
    before: new Int32Array(ROOM),
    after: new Int32Array(ROOM),
    isSpaced: new Uint8Array(ROOM),
    isGone: new Uint8Array(ROOM),
  };
}

function reserveLinks(chain: WordChain, count: number): void {
  while (chain.words.length < count) {
    for (const name of COLUMNS)
      (chain as Record<typeof name, Int32Array | Uint8Array>)[name] = doubled<Int32Array | Uint8Array>(chain[name]);
  }
}

/** Links the words of a line. */
export function linkWords(chain: WordChain, line: Line): void {
  const { count } = line;
  reserveLinks(chain, count);
  const { words, flags, from, to, before, after, isSpaced, isGone } = chain;
  for (let i = 0; i < count; i++) {
    const gap = line.before[i] as number;
    words[i] = line.words[i] as number;
    flags[i] = line.flags[i] as number;
    from[i] = line.starts[i] as number;
    to[i] = i + 1 < count ? (line.starts[i + 1] as number) : line.length;
    before[i] = gap === Before.other ? NO_LINK : i - 1;
    after[i] = i + 1 < count && line.before[i + 1] !== Before.other ? i + 1 : NO_LINK;
    isSpaced[i] = gap === Before.space ? 1 : 0;
    isGone[i] = 0;
  }
  chain.count = count;
}

function setWord(chain: WordChain, link: number, word: WordId, { words }: WordCache): void {
  chain.words[link] = word;
  chain.flags[link] = words.flags[word] as number;
}

/** Splits a link before letter `at` of the line, with a space or a half-space. Returns the second link. */
export function splitLink(chain: WordChain, link: number, at: number, isSpaced: boolean, { letters }: Line, cache: WordCache): number {
  const second = chain.count++;
  reserveLinks(chain, chain.count);
  const to = chain.to[link] as number;
  const after = chain.after[link] as number;
  setWord(chain, second, cache.idOf(letters, at, to), cache);
  chain.from[second] = at;
  chain.to[second] = to;
  chain.before[second] = link;
  chain.after[second] = after;
  chain.isSpaced[second] = isSpaced ? 1 : 0;
  chain.isGone[second] = 0;
  if (after !== NO_LINK) chain.before[after] = second;
  setWord(chain, link, cache.idOf(letters, chain.from[link] as number, at), cache);
  chain.to[link] = at;
  chain.after[link] = second;
  return second;
}

/** Merges the second link into the first, with nothing between them. */
export function mergeLinks(chain: WordChain, first: number, second: number, { letters }: Line, cache: WordCache): void {
  const to = chain.to[second] as number;
  const after = chain.after[second] as number;
  setWord(chain, first, cache.idOf(letters, chain.from[first] as number, to), cache);
  chain.to[first] = to;
  chain.after[first] = after;
  if (after !== NO_LINK) chain.before[after] = first;
  chain.isGone[second] = 1;
}

/** Returns the word id of a link; {@link NO_WORD} for no link. */
export function wordOfLink(chain: WordChain, link: number): WordId {
  return link === NO_LINK ? NO_WORD : (chain.words[link] as WordId);
}
