import type { Span } from '../../api/types.js';
import { KASHIDA_CODE, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import { letterNumber, letterNumberAt } from '../../persian/alphabet.js';
import { isMark, isWordPart } from '../../persian/letters.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import { endingsOfEnding, endingsOfWord, LONGEST_ENDINGS, type UserWordEnding } from './word-endings.js';
import { type Gap, NOWHERE, ROOT, type UserWord, type UserWordTrie } from './word-list.js';

const SPACE_CODE = 0x20;

/** An occurrence of a word of the user dictionary, with its endings. */
export interface UserWordMatch extends Span {
  word: UserWord;
  /** Offset where the endings start. */
  wordEnd: number;
}

/**
 * Calls `visit` with each occurrence of a word of the user dictionary; between its letters there may be nothing, a half-space or a space.
 *
 * A match has no letter, mark, half-space or kashida on either side, where a half-space could be inserted or removed. Other rules insert
 * half-spaces only between matches, never inside or at their edges. So the output has the same matches, and a second call changes nothing.
 */
export function eachUserWord(
  text: string,
  protectedSpans: readonly ProtectedSpan[],
  words: UserWordTrie,
  visit: (match: UserWordMatch) => void,
): void {
  let nextSpan = 0;
  for (let at = 0; at < text.length; ) {
    const span = protectedSpans[nextSpan];
    const limit = span === undefined ? text.length : span.start;
    if (span !== undefined && limit <= at) {
      at = Math.max(at, span.end);
      nextSpan++;
    } else if (!isWordPart(codeUnitAt(text, at))) at++;
    else {
      const match = isWordEdge(text, at - 1) ? longestMatch(text, at, limit, words) : null;
      if (match) visit(match);
      at = match ? match.end : Math.min(limit, runEnd(text, at, isWordPart));
    }
  }
}

/** True if the character at `at` cannot be part of a word beside it. */
function isWordEdge(text: string, at: number): boolean {
  const code = codeUnitAt(text, at);
  return !isWordPart(code) && code !== KASHIDA_CODE;
}

/** Returns the longest match. Of two with the same end, the one with the longer word wins. */
function longestMatch(text: string, start: number, limit: number, words: UserWordTrie): UserWordMatch | null {
  let best: UserWordMatch | null = null;
  let node = ROOT;
  for (let at = start; at < limit; ) {
    node = words.next(node, letterNumberAt(text, at));
    if (node === NOWHERE) break;
    const wordEnd = endOfLetter(text, at, limit);
    const word = words.wordAtNode(node);
    const end = word === undefined ? -1 : readEndings(text, wordEnd, limit, word);
    if (word && end >= (best?.end ?? 0)) best = { start, end, word, wordEnd };
    const gap = gapAt(text, wordEnd, limit);
    if (gap === null) break;
    at = gap === 'nothing' ? wordEnd : wordEnd + 1;
  }
  return best;
}

/** Returns the offset after a letter and its marks. */
function endOfLetter(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isMark(codeUnitAt(text, end))) end++;
  return end;
}

/**
 * Returns the gap between a letter that ends at `at` and the next letter; null if the word ends. A mark before a space ends a word: هٔ, اً.
 */
function gapAt(text: string, at: number, limit: number): Gap | null {
  if (at >= limit) return null;
  const code = codeUnitAt(text, at);
  if (letterNumber(code) !== 0) return 'nothing';
  if (code !== ZWNJ_CODE && (code !== SPACE_CODE || isMark(codeUnitAt(text, at - 1)))) return null;
  if (at + 1 >= limit || letterNumberAt(text, at + 1) === 0) return null;
  return code === ZWNJ_CODE ? 'half-space' : 'space';
}

/** Returns the end of the endings after a word that ends at `wordEnd`; -1 if neither an edge nor endings follow it. */
function readEndings(text: string, wordEnd: number, limit: number, word: UserWord, visit?: VisitEnding): number {
  let end = isWordEdge(text, wordEnd) ? wordEnd : -1;
  let last: UserWordEnding | undefined;
  for (let at = wordEnd, gap = gapAt(text, at, limit); gap !== null; gap = gapAt(text, at, limit)) {
    const start = gap === 'nothing' ? at : at + 1;
    const letters = endingLetters(text, start, limit);
    const endings = last === undefined ? endingsOfWord(letters, gap, word.endsInHeh) : endingsOfEnding(letters, gap, last);
    if (endings === undefined) break;
    visit?.(endings, { start: at, end: start, is: gap });
    last = endings.at(-1);
    at = endOfLetter(text, start + letters.length - 1, limit);
    if (isWordEdge(text, at)) end = at;
  }
  return end;
}

/** Receives endings and the gap before the first of them. */
type VisitEnding = (endings: readonly UserWordEnding[], before: Span & { is: Gap }) => void;

function endingLetters(text: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && end - start < LONGEST_ENDINGS && letterNumberAt(text, end) !== 0) end++;
  return text.slice(start, end);
}

/** A gap between two letters of a match, as written and as it should be. */
export interface UserWordGap extends Span {
  is: Gap;
  /** `unseen`: before an ending, after a letter that does not join. The settings decide. */
  wanted: Gap | 'unseen';
}

export function gapsOf(text: string, { start, end, word, wordEnd }: UserWordMatch): UserWordGap[] {
  const gaps: UserWordGap[] = [];
  let at = start;
  for (const letter of word.splits.keys()) {
    const before = endOfLetter(text, at, end);
    const is = gapAt(text, before, end) ?? 'nothing';
    at = is === 'nothing' ? before : before + 1;
    gaps.push({ start: before, end: at, is, wanted: wantedWithin(word, letter, is) });
  }
  let joins = word.endsJoining;
  readEndings(text, wordEnd, end, word, (endings, before) => {
    let gap = before;
    for (const ending of endings) {
      gaps.push({ ...gap, wanted: wantedBefore(ending, joins, gap.is) });
      const next = gap.end + ending.letters.length;
      gap = { start: next, end: next, is: 'nothing' };
      joins = ending.endsJoining;
    }
  });
  return gaps;
}

/**
 * A space in a word without a half-space there is a mistake before an affix («آن ها»); elsewhere it may separate two words («کار
 * بر», not «کاربر»).
 */
function wantedWithin({ splits, affixes }: UserWord, i: number, is: Gap): UserWordGap['wanted'] {
  if (splits[i]) return 'half-space';
  return is === 'space' && !affixes[i] ? 'space' : 'nothing';
}

function wantedBefore({ before }: UserWordEnding, joins: boolean, is: Gap): UserWordGap['wanted'] {
  if (before === 'seen') return joins ? 'half-space' : 'unseen';
  return before === 'nothing' ? 'nothing' : is;
}
