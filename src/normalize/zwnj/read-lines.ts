import type { Span } from '../../api/types.js';
import { KASHIDA_CODE, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import type { Letter } from '../../core/number-kinds.js';
import { isLineBreak } from '../../core/white-space.js';
import { letterJoinsNext, letterNumber } from '../../persian/alphabet.js';
import { isLetterMarkOrKashida, isMark, isWordPart } from '../../persian/letters.js';
import { NO_LETTERS } from '../../zwnj-model/chunk.js';
import { mix } from '../../zwnj-model/classifier.js';
import { isVowelled } from '../protect/arabic-signs.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import { isForeignWord, wordAround } from '../protect/foreign-words.js';
import { isEmphasis } from '../protect/markup-edges.js';
import { createReadingAidTest } from '../protect/reading-aids.js';
import type { Resources } from '../resources.js';
import { addWord, Before, clearLine, growLetters, type Line, lookUpWords, MOST_LETTERS } from './line-columns.js';
import { isWordBySign } from './signed-affixes.js';

const SPACE_CODE = 0x20;
const NOWHERE = -2;
/** Longest gap: a space with three signs of emphasis on either side. */
const FARTHEST = 7;

/** Tests of words of a text, by an offset in them. */
interface WordTests {
  /** True for a kashida in a word of another language. */
  isForeign(kashida: number): boolean;
  /** True for a vowel sign in a line whose signs show how Persian words are read. */
  isPersian(sign: number): boolean;
}

/**
 * Calls `visit` with each line of a range that has words of Persian letters and half-spaces. Words with foreign letters and protected spans
 * are skipped and end a chain.
 */
export function eachLine(
  text: string,
  range: Span,
  protectedSpans: readonly ProtectedSpan[],
  resources: Resources,
  visit: (line: Line) => void,
): void {
  let at = range.start;
  const tests: WordTests = { isForeign: createForeignWordTest(text), isPersian: createReadingAidTest(text) };
  for (const span of protectedSpans) {
    if (span.start > at) readStretch(text, at, span.start, tests, resources, visit);
    at = Math.max(at, span.end);
  }
  readStretch(text, at, range.end, tests, resources, visit);
  visitRead(resources.line, resources, visit);
}

/**
 * Returns a test that is true if a kashida is in a word of another language. The last word is cached: kashidas of one word come in
 * sequence.
 */
function createForeignWordTest(text: string): (kashida: number) => boolean {
  let word: Span = { start: 0, end: 0 };
  let isForeign = false;
  return (kashida) => {
    if (kashida < word.start || kashida >= word.end) {
      word = wordAround(text, kashida);
      isForeign = isForeignWord(text, word);
    }
    return isForeign;
  };
}

/**
 * Reads `text[start, limit)`, which has no protected span. Its words form no chain with words outside.
 * «ئەـهمتر» is skipped, as in earlier stages: if it were split, its kashida would stretch a Persian word.
 */
function readStretch(
  text: string,
  start: number,
  limit: number,
  tests: WordTests,
  resources: Resources,
  visit: (line: Line) => void,
): void {
  const { line } = resources;
  /** End of the last word, if a half-space may follow it. */
  let chainEnd = NOWHERE;
  for (let i = start; i < limit; ) {
    const code = codeUnitAt(text, i);
    if (isWordPart(code)) {
      const isSkipped = codeUnitAt(text, i - 1) === KASHIDA_CODE && tests.isForeign(i - 1);
      const isCut = line.length >= MOST_LETTERS;
      if (isCut) visitRead(line, resources, visit);
      if (chainEnd !== NOWHERE && !isCut && isHalfSpaceAtEmphasis(text, i, limit)) {
        i++;
        continue;
      }
      const gap = isCut || chainEnd === NOWHERE ? NOWHERE : gapBetween(text, chainEnd, i);
      const before = gap === NOWHERE ? Before.other : codeUnitAt(text, gap) === SPACE_CODE ? Before.space : Before.halfSpace;
      const first = line.length;
      const end = isSkipped || isVowelledWord(text, i, limit, tests) ? i : readChunks(text, i, limit, before, line);
      if (end > i && before === Before.halfSpace) line.hasHalfSpaces = true;
      if (before === Before.space && gap !== i - 1 && end > i) line.farSpaces.set(first, gap);
      // A word with a mark at its end is complete: no half-space follows هٔ or اً.
      chainEnd = end > i && !isMark(codeUnitAt(text, end - 1)) ? end : NOWHERE;
      i = end > i ? end : endOfWordParts(text, i, limit);
    } else {
      if (isLineBreak(code)) visitRead(line, resources, visit);
      i++;
    }
  }
}

/** Visits the line that was read, and clears it. */
function visitRead(line: Line, resources: Resources, visit: (line: Line) => void): void {
  if (line.count > 0 || line.edits.count > 0) {
    lookUpWords(line, resources.cache);
    visit(line);
  }
  release(line, resources);
}

/** As {@link visitRead}, for a line whose words have been looked up. */
export function visitLookedUp(line: Line, resources: Resources, visit: (line: Line) => void): void {
  if (line.count > 0 || line.edits.count > 0) visit(line);
  release(line, resources);
}

function release(line: Line, resources: Resources): void {
  clearLine(line);
  resources.evictIfFull();
}

/** True for a half-space between a sign of emphasis and a letter: «**خانه**¦ها», «خانه¦**ها**». */
function isHalfSpaceAtEmphasis(text: string, at: number, limit: number): boolean {
  if (codeUnitAt(text, at) !== ZWNJ_CODE) return false;
  return isEmphasis(codeUnitAt(text, at - 1)) ? isWordPartAt(text, at + 1, limit) : at + 1 < limit && isEmphasis(codeUnitAt(text, at + 1));
}

/**
 * Returns the offset of the single space or half-space between two words; {@link NOWHERE} if there is none. Signs of emphasis may touch the
 * words: «**خانه** ها», «خانه **ها**», «خانه¦**ها**».
 */
function gapBetween(text: string, start: number, end: number): number {
  if (end === start + 1) return codeUnitAt(text, start) === SPACE_CODE ? start : NOWHERE;
  if (end - start > FARTHEST) return NOWHERE;
  let gap = NOWHERE;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (isEmphasis(code)) continue;
    if ((code !== SPACE_CODE && code !== ZWNJ_CODE) || gap !== NOWHERE) return NOWHERE;
    gap = at;
  }
  return gap;
}

