import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isHtmlSpace, isLineBreak, isWhiteSpace } from '../../core/white-space.js';
import { DIGITS, matchEnd } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';
import { isIgnorable } from './strip-ignorable.js';

const LESS_THAN = '<'.charCodeAt(0);
const GREATER_THAN = '>'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const EQUALS = '='.charCodeAt(0);
const DOUBLE_QUOTE = '"'.charCodeAt(0);
const SINGLE_QUOTE = "'".charCodeAt(0);

/** <!-- … -->, on one or more lines; without an end it extends to the end of the text, as in HTML. */
export function comment(text: string, at: number): ProtectedSpan | null {
  if (!text.startsWith('<!--', at)) return null;
  const end = text.indexOf('-->', at + 4);
  return verbatim(at, end < 0 ? text.length : end + 3);
}

/** The start of a tag: <a, </p, <!doctype, <?xml, <https: */
const TAG_START = /<([/!?]?)[A-Za-z]/y;

/** Limits on a tag, so that a stream can decide soon. Lines and < are counted: rules change the length of everything else. */
const MOST_LINES_OF_TAG = 64;
const MOST_OPENINGS_IN_TAG = 16;

/** No tag. */
const NO_TAG = -1;
/** No tag yet; more text could complete one. */
export const UNDECIDED = -2;

/** <a href="…"> and the like, on one or more lines, without a blank line. */
export function tag(text: string, at: number): ProtectedSpan | null {
  const read = tagEnd(text, at);
  const end = read === UNDECIDED ? endAtFirstBracket(text, at) : read;
  return end < 0 ? null : verbatim(at, end);
}

/**
 * Returns the end of the tag at `at`, {@link NO_TAG} or {@link UNDECIDED}. As in HTML, a > in a quoted value does not end it. If a quote is
 * never closed, the first > ends the tag.
 */
export function tagEnd(text: string, at: number): number {
  const sign = startsTag(text, at);
  if (sign === null) return NO_TAG;
  const end = scanTag(text, at + 2, sign === '!' || sign === '?' ? ANYTHING : IN_TAG_NAME);
  return end === NO_TAG ? endAtFirstBracket(text, at) : end;
}

function endAtFirstBracket(text: string, at: number): number {
  return scanTag(text, at + 2, ANYTHING);
}

/** Characters between the < of a tag and its name; null if no tag starts at `at`. */
function startsTag(text: string, at: number): string | null {
  TAG_START.lastIndex = at;
  return TAG_START.exec(text)?.[1] ?? null;
}

/** States of the tag scanner, after the HTML Standard. In a quoted value the state is the code of the quotation mark. */
const ANYTHING = 0;
const IN_TAG_NAME = 1;
const BEFORE_NAME = 2;
const IN_NAME = 3;
const AFTER_NAME = 4;
const BEFORE_VALUE = 5;
const IN_VALUE = 6;

/** Returns the state after a code unit other than `>`. */
function nextState(state: number, code: CodeUnit): number {
  if (state === ANYTHING) return ANYTHING;
  if (state > IN_VALUE) return code === state ? BEFORE_NAME : state;
  if (isHtmlSpace(code)) return state === IN_TAG_NAME || state === IN_VALUE ? BEFORE_NAME : state === IN_NAME ? AFTER_NAME : state;
  if (state === BEFORE_VALUE) return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? code : IN_VALUE;
  if (state === IN_VALUE) return IN_VALUE;
  if (code === SLASH) return BEFORE_NAME;
  if (state === IN_TAG_NAME) return IN_TAG_NAME;
  return code === EQUALS && state !== BEFORE_NAME ? BEFORE_VALUE : IN_NAME;
}

function scanTag(text: string, from: number, first: number): number {
  let state = first;
  let isBlankLine = false;
  let lines = 1;
  let openings = 0;
  const { length } = text;
  for (let at = from; at < length; at++) {
    const code = codeUnitAt(text, at);
    if (code === GREATER_THAN && state <= IN_VALUE) return at + 1;
    if (code === LESS_THAN && ++openings > MOST_OPENINGS_IN_TAG) return NO_TAG;
    state = nextState(state, code);
    if (!isLineBreak(code)) isBlankLine &&= isWhiteSpace(code) || isIgnorable(code);
    else if (text.startsWith('\r\n', at)) continue;
    else if (isBlankLine || ++lines > MOST_LINES_OF_TAG) return NO_TAG;
    else isBlankLine = true;
  }
  return UNDECIDED;
}

/** &nbsp; &#1705; &#x6a9; with digits of any set. Numeric references need no semicolon, as in HTML. */
const REFERENCE = new RegExp(`&(?:[A-Za-z][A-Za-z${DIGITS}]{0,31};|#[xX]?[A-Fa-f${DIGITS}]+;?)`, 'y');

export function entity(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(REFERENCE, text, at);
  return end < 0 ? null : verbatim(at, end);
}
