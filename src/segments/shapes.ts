import { codeUnitAt } from '../core/code-unit.js';
import { runEnd } from '../core/code-unit-set.js';
import { isWhiteSpace } from '../core/white-space.js';
import { mention } from '../normalize/protect/addresses.js';
import { codeSpan, linkTarget, placeholder } from '../normalize/protect/code.js';
import { keycap } from '../normalize/protect/emoji.js';
import { tag } from '../normalize/protect/markup.js';
import { path } from '../normalize/protect/paths.js';
import { dottedName, nameOrNumber } from '../normalize/protect/tokens.js';
import { isAlphanumeric, isDigit } from '../persian/code-unit-kinds.js';

/** Ends of tokens: text that normalization protects is not segmented either. Each function returns `at` if no such token begins there. */

/**
 * Returns the end of a token that begins with a Latin letter or a digit: a word, a number, kayhan.ir, ali@kayhan.ir, F-35. A percent sign
 * is not part of it, nor is the end of [متن](https://…).
 */
export function endOfToken(text: string, at: number): number {
  const span = nameOrNumber(text, at);
  if (span === null) return runEnd(text, at, isAlphanumeric);
  if (text[at - 1] === '(' && text[at - 2] === ']') return Math.min(span.end, (linkTarget(text, at - 2) ?? { end: span.end + 1 }).end - 1);
  return span.kind === 'number' && !isDigit(codeUnitAt(text, span.end - 1)) ? span.end - 1 : span.end;
}

/** Returns the end of 1️⃣, #️⃣. */
export function endOfKeycap(text: string, at: number): number {
  return keycap(text, at)?.end ?? at;
}

/** Returns the end of @kayhan, #هشتگ, /usr/bin. */
export function endOfMentionOrPath(text: string, at: number): number {
  const sign = text[at];
  return ((sign === '@' || sign === '#' ? mention(text, at) : path(text, at)) ?? { end: at }).end;
}

/** Returns the end of .NET, ./src. */
export function endOfDotted(text: string, at: number): number {
  if (text[at] !== '.' || (at > 0 && !isWhiteSpace(codeUnitAt(text, at - 1)))) return at;
  return (dottedName(text, at) ?? path(text, at) ?? { end: at }).end;
}

/** Returns the end of `code`, {{a placeholder}} or <a tag>, within the line that ends at `lineEnd`. */
export function endOfCode(text: string, at: number, lineEnd: number): number {
  const sign = text[at];
  const read = sign === '`' ? codeSpan : sign === '{' ? placeholder : tag;
  const end = read(text, at)?.end ?? at;
  return end > lineEnd ? at : end;
}

/** Returns the end of the target of a markdown link, ](…). */
export function endOfLinkTarget(text: string, at: number): number {
  return text[at] === ']' ? (linkTarget(text, at)?.end ?? at) : at;
}
