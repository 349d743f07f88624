import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { runEnd } from '../core/code-unit-set.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { isWhiteSpace } from '../core/white-space.js';
import { emoji, emoticon } from '../normalize/protect/emoji.js';
import { skipWhiteSpace } from './around.js';
import type { Pairs } from './pairs.js';
import { CLOSER, DOT, ELLIPSIS, END, HIDDEN, isWordKind, OPENER, STRAIGHT, unitKind } from './unit-kinds.js';

/** Marks that may end a sentence, with the closers and emoticons after them: «؟!», «.»)». */
export interface Stop extends Span {
  /** Offset after the marks, before closers. */
  marksEnd: number;
  kind: 'dot' | 'ellipsis' | 'end';
  /** True if a quotation or bracket closes after the marks. */
  isClosed: boolean;
}

/** Marks that close bold or italic text in markdown. */
const EMPHASIS = new Set('*_');

export const isStopKind = (kind: number): boolean => kind === DOT || kind === ELLIPSIS || kind === END;
const isStopUnit = (code: CodeUnit): boolean => {
  const kind = unitKind(code);
  return isStopKind(kind) || kind === HIDDEN;
};

/** Reads the marks that begin at `start`, and the closers and emoticons that touch them. A closer may also follow a space. */
export function readStop(text: string, start: number, lineEnd: number, pairs: () => Pairs): Stop {
  const marksEnd = runEnd(text, start, isStopUnit);
  let end = marksEnd;
  let isClosed = false;
  for (;;) {
    const next = endOfTrailer(text, end, lineEnd, pairs);
    if (next > end) {
      isClosed ||= isClosingKind(unitKind(codeUnitAt(text, end)));
      end = next;
    } else {
      const closer = skipWhiteSpace(text, end, lineEnd);
      const reaction = closer > end ? endOfReactions(text, closer) : closer;
      if (reaction > closer) {
        end = reaction;
        continue;
      }
      if (closer === lineEnd || unitKind(codeUnitAt(text, closer)) !== CLOSER || opensReversed(text, end, closer)) break;
      end = closer + 1;
      isClosed = true;
    }
  }
  return { start, marksEnd, end, kind: kindOfMarks(text, start, marksEnd), isClosed };
}

/** True if a closer after a space touches the next word, so that it opens in reverse: «رفت. »صبر کن« گفت». */
const opensReversed = (text: string, end: number, closer: number): boolean =>
  closer > end && isWordKind(unitKind(codeUnitAt(text, closer + 1)));

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

/** Returns the end of one closer, emoticon or footnote that belongs to the marks before it, or `at`. */
function endOfTrailer(text: string, at: number, lineEnd: number, pairs: () => Pairs): number {
  const kind = unitKind(codeUnitAt(text, at));
  if (kind === CLOSER || kind === HIDDEN || EMPHASIS.has(text.charAt(at))) return at + 1;
  if (kind === STRAIGHT) return pairs().closerOf(at) >= 0 ? at : at + 1;
  return Math.max(endOfEmoticon(text, at), endOfFootnote(text, at, lineEnd));
}

/** Faces, hands, hearts and flowers: they comment on the sentence before them. ✅ 🔴 📌 introduce the text after them. */
const REACTION =
  /(?:[\u{1f600}-\u{1f64f}\u{1f90c}-\u{1f92f}\u{1f970}-\u{1f97a}\u{1fae0}-\u{1fae8}\u{1f44a}-\u{1f450}\u{1f493}-\u{1f49f}\u{1f339}\u{1f490}\u{2764}][\u{1f3fb}-\u{1f3ff}\u{fe0f}]*)+/uy;

/** Returns the end of such emoji after a space, if white space follows them: «عالی بود. 😍 ببینید». */
function endOfReactions(text: string, at: number): number {
  REACTION.lastIndex = at;
  const end = REACTION.test(text) ? REACTION.lastIndex : at;
  return end === text.length || isWhiteSpace(codeUnitAt(text, end)) ? end : at;
}

/** The longest footnote mark, [نیازمند منبع]. */
const LONGEST_FOOTNOTE = 24;
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/;

/** Returns the end of [۲] or ² directly after the marks, or `at`, also for a bracket that begins a link. */
function endOfFootnote(text: string, at: number, lineEnd: number): number {
  if (SUPERSCRIPT.test(text.charAt(at))) return at + 1;
  if (text[at] !== '[') return at;
  for (let end = at + 1; end < lineEnd && end - at <= LONGEST_FOOTNOTE; end++) {
    const kind = unitKind(codeUnitAt(text, end));
    if (text[end] === ']') return end > at + 1 && text[end + 1] !== '(' ? end + 1 : at;
    if (kind === OPENER || kind === CLOSER || isStopKind(kind)) return at;
  }
  return at;
}

/** Returns the end of an emoji, or of an emoticon such as :) */
export function endOfEmoticon(text: string, at: number): number {
  return (emoji(text, at) ?? emoticon(text, at))?.end ?? at;
}
