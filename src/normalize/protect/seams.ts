import { BREAKS, DIGITS, matchEnd } from './expressions.js';
import { type ProtectedSpan, type Recognizer, verbatim } from './span.js';
import { isFirstOfLine } from './start-of-line.js';

/*
 * What begins markup, whether or not it is whole: `<scr`, `&lt`, `](`, `java`+`script:`. Where an invisible character stands within,
 * it keeps the parts from meeting, so it stays.
 */

/** A recognizer of what one sticky expression matches. */
const matching =
  (expression: RegExp): Recognizer =>
  (text, at) => {
    const end = matchEnd(expression, text, at);
    return end < 0 ? null : verbatim(at, end);
  };

/** A space or tab, and one that is neither. */
const BLANK = `[^\\S${BREAKS}]`;
const ODD_BLANK = `[^\\S${BREAKS} \\t]`;

/** `<img`, `</p`, `<!--`, `<?xml`, with no-break and other odd spaces after the name. */
export const tagOpening: Recognizer = matching(
  new RegExp(`<(?:[/?]?[A-Za-z][!-;=?-~${DIGITS}]*(?:[ \\t]*${ODD_BLANK}+)*|[!?/][^\\s<>]?[^\\s<>]?)`, 'y'),
);
/** `&lt`, `&#60` */
export const referenceOpening: Recognizer = matching(new RegExp(`&(?:#[xX]?[A-Fa-f${DIGITS}]*|[A-Za-z][A-Za-z${DIGITS}]*);?`, 'y'));
/** `](`, `]:` and `][` */
export const linkOpening: Recognizer = matching(/\][([:]/y);
/** `\<`: the backslash of markdown escapes what it touches. */
export const markdownEscape: Recognizer = matching(/\\[!-/:-@[-`{-~]/y);
/** A run of backticks is as long as it is written. */
export const codeMarks: Recognizer = matching(/(?<!`)`{2,}/y);
/** `-->`, `--!>`: what ends a comment. */
export const commentEnd: Recognizer = matching(/--!?>/y);

const IN_SCHEME = new RegExp(`[A-Za-z${DIGITS}+.-]`);
const LONGEST_SCHEME = 32;
const AFTER_SCHEME = new RegExp(`:(?:/+[^\\s${DIGITS}]?|[A-Za-z])`, 'y');

/** `javascript:a`, `https://x`, by the colon. */
export function scheme(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(AFTER_SCHEME, text, at);
  if (end < 0) return null;
  let start = at;
  while (start > 0 && at - start < LONGEST_SCHEME && IN_SCHEME.test(text.charAt(start - 1))) start--;
  while (start < at && !/[A-Za-z]/.test(text.charAt(start))) start++;
  return start === at ? null : verbatim(start, end);
}

const TITLE = `(?:"[^"${BREAKS}]*"|'[^'${BREAKS}]*'|\\([^)${BREAKS}]*\\))`;
/** `[name]: https://… "title"` at the beginning of a line: the definition of a link in markdown. Odd spaces after it keep it from being one. */
const DEFINITION = new RegExp(
  `\\[[^[\\]${BREAKS}]{1,999}\\]${BLANK}*:${BLANK}*[!-~${DIGITS}][^${BREAKS} \\t]*(?:${BLANK}*${TITLE})?(?:[ \\t]*${ODD_BLANK})*`,
  'y',
);

export function definition(text: string, at: number): ProtectedSpan | null {
  if (!isFirstOfLine(text, at)) return null;
  const end = matchEnd(DEFINITION, text, at);
  return end < 0 ? null : verbatim(at, end);
}
