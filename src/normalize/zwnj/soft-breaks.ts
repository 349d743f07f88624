import { ZWNJ, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { isArabicScriptLetter, isLetterOrMark } from '../../persian/letters.js';
import type { Sink } from '../sink.js';

/*
 * Wrapped text, with the option `lineBreaks: 'soft'`. Half-spaces are decided in a view of the text, of the same length, in which a single
 * line break is a space. The break stays; a half-space in its place is inserted before it: «می\nرود» → «می¦\nرود».
 */

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Replacements in the view: a sign that may touch a word, and a mark on a letter. Neither ends a chain. */
const TOUCHES = '_';
const MARK = '\u0654';

/** Returns the offset after the line break (LF, or CR LF) at `at`; `at` if there is none. */
function afterBreak(text: string, at: number): number {
  const code = codeUnitAt(text, at);
  if (code === LINE_FEED) return at + 1;
  return code === CARRIAGE_RETURN && codeUnitAt(text, at + 1) === LINE_FEED ? at + 2 : at;
}

/** True if a single break and a letter follow the ZWNJ that ends at `at`. */
export function precedesSoftBreak(text: string, at: number): boolean {
  const next = afterBreak(text, at);
  return next > at && isArabicScriptLetter(codeUnitAt(text, next));
}

/** Returns the view of a text in which half-spaces are decided. */
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

/** Maps edits of the view to edits of the text. */
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
