import { codeUnitAt } from '../code-unit.js';
import { isLineBreak, isWhiteSpace } from '../white-space.js';
import { DIGITS, matchEnd } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';

const LESS_THAN = '<'.charCodeAt(0);
const GREATER_THAN = '>'.charCodeAt(0);

/** <!-- … -->, also over several lines; without an end to the end of the text, as in HTML. */
export function comment(text: string, at: number): ProtectedSpan | null {
  if (!text.startsWith('<!--', at)) return null;
  const end = text.indexOf('-->', at + 4);
  return verbatim(at, end < 0 ? text.length : end + 3);
}

/** <a , </p>, <br/, <!doctype , <?xml : a name, and what may stand behind it. */
const TAG_START = new RegExp(`<[/!?]?[A-Za-z][A-Za-z${DIGITS}:-]*(?=[\\s/>])`, 'y');

/** What goes on for longer is no tag: so a stream knows soon. Lines are counted, since rules change the length of all else. */
export const MOST_LINES_OF_TAG = 64;

/** <a href="…"> and the like, also over several lines, but not over a blank one. */
export function tag(text: string, at: number): ProtectedSpan | null {
  let end = matchEnd(TAG_START, text, at);
  if (end < 0) return null;
  let isBlankLine = false;
  let lines = 1;
  const { length } = text;
  for (; end < length; end++) {
    const code = codeUnitAt(text, end);
    if (code === GREATER_THAN) return verbatim(at, end + 1);
    if (code === LESS_THAN) return null;
    if (!isLineBreak(code)) isBlankLine &&= isWhiteSpace(code);
    else if (text.startsWith('\r\n', end)) continue;
    else if (isBlankLine || ++lines > MOST_LINES_OF_TAG) return null;
    else isBlankLine = true;
  }
  return null;
}

/** &nbsp; &#1705; &#x6a9; with digits of any set. */
const ENTITY = new RegExp(`&(?:[A-Za-z]|#[xX]?[A-Fa-f${DIGITS}])[A-Za-z${DIGITS}]{0,31};`, 'y');

export function entity(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(ENTITY, text, at);
  return end < 0 ? null : verbatim(at, end);
}
