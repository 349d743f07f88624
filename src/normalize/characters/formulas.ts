import { codeUnitAt } from '../../core/code-unit.js';
import { isLineBreak, lineEnd } from '../../core/white-space.js';
import { isLatinLetter } from '../../persian/code-unit-kinds.js';
import { isLetterOrMark } from '../../persian/letters.js';
import { isCodeLine } from '../punctuation/code-lines.js';

/** A longer formula is not searched for its edges. */
const LONGEST = 128;

/** Words of Persian and line breaks are in no formula. */
function endsFormula(text: string, at: number): boolean {
  const code = codeUnitAt(text, at);
  return Number.isNaN(code) || isLetterOrMark(code) || isLineBreak(code);
}

/** True within round or square brackets that touch a Latin letter before them: `f(x, ▲2)`, `a[▲0]`. */
export function isInCall(text: string, at: number): boolean {
  let closed = 0;
  for (let before = at - 1; at - before <= LONGEST && !endsFormula(text, before); before--) {
    const char = text.charAt(before);
    if (char === ')' || char === ']') closed++;
    if (char !== '(' && char !== '[') continue;
    if (closed === 0 && isLatinLetter(codeUnitAt(text, before - 1))) return true;
    closed = Math.max(0, closed - 1);
  }
  return false;
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

/** Returns a test that is true if an offset is in a line of code or data. Offsets must rise; each line is read once. */
export function createCodeLineTest(text: string): (at: number) => boolean {
  let end = -1;
  let isCode = false;
  return (at) => {
    if (at > end) {
      let start = at;
      while (start > 0 && !isLineBreak(codeUnitAt(text, start - 1))) start--;
      end = lineEnd(text, at);
      isCode = isCodeLine(text.slice(start, end));
    }
    return isCode;
  };
}
