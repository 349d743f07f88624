import { codeUnitAt } from '../text/code-unit.js';
import { BREAKS } from '../text/protect/expressions.js';
import { MOST_LINES_OF_TAG } from '../text/protect/markup.js';
import { skeletonOf } from '../text/protect/skeleton.js';
import { findProtectedSpans } from '../text/protect.js';
import { isLineBreak, isWhiteSpace, lineEnd } from '../text/white-space.js';

/** Fenced code, comments and tags may reach across line breaks: what a piece of a text must know of the pieces around it. */

const MAY_OPEN = ['`', '~', '<'];
const COMMENT = '<!--';

/**
 * What is still open at the end of a piece that ends with a line break: a line that opens it again, to be put before the next piece.
 * Empty where nothing is open. Protected spans pass normalization as they are, so the normalized piece tells.
 *
 * @example reopeningLine('متن\n```js\nlet a;\n') // '```\n'
 */
export function reopeningLine(normalized: string): string {
  if (MAY_OPEN.every((char) => !normalized.includes(char))) return '';
  const last = findProtectedSpans(normalized).at(-1);
  if (last?.end !== normalized.length) return '';
  const opening = skeletonOf(normalized.slice(last.start, lineEnd(normalized, last.start)));
  if (opening.startsWith(COMMENT)) return `${COMMENT}\n`;
  const mark = opening.charAt(0);
  let length = 1;
  while (opening[length] === mark) length++;
  return `${mark.repeat(length)}\n`;
}

/** <a , </p , <?xml : with what rules take out between the characters. */
const MAY_BE_TAG = new RegExp(`<[^A-Za-z \\t${BREAKS}]*[A-Za-z]`, 'y');

/**
 * The offset at which a tag may begin of which `[0, end)` of the text does not say whether it is one; -1 where none does.
 * It may say so of what is none, never the other way round.
 */
export function undecidedTag(text: string, end: number): number {
  const at = lastTagStart(text, end);
  return at >= 0 && tagEnd(text, at, end) === end ? at : -1;
}

/** The offset of a tag that begins before `end` and ends between it and the next `<`, which stands at `next`; -1 where none does. */
export function tagAcross(text: string, end: number, next: number): number {
  const at = lastTagStart(text, end);
  const last = at < 0 ? -1 : tagEnd(text, at, next);
  return last >= end && last < next ? at : -1;
}

function lastTagStart(text: string, end: number): number {
  const at = end === 0 ? -1 : text.lastIndexOf('<', end - 1);
  MAY_BE_TAG.lastIndex = Math.max(at, 0);
  return at >= 0 && MAY_BE_TAG.test(text) ? at : -1;
}

/** Where what begins at `at` has its `>`; -1 where it is no tag before that, `limit` where nothing before it decides. */
function tagEnd(text: string, at: number, limit: number): number {
  let isBlankLine = false;
  let lines = 1;
  for (let i = at + 1; i < limit; i++) {
    const code = codeUnitAt(text, i);
    if (text[i] === '>') return i;
    if (!isLineBreak(code)) isBlankLine &&= isWhiteSpace(code);
    else if (text.startsWith('\r\n', i)) continue;
    else if (isBlankLine || ++lines > MOST_LINES_OF_TAG) return -1;
    else isBlankLine = true;
  }
  return limit;
}
