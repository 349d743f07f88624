import { joinsNext, letterNumber } from '../../model/alphabet.js';
import { ZWNJ } from '../../text/code-points.js';
import { isArabicScriptLetter, isMark } from '../../text/letters.js';
import type { ProtectedSpan } from '../../text/protect.js';
import { addLetter, clearSegment, createSegment, MOST_LETTERS, type Segment } from './units.js';

const ZWNJ_CODE = ZWNJ.charCodeAt(0);
const SPACE_CODE = 0x20;

const isWordPart = (code: number): boolean => isArabicScriptLetter(code) || isMark(code) || code === ZWNJ_CODE;

/**
 * Calls `visit` with each segment of a text in turn: a run of words of plain Persian letters and half-spaces with one space between each
 * and the next. Words with marks or letters of other languages, and protected spans, belong to none.
 */
export function eachSegment(text: string, protectedSpans: readonly ProtectedSpan[], visit: (segment: Segment) => void): void {
  const segment = createSegment();
  const close = (): void => {
    if (segment.unitEnds.length > 0) visit(segment);
    clearSegment(segment);
  };
  let nextSpan = 0;
  for (let i = 0; i < text.length; ) {
    const span = protectedSpans[nextSpan];
    const limit = span === undefined ? text.length : span.start;
    if (span !== undefined && limit <= i) {
      close();
      i = Math.max(i, span.end);
      nextSpan++;
    } else if (isWordPart(text.charCodeAt(i))) {
      const end = readUnit(text, i, limit, segment);
      if (end === i) close();
      i = end === i ? skipWord(text, i, limit) : end;
      if (!spaceAndWordAt(text, i, limit)) close();
    } else i++;
  }
  close();
}

/** Reads a word into the segment. Gives its end; `start` where it is no word of plain letters. */
function readUnit(text: string, start: number, limit: number, segment: Segment): number {
  const from = segment.length;
  let joints = 0;
  let i = start;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    const letter = letterNumber(code);
    if (letter !== 0) addLetter(segment, letter, i);
    else if (code === ZWNJ_CODE && segment.length > from && i + 1 < limit && letterNumber(text.charCodeAt(i + 1)) !== 0) {
      const index = segment.length - 1 - from;
      if (index < MOST_LETTERS && joinsNext(segment.letters[segment.length - 1] as number)) joints |= 1 << index;
    } else if (isWordPart(code)) {
      segment.length = from;
      return start;
    } else break;
  }
  segment.unitEnds.push(segment.length);
  segment.unitJoints.push(joints);
  return i;
}

function skipWord(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit && isWordPart(text.charCodeAt(i))) i++;
  return i;
}

function spaceAndWordAt(text: string, i: number, limit: number): boolean {
  return i + 1 < limit && text.charCodeAt(i) === SPACE_CODE && letterNumber(text.charCodeAt(i + 1)) !== 0;
}
