import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { runEnd } from '../core/code-unit-set.js';
import { isWhiteSpace } from '../core/white-space.js';
import { emoji, emoticon } from '../normalize/protect/emoji.js';
import { skipSpaces } from './around.js';
import type { Pairs } from './pairs.js';
import { CLOSER, DIGIT, DOT, ELLIPSIS, END, HIDDEN, LATIN, LETTER, OPENER, STRAIGHT, unitKind } from './unit-kinds.js';

/** Marks that may end a sentence, and the closers and faces behind them: «؟!», «.»)». */
export interface Stop extends Span {
  /** Behind the marks, before what closes. */
  marksEnd: number;
  kind: 'dot' | 'ellipsis' | 'end';
  /** Whether a quotation or bracket closes behind the marks. */
  isClosed: boolean;
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
  let isClosed = false;
  for (;;) {
    const next = endOfBelonging(text, end, pairs);
    if (next > end) {
      isClosed ||= isClosingKind(unitKind(codeUnitAt(text, end)));
      end = next;
    } else {
      const closer = skipSpaces(text, end, lineEnd);
      const feeling = closer > end ? endOfFeelings(text, closer) : closer;
      if (feeling > closer) {
        end = feeling;
        continue;
      }
      if (closer === lineEnd || unitKind(codeUnitAt(text, closer)) !== CLOSER || opensReversed(text, end, closer)) break;
      end = closer + 1;
      isClosed = true;
    }
  }
  return { start, marksEnd, end, kind: kindOfMarks(text, start, marksEnd), isClosed };
}

/** «رفت. »صبر کن« گفت»: behind a space, a closer that touches the next word opens, the wrong way round. */
const opensReversed = (text: string, end: number, closer: number): boolean =>
  closer > end && isWordKind(unitKind(codeUnitAt(text, closer + 1)));

const isWordKind = (kind: number): boolean => kind === LETTER || kind === LATIN || kind === DIGIT;

const isClosingKind = (kind: number): boolean => kind === CLOSER || kind === STRAIGHT;

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
  return Math.max(endOfFace(text, at), endOfFootnote(text, at));
}

/** Faces, hands, hearts and flowers: they say how the sentence before them is meant. ✅ 🔴 📌 point at what follows. */
const FEELING =
  /(?:[\u{1f600}-\u{1f64f}\u{1f90c}-\u{1f92f}\u{1f970}-\u{1f97a}\u{1fae0}-\u{1fae8}\u{1f44a}-\u{1f450}\u{1f493}-\u{1f49f}\u{1f339}\u{1f490}\u{2764}][\u{1f3fb}-\u{1f3ff}\u{fe0f}]*)+/uy;

/** The end of such emoji behind a space, where white space follows them: «عالی بود. 😍 ببینید». */
function endOfFeelings(text: string, at: number): number {
  FEELING.lastIndex = at;
  const end = FEELING.test(text) ? FEELING.lastIndex : at;
  return end === text.length || isWhiteSpace(codeUnitAt(text, end)) ? end : at;
}

/** The longest mark of a footnote, [نیازمند منبع]. */
const LONGEST_FOOTNOTE = 24;
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/;

/** The end of [۲] or ² directly behind the marks; not of a bracket that begins a link. */
function endOfFootnote(text: string, at: number): number {
  if (SUPERSCRIPT.test(text.charAt(at))) return at + 1;
  if (text[at] !== '[') return at;
  for (let end = at + 1; end < text.length && end - at <= LONGEST_FOOTNOTE; end++) {
    const kind = unitKind(codeUnitAt(text, end));
    if (text[end] === ']') return end > at + 1 && text[end + 1] !== '(' ? end + 1 : at;
    if (kind === OPENER || kind === CLOSER || isMarkKind(kind)) return at;
  }
  return at;
}

/** The end of an emoji or of a face such as :) */
export function endOfFace(text: string, at: number): number {
  return (emoji(text, at) ?? emoticon(text, at))?.end ?? at;
}
