import { codeUnitAt } from '../core/code-unit.js';
import { codeUnitSet, indexOfAny } from '../core/code-unit-set.js';
import { isLineBreak, LINE_BREAKS } from '../core/white-space.js';
import { BREAK, KIND, mayFollow } from './fast-path-characters.js';
import type { LineVisitor, Signs } from './line-visitor.js';

/*
 * Most lines need no edit except half-spaces. Neighbouring characters alone show that a line is plain: if each pair of them is allowed, no
 * other stage changes the line, and only numbers are protected, which have no letters.
 * A reader may apply the commonest character edits itself (ۀ, ي, «رفت .»); lines with these are plain for it as well.
 * A law compares the result for plain lines with that of the stages.
 */

/** Code, comments and tags start with one of these and may continue on the next line. */
const REACHING = '`~<';
const ENDS_LINE = /* @__PURE__ */ codeUnitSet([
  ...LINE_BREAKS,
  ...[...REACHING].map((sign) => [codeUnitAt(sign, 0), codeUnitAt(sign, 0)] as const),
]);

/**
 * Visits the lines of a text in order: plain lines one by one, other lines in runs. A line with a character of {@link REACHING} starts a
 * run that ends with the text.
 */
export function eachRun(text: string, visitor: LineVisitor): void {
  const { signs } = visitor;
  /** Start of the run of other lines that has not been visited. */
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

/** Returns the end of the plain line at `start`, break included; `start` if the line is not plain. */
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
