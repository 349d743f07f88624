import type { Span } from '../../api/types.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { createLineTest } from '../../core/line-test.js';
import { spanFrom } from '../../core/spans.js';
import { isLineBreak } from '../../core/white-space.js';
import { isLatinLetter } from '../../persian/code-unit-kinds.js';
import { isLetterOrMark } from '../../persian/letters.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import { endsVariable } from '../protect/variables.js';
import { isCodeLine } from '../punctuation/code-lines.js';

/** A longer formula is not searched for its edges. */
const LONGEST = 128;

/** Words of Persian and line breaks are in no formula. */
function endsFormula(text: string, at: number): boolean {
  const code = codeUnitAt(text, at);
  return Number.isNaN(code) || isLetterOrMark(code) || isLineBreak(code);
}

/** True within round or square brackets that touch a variable before them: `f(x, ▲2)`, `a[▲0]`. */
export function isInCall(text: string, at: number): boolean {
  let closed = 0;
  for (let before = at - 1; at - before <= LONGEST && !endsFormula(text, before); before--) {
    const char = text.charAt(before);
    if (char === ')' || char === ']') closed++;
    if (char !== '(' && char !== '[') continue;
    if (closed === 0 && endsVariable(text, before)) return true;
    closed = Math.max(0, closed - 1);
  }
  return false;
}

const ARROWS = /* @__PURE__ */ new Set('→⇌');

/** True if an arrow is in the word around an offset, from space to space: `▲2H▲2+O▲2→▲2H▲2O`. All its digits are of one script. */
export function isInReaction(text: string, at: number): boolean {
  return holdsAround(
    at,
    (place) => endsWord(text, place),
    (place) => ARROWS.has(text.charAt(place)),
  );
}

/** True if a test is true on either side of an offset, before the part of the text that holds it ends. */
function holdsAround(at: number, ends: (place: number) => boolean, test: (place: number) => boolean): boolean {
  for (const step of [-1, 1])
    for (let place = at + step; Math.abs(place - at) <= LONGEST && !ends(place); place += step) if (test(place)) return true;
  return false;
}

function endsWord(text: string, at: number): boolean {
  return endsFormula(text, at) || text.charAt(at) === ' ';
}

const BRACKETS = /* @__PURE__ */ new Set('()[]');

/** True for a digit with a Latin letter in the same brackets: `f(x, ▲2)`, not `sin(▲30)`. */
export function isBesideVariable(text: string, at: number): boolean {
  const ends = (place: number) => endsFormula(text, place) || BRACKETS.has(text.charAt(place));
  return holdsAround(at, ends, (place) => isLatinLetter(codeUnitAt(text, place)));
}

const MATH = /^\$(?!\s)[^$]*[A-Za-z\\^_=][^$]*(?<!\s)\$$/;

/** True within the dollar signs of a formula: `$x - ▲12 = 0$`, not «$12 و $20». */
export function isInMath(text: string, at: number): boolean {
  let start = at;
  while (text.charAt(start) !== '$') if (at - start-- > LONGEST || endsFormula(text, start)) return false;
  let end = at;
  while (text.charAt(end) !== '$') if (end++ - at > LONGEST || endsFormula(text, end)) return false;
  return MATH.test(text.slice(start, end + 1));
}

/** Returns a test that is true if an offset is in a line of code or data. */
export function createCodeTest(text: string, protectedSpans: readonly ProtectedSpan[]): (at: number) => boolean {
  return createLineTest(text, (start, end) => isLineOfCode(text, { start, end }, protectedSpans));
}

function isLineOfCode(text: string, line: Span, protectedSpans: readonly ProtectedSpan[]): boolean {
  return isCodeLine(text.slice(line.start, line.end)) && isCodeWithout(text, line, protectedSpans);
}

/**
 * True if a line is code even without its markup, inline code and addresses, and has no Persian words but those of strings, lists and
 * comments.
 */
function isCodeWithout(text: string, line: Span, protectedSpans: readonly ProtectedSpan[]): boolean {
  let rest = '';
  let from = line.start;
  for (let span = spanFrom(protectedSpans, from); span !== undefined && span.start < line.end; span = spanFrom(protectedSpans, from)) {
    const end = Math.min(span.end, line.end);
    if (span.kind === 'verbatim') rest += text.slice(from, span.start) + (BEGINS_MARKUP.has(text.charAt(span.start)) ? ' ' : NAME);
    else rest += text.slice(from, end);
    from = end;
    if (from === line.end) break;
  }
  rest += text.slice(from, line.end);
  return isCodeLine(rest) && !holdsLetter(rest.replace(MAY_HOLD_PERSIAN, ''));
}

const BEGINS_MARKUP: ReadonlySet<string> = /* @__PURE__ */ new Set('<`{[]');
/** Stands for a name with a dot, a path or an address. */
const NAME = 'x';
/** Strings, lists and objects, comments. */
const MAY_HOLD_PERSIAN = /"[^"]*"|'[^']*'|`[^`]*`|\[[^[\]]*\]|\{[^{}]*\}|(?:\/\/|\/\*|#|<!--).*/g;

function holdsLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetterOrMark(codeUnitAt(text, at))) return true;
  return false;
}
