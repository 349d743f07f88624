import { BREAKS, DIGITS, matchEnd } from './expressions.js';
import { type ProtectedSpan, type Recognizer, verbatim } from './span.js';
import { isFirstOfLine } from './start-of-line.js';

/*
 * Partial markup: `<scr`, `&lt`, `](`, `java`+`script:`. A hidden character inside it keeps its parts from meeting, so the character stays.
 */

/** Makes a recognizer of a sticky expression. */
const matching =
  (expression: RegExp): Recognizer =>
  (text, at) => {
    const end = matchEnd(expression, text, at);
    return end < 0 ? null : verbatim(at, end);
  };

/** Any blank; a blank other than space and tab. */
const BLANK = `[^\\S${BREAKS}]`;
const ODD_BLANK = `[^\\S${BREAKS} \\t]`;

/** `<img`, `</p`, `<!--`, `<?xml`, with odd spaces (such as no-break) after the name. */
export const tagOpening: Recognizer = matching(
  new RegExp(`<(?:[/?]?[A-Za-z][!-;=?-~${DIGITS}]*(?:[ \\t]*${ODD_BLANK}+)*|[!?/][^\\s<>]?[^\\s<>]?)`, 'y'),
);
/** `&lt`, `&#60` */
export const referenceOpening: Recognizer = matching(new RegExp(`&(?:#[xX]?[A-Fa-f${DIGITS}]*|[A-Za-z][A-Za-z${DIGITS}]*);?`, 'y'));
/** `](`, `]:` and `][` */
export const linkOpening: Recognizer = matching(/\][([:]/y);
/** `\<`: a backslash of markdown escapes the next character. */
export const markdownEscape: Recognizer = matching(/\\[!-/:-@[-`{-~]/y);
/** The length of a run of backticks has meaning. */
export const codeMarks: Recognizer = matching(/(?<!`)`{2,}/y);
/** The end of a comment: `-->`, `--!>`. */
export const commentEnd: Recognizer = matching(/--!?>/y);

const IN_SCHEME = new RegExp(`[A-Za-z${DIGITS}+.-]`);
const LONGEST_SCHEME = 32;
const AFTER_SCHEME = new RegExp(`:(?:/+[^\\s${DIGITS}]?|[A-Za-z])`, 'y');

/** `javascript:a`, `https://x`; called at the colon. */
export function scheme(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(AFTER_SCHEME, text, at);
  if (end < 0) return null;
  let start = at;
  while (start > 0 && at - start < LONGEST_SCHEME && IN_SCHEME.test(text.charAt(start - 1))) start--;
  while (start < at && !/[A-Za-z]/.test(text.charAt(start))) start++;
  return start === at ? null : verbatim(start, end);
}

const TITLE = `(?:"[^"${BREAKS}]*"|'[^'${BREAKS}]*'|\\([^)${BREAKS}]*\\))`;
/** `[name]: https://… "title"` at the start of a line: a markdown link definition. Odd spaces after it make it invalid. */
const DEFINITION = new RegExp(
  `\\[[^[\\]${BREAKS}]{1,999}\\]${BLANK}*:${BLANK}*[!-~${DIGITS}][^${BREAKS} \\t]*(?:${BLANK}*${TITLE})?(?:[ \\t]*${ODD_BLANK})*`,
  'y',
);

export function definition(text: string, at: number): ProtectedSpan | null {
  if (!isFirstOfLine(text, at)) return null;
  const end = matchEnd(DEFINITION, text, at);
  return end < 0 ? null : verbatim(at, end);
}
