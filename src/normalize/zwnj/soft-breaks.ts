import { ZWNJ, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { isArabicScriptLetter, isLetterOrMark } from '../../persian/letters.js';
import type { Sink } from '../sink.js';

/*
 * Wrapped text, with the option `lineBreaks: 'soft'`: half-spaces are decided on in a view of the text, as long as the text, in which a
 * single line break is a space. The break itself stays; a half-space that belongs in its place goes before it: «می\nرود» → «می¦\nرود».
 */

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** In the view, a sign that may touch a word, and a mark on a letter: neither parts a word from its neighbour. */
const TOUCHES = '_';
const MARK = '\u0654';

/** The offset after the line break at an offset (LF, or CR and LF); the offset itself where none begins there. */
function afterBreak(text: string, at: number): number {
  const code = codeUnitAt(text, at);
  if (code === LINE_FEED) return at + 1;
  return code === CARRIAGE_RETURN && codeUnitAt(text, at + 1) === LINE_FEED ? at + 2 : at;
}

/** True if a ZWNJ that ends at an offset stands before a single break and a letter. */
export function precedesSoftBreak(text: string, at: number): boolean {
  const next = afterBreak(text, at);
  return next > at && isArabicScriptLetter(codeUnitAt(text, next));
}

/** The text as its half-spaces are decided on. */
export function softView(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const start = codeUnitAt(text, at - 1) === CARRIAGE_RETURN ? at - 1 : at;
    if (start === 0 || at + 1 >= text.length || isWhiteSpace(codeUnitAt(text, start - 1)) || isWhiteSpace(codeUnitAt(text, at + 1)))
      continue;
    const isHalfSpace = codeUnitAt(text, start - 1) === ZWNJ_CODE && isArabicScriptLetter(codeUnitAt(text, at + 1));
    pieces.push(text.slice(copied, start), (isHalfSpace ? MARK : TOUCHES).repeat(at - start), isHalfSpace ? MARK : ' ');
    copied = at + 1;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(copied);
}

/** Takes edits of the view, and makes those of the text. */
export function softSink(text: string, sink: Sink): Sink {
  return {
    replace(start, end, replacement, rule, confidence) {
      if (codeUnitAt(text, start) !== LINE_FEED || end !== start + 1) {
        sink.replace(start, end, replacement, rule, confidence);
        return;
      }
      const at = codeUnitAt(text, start - 1) === CARRIAGE_RETURN ? start - 1 : start;
      const isBetweenLetters = isLetterOrMark(codeUnitAt(text, at - 1)) && isArabicScriptLetter(codeUnitAt(text, end));
      if (replacement === ZWNJ && isBetweenLetters) sink.replace(at, at, ZWNJ, rule, confidence);
    },
  };
}
