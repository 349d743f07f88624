import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isLineBreak, lineEnd } from '../../core/white-space.js';
import { isLatinLetter } from '../../persian/code-unit-kinds.js';
import { BREAKS, DIGITS, LATIN_LETTERS, matchEnd } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';
import { isFirstOfLine, isInlineSpace } from './start-of-line.js';

const BACKTICK = '`'.charCodeAt(0);
const OPENING_BRACE = '{'.charCodeAt(0);
const OPENING_PARENTHESIS = '('.charCodeAt(0);
const CLOSING_PARENTHESIS = ')'.charCodeAt(0);

const SHORTEST_FENCE = 3;
const LONGEST_CODE_MARK = 8;
const DEEPEST_PARENTHESES = 32;

/** Fenced code, ``` or ~~~, up to its closing fence, or to the end of the text, as in CommonMark. */
export function fence(text: string, at: number): ProtectedSpan | null {
  if (!isFirstOfLine(text, at)) return null;
  const mark = codeUnitAt(text, at);
  const isFence = (code: CodeUnit): boolean => code === mark;
  const opened = runEnd(text, at, isFence);
  const length = opened - at;
  let end = lineEnd(text, at);
  if (length < SHORTEST_FENCE || (mark === BACKTICK && text.slice(opened, end).includes('`'))) return null;
  while (end < text.length) {
    const start = runEnd(text, end + 1, isInlineSpace);
    const closed = runEnd(text, start, isFence);
    end = lineEnd(text, closed);
    if (closed - start >= length && runEnd(text, closed, isInlineSpace) === end) return verbatim(at, closed);
  }
  return verbatim(at, text.length);
}

/** `code` on one line, between two equal runs of backticks. */
export function codeSpan(text: string, at: number): ProtectedSpan | null {
  const isBacktick = (code: CodeUnit): boolean => code === BACKTICK;
  const isOther = (code: CodeUnit): boolean => code !== BACKTICK && !isLineBreak(code);
  if (at > 0 && isBacktick(codeUnitAt(text, at - 1))) return null;
  let end = runEnd(text, at, isBacktick);
  const length = end - at;
  if (length > LONGEST_CODE_MARK) return null;
  while (end < text.length) {
    const start = runEnd(text, end, isOther);
    end = runEnd(text, start, isBacktick);
    if (end === start) return null;
    if (end - start === length) return verbatim(at, end);
  }
  return null;
}

/** Returns the target of a markdown link, `](…)`, on one line; may contain balanced parentheses. */
export function linkTarget(text: string, at: number): ProtectedSpan | null {
  if (codeUnitAt(text, at + 1) !== OPENING_PARENTHESIS) return null;
  let depth = 0;
  for (let end = at + 1; end < text.length; end++) {
    const code = codeUnitAt(text, end);
    if (code === OPENING_PARENTHESIS) depth++;
    else if (code === CLOSING_PARENTHESIS) depth--;
    else if (isLineBreak(code)) return null;
    if (depth === 0) return verbatim(at + 1, end + 1);
    if (depth > DEEPEST_PARENTHESES) return null;
  }
  return null;
}

const PLACEHOLDER = new RegExp(`\\{{2,}[^{}${BREAKS}]*\\}{2,}`, 'y');

/** {{…}} or {{{…}}} on one line, without inner braces. */
export function placeholder(text: string, at: number): ProtectedSpan | null {
  if (codeUnitAt(text, at + 1) !== OPENING_BRACE || (at > 0 && codeUnitAt(text, at - 1) === OPENING_BRACE)) return null;
  const end = matchEnd(PLACEHOLDER, text, at);
  return end < 0 ? null : verbatim(at, end);
}

/** One name or number, and a format after it. A set of numbers is none: «{۱, ۲}». */
const NAME = `[${LATIN_LETTERS}_$][${LATIN_LETTERS}${DIGITS}_.$]*`;
const FIELD = new RegExp(`\\{(?:${NAME}|[${DIGITS}]+)(?:[:!][^{}${BREAKS}]*|,\\s*[${LATIN_LETTERS}][^{}${BREAKS}]*)?\\}`, 'y');

/** {0} {name} {0,number} {price:.2f}; digits may be of any set. */
export function field(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(FIELD, text, at);
  return end < 0 ? null : verbatim(at, end);
}

const TEMPLATE_TAG = new RegExp(`\\{%[^{}${BREAKS}]*%\\}|<%[^<>${BREAKS}]*%>`, 'y');

/** {% … %} and <% … %> on one line. */
export function templateTag(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(TEMPLATE_TAG, text, at);
  return end < 0 ? null : verbatim(at, end);
}

/** %s %d %1$s; digits may be of any set. */
const FORMAT = new RegExp(`%(?:[${DIGITS}]+\\$)?[sdifu@]`, 'y');

export function formatPlaceholder(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(FORMAT, text, at);
  return end < 0 || isLatinLetter(codeUnitAt(text, end)) ? null : verbatim(at, end);
}

const FILE_EXTENSION = /\.[A-Za-z0-9]{2,5}$/;

/**
 * Returns the target of a wiki link that is a file or has a namespace: `[[پرونده:باغ.jpg|بندانگشتی]]`. Another spelling would be another
 * page.
 */
export function wikiTarget(text: string, at: number): ProtectedSpan | null {
  if (text.charAt(at + 1) !== '[') return null;
  for (let end = at + 2; end < text.length; end++) {
    const char = text.charAt(end);
    if (char === '[' || isLineBreak(codeUnitAt(char, 0))) return null;
    if (char !== ']' && char !== '|') continue;
    const target = text.slice(at + 2, end);
    return target !== '' && (FILE_EXTENSION.test(target) || target.includes(':')) ? verbatim(at, end) : null;
  }
  return null;
}
