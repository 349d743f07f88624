import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { isAlphanumeric, isDigit, isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { isLetterOrMark } from '../../persian/letters.js';
import { DIGITS, LATIN_LETTERS, matchEnd, PERSIAN } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';

/**
 * Characters that end an address, with white space. Straight quotes, curly quotes and guillemets are here because rules replace one by
 * another.
 */
const ENDS_ADDRESS = new Set('<>"«»“”،؛؟`{}|\\^');
/** Characters that an address may contain but not end with. */
const NOT_LAST = new Set(".,:;!?'*…");
const OPENS_PATH = new Set('/?#');
const IN_HOST = new Set('-._~:%@');

const COLON = ':'.charCodeAt(0);
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

const IN_FILE_NAME = `${LATIN_LETTERS}${DIGITS}_.~%+@=,:\\-`;
const PATH = new RegExp(`(?:~|\\.{1,2})?/[${LATIN_LETTERS}_.~-][${IN_FILE_NAME}/]*`, 'y');
const DRIVE_PATH = new RegExp(`[A-Za-z]:[\\\\/](?!/)[${IN_FILE_NAME}/\\\\]*`, 'y');

/** A folder or file whose name has Persian words and spaces; bounded, so that time grows in step with the text. */
const IN_NAME = `${LATIN_LETTERS}${DIGITS}${PERSIAN}_-`;
const FOLDER = `[${IN_NAME}][ ${IN_NAME}]{0,60}`;
const FILE = `${FOLDER}\\.[A-Za-z0-9]{1,5}(?![${LATIN_LETTERS}${DIGITS}])`;
/** A name without an extension ends at a space. */
const AFTER_BACKSLASH = new RegExp(`(?:${FOLDER}\\\\){0,8}(?:${FILE}|[${IN_NAME}]{0,60})`, 'y');
const AFTER_SLASH = new RegExp(`(?:${FOLDER}/){0,8}${FILE}`, 'y');

/** Continues a path that ends with its separator: C:\▲کتاب ها\نامه ها.txt. */
function endOfNames(text: string, end: number): number {
  const last = text[end - 1];
  if (last !== '\\' && last !== '/') return end;
  return Math.max(end, matchEnd(last === '/' ? AFTER_SLASH : AFTER_BACKSLASH, text, end));
}

/** /usr/bin, ./src, ../x, ~/notes.txt; not «و/یا», not «km/h». */
export function path(text: string, at: number): ProtectedSpan | null {
  if (at > 0) {
    const before = codeUnitAt(text, at - 1);
    if (isLetterOrDigit(before) || before === DOT || text[at - 1] === '/' || text[at - 1] === '<') return null;
  }
  return withoutLastMarks(text, at, endOfNames(text, matchEnd(PATH, text, at)));
}

/** C:\Users\ali */
export function drivePath(text: string, at: number): ProtectedSpan | null {
  if (codeUnitAt(text, at + 1) !== COLON || (at > 0 && isAlphanumeric(codeUnitAt(text, at - 1)))) return null;
  return withoutLastMarks(text, at, endOfNames(text, matchEnd(DRIVE_PATH, text, at)));
}

function withoutLastMarks(text: string, start: number, end: number): ProtectedSpan | null {
  let last = end - 1;
  while (last > start && NOT_LAST.has(text.charAt(last))) last--;
  return end < 0 ? null : verbatim(start, last + 1);
}
