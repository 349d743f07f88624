import type { Span } from '../../api/types.js';
import { KASHIDA_CODE, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import { letterNumber } from '../../persian/alphabet.js';
import { isMark, isWordPart } from '../../persian/letters.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import { type Ending, endingsOfEnding, endingsOfWord, LONGEST_ENDINGS } from './word-endings.js';
import { type Gap, NOWHERE, type OwnWord, type OwnWordList, ROOT } from './word-list.js';

const SPACE_CODE = 0x20;

/** One of the caller's words in a text, with its endings. */
export interface OwnWordMatch extends Span {
  word: OwnWord;
  /** Where its endings begin. */
  wordEnd: number;
}

/**
 * Calls `visit` with each of the caller's words in a text, whatever stands between its letters: nothing, a half-space, a space.
 *
 * Its edges are where no half-space can come or go: neither a letter, a mark, a half-space nor a kashida stands beside it. Other rules put
 * half-spaces right between these matches, never in them or at their edges. So they are the same ones in what comes out, and a second
 * call finds nothing.
 */
export function eachOwnWord(
  text: string,
  protectedSpans: readonly ProtectedSpan[],
  words: OwnWordList,
  visit: (match: OwnWordMatch) => void,
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
      const match = isEdge(text, at - 1) ? longestMatch(text, at, limit, words) : null;
      if (match) visit(match);
      at = match ? match.end : Math.min(limit, runEnd(text, at, isWordPart));
    }
  }
}

/** Is the character at an offset no part of a word beside it? */
function isEdge(text: string, at: number): boolean {
  const code = codeUnitAt(text, at);
  return !isWordPart(code) && code !== KASHIDA_CODE;
}

/** Of two that end together the longer word counts, not the longer ending. */
function longestMatch(text: string, start: number, limit: number, words: OwnWordList): OwnWordMatch | null {
  let best: OwnWordMatch | null = null;
  let node = ROOT;
  for (let at = start; at < limit; ) {
    node = words.next(node, letterNumber(codeUnitAt(text, at)));
    if (node === NOWHERE) break;
    const wordEnd = endOfLetter(text, at, limit);
    const word = words.wordAt(node);
    const end = word === undefined ? -1 : readEndings(text, wordEnd, limit, word);
    if (word && end >= (best?.end ?? 0)) best = { start, end, word, wordEnd };
    const gap = gapAt(text, wordEnd, limit);
    if (gap === null) break;
    at = gap === 'nothing' ? wordEnd : wordEnd + 1;
  }
  return best;
}

/** Behind a letter and its marks. */
function endOfLetter(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isMark(codeUnitAt(text, end))) end++;
  return end;
}

/** What stands between a letter that ends at `at` and the next; null where it ends a word. A mark before a space ends one: هٔ, اً. */
function gapAt(text: string, at: number, limit: number): Gap | null {
  if (at >= limit) return null;
  const code = codeUnitAt(text, at);
  if (letterNumber(code) !== 0) return 'nothing';
  if (code !== ZWNJ_CODE && (code !== SPACE_CODE || isMark(codeUnitAt(text, at - 1)))) return null;
  if (at + 1 >= limit || letterNumber(codeUnitAt(text, at + 1)) === 0) return null;
  return code === ZWNJ_CODE ? 'half-space' : 'space';
}

/** Where the endings of a word that ends at `wordEnd` end; -1 where neither an edge nor endings follow. */
function readEndings(text: string, wordEnd: number, limit: number, word: OwnWord, visit?: VisitEnding): number {
  let end = isEdge(text, wordEnd) ? wordEnd : -1;
  let last: Ending | undefined;
  for (let at = wordEnd, gap = gapAt(text, at, limit); gap !== null; gap = gapAt(text, at, limit)) {
    const start = gap === 'nothing' ? at : at + 1;
    const letters = lettersFrom(text, start, limit);
    const endings = last === undefined ? endingsOfWord(letters, gap, word.endsInHeh) : endingsOfEnding(letters, gap, last);
    if (endings === undefined) break;
    visit?.(endings, { start: at, end: start, is: gap });
    last = endings.at(-1);
    at = endOfLetter(text, start + letters.length - 1, limit);
    if (isEdge(text, at)) end = at;
  }
  return end;
}

/** Receives endings, and the gap before the first of them. */
type VisitEnding = (endings: readonly Ending[], before: Span & { is: Gap }) => void;

function lettersFrom(text: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && end - start < LONGEST_ENDINGS && letterNumber(codeUnitAt(text, end)) !== 0) end++;
  return text.slice(start, end);
}

/** A gap between two letters of a match, as it is and as the caller wants it. */
export interface OwnGap extends Span {
  is: Gap;
  /** `unseen`: before an ending, behind a letter that does not join; as the settings ask for it. */
  wanted: Gap | 'unseen';
}

export function gapsOf(text: string, { start, end, word, wordEnd }: OwnWordMatch): OwnGap[] {
  const gaps: OwnGap[] = [];
  let at = start;
  for (const joint of word.joints.keys()) {
    const before = endOfLetter(text, at, end);
    const is = gapAt(text, before, end) ?? 'nothing';
    at = is === 'nothing' ? before : before + 1;
    gaps.push({ start: before, end: at, is, wanted: wantedInside(word, joint, is) });
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

/** A space in a word that is written joined is a mistake before an affix («آن ها»), else perhaps none («کار بر» is no «کاربر»). */
function wantedInside({ joints, affixes }: OwnWord, i: number, is: Gap): OwnGap['wanted'] {
  if (joints[i]) return 'half-space';
  return is === 'space' && !affixes[i] ? 'space' : 'nothing';
}

function wantedBefore({ before }: Ending, joins: boolean, is: Gap): OwnGap['wanted'] {
  if (before === 'seen') return joins ? 'half-space' : 'unseen';
  return before === 'nothing' ? 'nothing' : is;
}
