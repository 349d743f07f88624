import { joinsNext, letterNumber } from '../../model/alphabet.js';
import { NO_LETTERS } from '../../model/chunk.js';
import { mix } from '../../model/classifier.js';
import { ZWNJ_CODE } from '../../text/code-points.js';
import { isMark, isWordPart } from '../../text/letters.js';
import type { ProtectedSpan } from '../../text/protect.js';
import { isLineBreak } from '../../text/white-space.js';
import type { Span } from '../../types.js';
import type { Knowledge } from '../knowledge.js';
import type { Dictionary } from './dictionary.js';
import { addWord, Before, clearLine, type Line, makeRoom } from './line.js';

const SPACE_CODE = 0x20;

/**
 * Calls `visit` with each line of a range of a text that has words of plain Persian letters and half-spaces. Words with letters of other languages,
 * and protected spans, are left out and part the chains.
 */
export function eachLine(
  text: string,
  range: Span,
  protectedSpans: readonly ProtectedSpan[],
  knowledge: Knowledge,
  visit: (line: Line) => void,
): void {
  const { dictionary, line } = knowledge;
  let nextSpan = 0;
  let before: number = Before.other;
  for (let i = range.start; i < range.end; ) {
    const span = protectedSpans[nextSpan];
    const limit = span === undefined ? range.end : span.start;
    const code = text.charCodeAt(i);
    if (span !== undefined && limit <= i) {
      before = Before.other;
      i = Math.max(i, span.end);
      nextSpan++;
    } else if (isWordPart(code)) {
      const end = readWord(text, i, limit, before, line, dictionary);
      const isRead = end > i;
      i = isRead ? end : wordEnd(text, i, limit);
      // A word with a mark at its end is complete: no half-space follows هٔ or اً.
      before = isRead && !isMark(text.charCodeAt(i - 1)) && spaceAndWordAt(text, i, limit) ? Before.space : Before.other;
    } else {
      if (isLineBreak(code)) finish(line, knowledge, visit);
      i++;
    }
  }
  finish(line, knowledge, visit);
}

function finish(line: Line, knowledge: Knowledge, visit: (line: Line) => void): void {
  if (line.count > 0) visit(line);
  clearLine(line);
  knowledge.makeRoom();
}

function wordEnd(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit && isWordPart(text.charCodeAt(i))) i++;
  return i;
}

/**
 * Reads the chunks of a word and gives its end; its start, with nothing read, where the word holds more than letters of the automata,
 * half-spaces between them, and marks. Marks are not looked at (نشاندهندهٔ), and a half-space that cannot be seen parts nothing.
 */
function readWord(text: string, start: number, limit: number, before: number, line: Line, dictionary: Dictionary): number {
  const { length, count, hasHalfSpaces } = line;
  let { letters, offsets } = line;
  let from = length;
  let to = length;
  let hash = NO_LETTERS;
  let kind = before;
  let i = start;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    const letter = letterNumber(code);
    if (letter !== 0) {
      if (to === letters.length) {
        makeRoom(line);
        ({ letters, offsets } = line);
      }
      letters[to] = letter;
      offsets[to++] = i;
      hash = mix(hash, letter);
    } else if (!isWordPart(code)) break;
    else if (i === start || (code === ZWNJ_CODE ? !isWordPartAt(text, i + 1, limit) : !isMark(code)))
      return forget(line, length, count, hasHalfSpaces, start);
    else if (code === ZWNJ_CODE) {
      line.hasHalfSpaces = true;
      if (to === from || !joinsNext(letters[to - 1] as number)) continue;
      addWord(line, from, to, hash, kind, dictionary);
      from = to;
      hash = NO_LETTERS;
      kind = Before.halfSpace;
    }
  }
  addWord(line, from, to, hash, kind, dictionary);
  return i;
}

function isWordPartAt(text: string, i: number, limit: number): boolean {
  return i < limit && isWordPart(text.charCodeAt(i));
}

function forget(line: Line, length: number, count: number, hasHalfSpaces: boolean, start: number): number {
  line.length = length;
  line.count = count;
  line.hasHalfSpaces = hasHalfSpaces;
  return start;
}

function spaceAndWordAt(text: string, i: number, limit: number): boolean {
  return i + 1 < limit && text.charCodeAt(i) === SPACE_CODE && letterNumber(text.charCodeAt(i + 1)) !== 0;
}
