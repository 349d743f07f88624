import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd, runStart } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { isAlphanumeric, isDigit, isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { isLetterOrMark, isMark } from '../../persian/letters.js';
import { DIGITS, LATIN_LETTERS, matchEnd, NO_MATCH, PERSIAN_LETTERS } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';

/**
 * Characters that end an address, with white space. Straight quotes, curly quotes and guillemets are here because rules replace one by
 * another.
 */
const ENDS_ADDRESS = new Set('<>"«»“”،؛؟`{}|\\^');
/** Characters that an address may contain but not end with. */
export const NOT_LAST: ReadonlySet<string> = new Set(".,:;!?'*…");
const OPENS_PATH = new Set('/?#');
const IN_HOST = new Set('-._~:%@');

const DOT = '.'.charCodeAt(0);
const AT_SIGN = '@'.charCodeAt(0);
const UNDERSCORE = '_'.charCodeAt(0);

const belongsToAddress = (code: CodeUnit): boolean => code > 0x20 && !isWhiteSpace(code) && !ENDS_ADDRESS.has(String.fromCharCode(code));

/**
 * Returns the end of an address whose scheme ends at `at`: https://▲kayhan.ir/fa. The host is Latin, or Persian if it starts with a Persian
 * letter. The path may be either: https://fa.wikipedia.org/wiki/تهران
 */
export function endAfterScheme(text: string, at: number): number {
  const isPersianHost = isLetterOrMark(codeUnitAt(text, at));
  const inHost = (code: CodeUnit): boolean =>
    isAlphanumeric(code) || (isPersianHost && isLetterOrMark(code)) || IN_HOST.has(String.fromCharCode(code));
  const host = runEnd(text, at, inHost);
  return OPENS_PATH.has(text.charAt(host)) ? endOfPath(text, host) : trimmedEnd(text, at, host);
}

/** Returns the end of the path, query or fragment that starts at `at`; `at` if there is none. */
export function endOfPath(text: string, at: number): number {
  return OPENS_PATH.has(text.charAt(at)) ? trimmedEnd(text, at, runEnd(text, at, belongsToAddress)) : at;
}

/** Excludes the punctuation of the sentence: «(kayhan.ir/x_(y)).» ends at «y)». */
function trimmedEnd(text: string, start: number, end: number): number {
  const open = { ')': 0, ']': 0 };
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === '(') open[')']++;
    else if (char === '[') open[']']++;
    else if (char === ')' || char === ']') open[char]--;
  }
  let last = end - 1;
  for (; last >= start; last--) {
    const char = text.charAt(last);
    if (char === ')' || char === ']') {
      if (open[char]++ >= 0) break;
    } else if (!NOT_LAST.has(char)) break;
  }
  return last + 1;
}

/** True for the characters of a hashtag. */
export const isTagUnit = (code: CodeUnit): boolean => isLetterOrDigit(code) || code === UNDERSCORE;

/** @kayhan_online, @name.surname, #هشتگ_فارسی. */
export function mention(text: string, at: number): ProtectedSpan | null {
  let end = runEnd(text, at + 1, isTagUnit);
  if (end === at + 1) return null;
  if (codeUnitAt(text, at) !== AT_SIGN) return runEnd(text, at + 1, isDigit) === end ? null : verbatim(at, end);
  while (codeUnitAt(text, end) === DOT && isAlphanumeric(codeUnitAt(text, end + 1))) end = runEnd(text, end + 1, isTagUnit);
  return verbatim(at, end);
}

/** Persian letters too: an address is not only Latin. */
const LETTERS = `${LATIN_LETTERS}${DIGITS}${PERSIAN_LETTERS}`;
const AFTER_AT = new RegExp(`@[${LETTERS}_-]+(?:\\.[${LETTERS}_-]+)+`, 'y');
const IN_LOCAL_PART = new Set('._+-');

const isInLocalPart = (code: CodeUnit): boolean => isTagUnit(code) || isMark(code) || IN_LOCAL_PART.has(String.fromCharCode(code));

/** علی@شرکت.ایران, called at the @. `floor` is the end of the last span. */
export function persianEmail(text: string, at: number, floor = 0): ProtectedSpan | null {
  const start = runStart(text, at, floor, isInLocalPart);
  const end = start === at ? NO_MATCH : matchEnd(AFTER_AT, text, at);
  return end === NO_MATCH ? null : verbatim(start, end);
}