/** True for a word of vowelled Arabic, and for «مِی خوردم»: wine, no prefix. It is skipped and ends a chain. Most words have no mark. */
function isVowelledWord(text: string, start: number, limit: number, { isPersian }: WordTests): boolean {
  for (let at = start; at < limit; at++) {
    const code = codeUnitAt(text, at);
    if (isMark(code)) {
      const end = Math.min(limit, runEnd(text, at, isLetterMarkOrKashida));
      return isVowelled(text, start, end) && (!isPersian(at) || isWordBySign(text, start, end));
    }
    if (!isWordPart(code)) return false;
  }
  return false;
}

function endOfWordParts(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit && isWordPart(codeUnitAt(text, i))) i++;
  return i;
}

/**
 * Reads a word, split at its half-spaces, and returns its end. Returns `start`, with nothing read, if the word has anything except letters
 * of the alphabet, half-spaces between them, and marks. Marks are skipped (نشاندهندهٔ). A half-space that is not visible does not split.
 */
function readChunks(text: string, start: number, limit: number, before: number, line: Line): number {
  const { count, hasHalfSpaces } = line;
  let { letters, offsets, length, hash } = line;
  const first = length;
  line.gap = before;
  let i = start;
  for (; i < limit; i++) {
    const code = codeUnitAt(text, i);
    const letter = letterNumber(code);
    if (letter !== 0) {
      if (length === letters.length) {
        growLetters(line);
        ({ letters, offsets } = line);
      }
      letters[length] = letter;
      offsets[length++] = i;
      hash = mix(hash, letter);
    } else if (!isWordPart(code) || (i > start && isHalfSpaceAtEmphasis(text, i, limit))) break;
    else if (i === start || (code === ZWNJ_CODE ? !isWordPartAt(text, i + 1, limit) : !isMark(code)))
      return undoWord(line, first, count, hasHalfSpaces, start);
    else if (code === ZWNJ_CODE) {
      line.hasHalfSpaces = true;
      if (length === line.from || !letterJoinsNext(letters[length - 1] as Letter)) continue;
      closeWord(line, length, hash);
      hash = NO_LETTERS;
      line.gap = Before.halfSpace;
    }
  }
  closeWord(line, length, hash);
  return i;
}

/** Adds a word of the letters up to `length`; none if there are no letters, as after the half-space of ه¦ٔ. */
function closeWord(line: Line, length: number, hash: number): void {
  if (length === line.from) return;
  line.length = length;
  line.hash = hash;
  addWord(line);
}

function isWordPartAt(text: string, i: number, limit: number): boolean {
  return i < limit && isWordPart(codeUnitAt(text, i));
}

function undoWord(line: Line, length: number, count: number, hasHalfSpaces: boolean, start: number): number {
  line.length = length;
  line.from = length;
  line.hash = NO_LETTERS;
  line.count = count;
  line.hasHalfSpaces = hasHalfSpaces;
  return start;
}
