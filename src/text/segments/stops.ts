import type { Span } from '../../types.js';
import { codeUnitAt } from '../code-unit.js';
import { emoji, emoticon } from '../protect/emoji.js';
import { runEnd } from '../scan.js';
import { skipSpaces } from './around.js';
import type { Pairs } from './pairs.js';
import { CLOSER, DOT, ELLIPSIS, END, HIDDEN, STRAIGHT, unitKind } from './unit-kinds.js';

/** Marks that may end a sentence, and the closers and faces behind them: «؟!», «.»)». */
export interface Stop extends Span {
  /** Behind the marks, before what closes. */
  marksEnd: number;
  kind: 'dot' | 'ellipsis' | 'end';
}

/** Closes bold or slanted text in markdown. */
const EMPHASIS = new Set('*_');

export const isMarkKind = (kind: number): boolean => kind === DOT || kind === ELLIPSIS || kind === END;
const isMark = (code: number): boolean => {
  const kind = unitKind(code);
  return isMarkKind(kind) || kind === HIDDEN;
};

/** Reads the marks that begin at `start`, and the closers and faces that touch them; closers also behind a space. */
export function readStop(text: string, start: number, lineEnd: number, pairs: () => Pairs): Stop {
  const marksEnd = runEnd(text, start, isMark);
  let end = marksEnd;
  for (;;) {
    const next = endOfBelonging(text, end, pairs);
    if (next > end) end = next;
    else {
      const closer = skipSpaces(text, end, lineEnd);
      if (closer === lineEnd || unitKind(codeUnitAt(text, closer)) !== CLOSER) break;
      end = closer + 1;
    }
  }
  return { start, marksEnd, end, kind: kindOfMarks(text, start, marksEnd) };
}

function kindOfMarks(text: string, start: number, end: number): Stop['kind'] {
  let dots = 0;
  for (let at = start; at < end; at++) {
    const kind = unitKind(codeUnitAt(text, at));
    if (kind === END) return 'end';
    if (kind === DOT) dots++;
    else if (kind === ELLIPSIS) dots += 2;
  }
  return dots === 1 ? 'dot' : 'ellipsis';
}

/** The end of one thing that belongs to the marks before it; `at` where there is none. */
function endOfBelonging(text: string, at: number, pairs: () => Pairs): number {
  const kind = unitKind(codeUnitAt(text, at));
  if (kind === CLOSER || kind === HIDDEN || EMPHASIS.has(text.charAt(at))) return at + 1;
  if (kind === STRAIGHT) return pairs().closerOf(at) >= 0 ? at : at + 1;
  return endOfFace(text, at);
}

/** The end of an emoji or of a face such as :) */
export function endOfFace(text: string, at: number): number {
  return (emoji(text, at) ?? emoticon(text, at))?.end ?? at;
}
