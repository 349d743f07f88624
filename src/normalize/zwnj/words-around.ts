import type { WordId } from '../../core/number-kinds.js';
import { NO_WORD } from '../../zwnj-model/word-columns.js';
import { Before, type Line } from './line-columns.js';
import type { PairInLine } from './pair-in-line.js';
import { NO_LINK, type WordChain, wordOfLink } from './word-chain.js';

/** The words beside a pair of words. */
export interface WordsAround {
  /** Back to a mark, the last one first. */
  readonly before: WordId[];
  /** Up to the second mark or end of a chain of words; {@link NO_WORD} stands for the first. */
  readonly after: WordId[];
}

/** Number of words that are read on each side. */
const MOST_WORDS = 12;

/** Returns the words beside a pair; null if its line has it twice, since the pair does not tell which it is. */
export function wordsAround({ left, right, line }: PairInLine): WordsAround | null {
  return 'isGone' in line ? wordsOfChain(left, right, line) : wordsOfLine(left, right, line);
}

function wordsOfLine(left: WordId, right: WordId, { words, before, count }: Line): WordsAround | null {
  let at = 0;
  for (let i = 1; i < count; i++) {
    if (words[i] !== right || words[i - 1] !== left || before[i] === Before.other) continue;
    if (at > 0) return null;
    at = i;
  }
  if (at === 0) return null;
  const found: WordsAround = { before: [], after: [] };
  for (let i = at - 1; i > 0 && before[i] !== Before.other && found.before.length < MOST_WORDS; i--)
    found.before.push(words[i - 1] as WordId);
  let marks = 0;
  for (let i = at + 1; i < count && found.after.length < MOST_WORDS; i++) {
    if (before[i] === Before.other) {
      if (++marks > 1) break;
      found.after.push(NO_WORD);
    }
    found.after.push(words[i] as WordId);
  }
  return found;
}

function wordsOfChain(left: WordId, right: WordId, chain: WordChain): WordsAround | null {
  const at = onlyLinkOf(left, right, chain);
  if (at === NO_LINK) return null;
  const found: WordsAround = { before: [], after: [] };
  for (let i = chain.before[at] as number; i !== NO_LINK && found.before.length < MOST_WORDS; i = chain.before[i] as number)
    found.before.push(chain.words[i] as WordId);
  const last = addWords(chain.after[chain.after[at] as number] as number, chain.after[at] as number, chain, found.after);
  found.after.push(NO_WORD);
  addWords(linkAfterMark(last, chain), NO_LINK, chain, found.after);
  return found;
}

/** The link of `left` before `right`, {@link NO_LINK} if there are none or several. */
function onlyLinkOf(left: WordId, right: WordId, chain: WordChain): number {
  let found: number = NO_LINK;
  for (let link = 0; link < chain.count; link++) {
    if (chain.isGone[link] === 1 || chain.words[link] !== left || wordOfLink(chain, chain.after[link] as number) !== right) continue;
    if (found !== NO_LINK) return NO_LINK;
    found = link;
  }
  return found;
}

/** Adds the words from link `from` on. Returns the last link of them, `last` if there are none. */
function addWords(from: number, last: number, chain: WordChain, found: WordId[]): number {
  let end = last;
  for (let i = from; i !== NO_LINK && found.length < MOST_WORDS; i = chain.after[i] as number) {
    found.push(chain.words[i] as WordId);
    end = i;
  }
  return end;
}

/** The first link after the chain of words that ends with link `last`. */
function linkAfterMark(last: number, chain: WordChain): number {
  let next: number = NO_LINK;
  for (let i = 0; i < chain.count; i++) {
    if (chain.isGone[i] === 1 || (chain.from[i] as number) < (chain.to[last] as number)) continue;
    if (next === NO_LINK || (chain.from[i] as number) < (chain.from[next] as number)) next = i;
  }
  return next;
}
