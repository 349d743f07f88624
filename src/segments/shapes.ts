import { codeUnitAt } from '../core/code-unit.js';
import { runEnd } from '../core/code-unit-set.js';
import { isWhiteSpace } from '../core/white-space.js';
import { mention, path } from '../normalize/protect/addresses.js';
import { codeSpan, linkTarget, placeholder } from '../normalize/protect/code.js';
import { keycap } from '../normalize/protect/emoji.js';
import { tag } from '../normalize/protect/markup.js';
import { dottedName, nameOrNumber } from '../normalize/protect/tokens.js';
import { isDigit } from '../persian/code-unit-kinds.js';
import { DIGIT, LATIN, unitKind } from './unit-kinds.js';

/** What normalization never touches is not taken apart either. All ends are `at` where nothing of the kind begins there. */

const isPlain = (code: number): boolean => {
  const kind = unitKind(code);
  return kind === LATIN || kind === DIGIT;
};

/** The end of what begins with a Latin letter or a digit: a word, a number, kayhan.ir, ali@kayhan.ir, F-35. A percent sign stays outside, and so does what closes [متن](https://…). */
export function endOfToken(text: string, at: number): number {
  const span = nameOrNumber(text, at);
  if (span === null) return runEnd(text, at, isPlain);
  if (text[at - 1] === '(' && text[at - 2] === ']') return Math.min(span.end, (linkTarget(text, at - 2) ?? { end: span.end + 1 }).end - 1);
  return span.kind === 'number' && !isDigit(codeUnitAt(text, span.end - 1)) ? span.end - 1 : span.end;
}

/** The end of 1️⃣, #️⃣. */
export function endOfKeycap(text: string, at: number): number {
  return keycap(text, at)?.end ?? at;
}

/** The end of @kayhan, #هشتگ, /usr/bin. */
export function endOfName(text: string, at: number): number {
  const sign = text[at];
  return ((sign === '@' || sign === '#' ? mention(text, at) : path(text, at)) ?? { end: at }).end;
}

/** The end of .NET, ./src. */
export function endOfDotted(text: string, at: number): number {
  if (text[at] !== '.' || (at > 0 && !isWhiteSpace(codeUnitAt(text, at - 1)))) return at;
  return (dottedName(text, at) ?? path(text, at) ?? { end: at }).end;
}

/** The end of `code`, {{a placeholder}} or <a tag>, on the line that ends at `lineEnd`. */
export function endOfCode(text: string, at: number, lineEnd: number): number {
  const sign = text[at];
  const read = sign === '`' ? codeSpan : sign === '{' ? placeholder : tag;
  const end = read(text, at)?.end ?? at;
  return end > lineEnd ? at : end;
}

/** The end of the target of a markdown link, ](…). */
export function endOfLinkTarget(text: string, at: number): number {
  return text[at] === ']' ? (linkTarget(text, at)?.end ?? at) : at;
}
