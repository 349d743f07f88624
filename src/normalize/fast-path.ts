import { codeUnitAt } from '../core/code-unit.js';
import { codeUnitSet, indexOfAny } from '../core/code-unit-set.js';
import { isLineBreak, LINE_BREAKS } from '../core/white-space.js';
import { BREAK, KIND, mayFollow, type Signs } from './fast-path-characters.js';

/*
 * Most lines of most texts need nothing but half-spaces. Such a plain line is known by its neighbouring characters alone: where each two
 * of them may stand side by side, no other stage changes anything, and nothing is protected but numbers, in which there are no letters.
 * A reader that makes the commonest edits of characters itself (ۀ, ي, «رفت .») takes lines that need them as plain as well; then only marks
 * without meaning for others are left to the stages. A law compares what plain lines become with what the stages make of them.
 */

/** What is done with a text's lines. */
export interface LineVisitor {
  /** What plain lines consist of; null where no line is plain. */
  readonly signs: Signs | null;
  /**
   * Called for a line that may be plain: gives its end, break included, or `start` where it is not plain.
   * {@link plainEnd} tells that alone; another reader may take the words along.
   */
  readPlain(text: string, start: number, signs: Signs): number;
  /** The line that was just read is plain, and all before it has been visited. */
  visitPlain(start: number, end: number): void;
  /** Lines that are not plain, one behind the other. */
  visitOthers(start: number, end: number): void;
}

/** Code, comments and tags begin with one of these, and may reach across line breaks. */
const REACHING = '`~<';
const ENDS_LINE = /* @__PURE__ */ codeUnitSet([
  ...LINE_BREAKS,
  ...[...REACHING].map((sign) => [codeUnitAt(sign, 0), codeUnitAt(sign, 0)] as const),
]);

/**
 * Visits the lines that a text consists of, in order: those that are plain, and runs of those that are not. A line that holds what may
 * reach across its end is the first of a run to the end of the text.
 */
export function eachRun(text: string, visitor: LineVisitor): void {
  const { signs } = visitor;
  /** Where the lines begin that are not plain and have not been visited. */
  let others = 0;
  const { length } = text;
  for (let at = 0; at < length && signs !== null; ) {
    const end = visitor.readPlain(text, at, signs);
    if (end === at) {
      at = otherEnd(text, at);
      continue;
    }
    if (at > others) visitor.visitOthers(others, at);
    visitor.visitPlain(at, end);
    at = end;
    others = end;
  }
  if (length > others) visitor.visitOthers(others, length);
}

/** The end of a plain line, with its break; `start` where the line that begins there is none. */
export function plainEnd(text: string, start: number, signs: Signs): number {
  const unitAt = codeUnitAt;
  const { length } = text;
  let before = BREAK;
  for (let at = start; at < length; at++) {
    const kind = (signs[unitAt(text, at)] as number) & KIND;
    if (!mayFollow(before, kind)) return start;
    if (kind === BREAK) return at + 1;
    before = kind;
  }
  return mayFollow(before, BREAK) ? length : start;
}

function otherEnd(text: string, start: number): number {
  const end = indexOfAny(text, ENDS_LINE, start);
  return isLineBreak(codeUnitAt(text, end)) ? end + 1 : text.length;
}
