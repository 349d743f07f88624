import { codeUnitAt } from '../../core/code-unit.js';
import { runStart } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isAlphanumeric, isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { isLetterOrMark } from '../../persian/letters.js';
import { NOT_LAST } from './addresses.js';
import { DIGITS, LATIN_LETTERS, matchEnd, NO_MATCH, PERSIAN_LETTERS } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';

/*
 * Paths and names of files. A name of another spelling would be another file.
 */

const COLON = ':'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

const IN_FILE_NAME = `${LATIN_LETTERS}${DIGITS}${PERSIAN_LETTERS}_.~%+@=,:\\-`;
/** From the root the first name is Latin: «/فارس/» stands for quotation marks, or for «or». */
const PATH = new RegExp(`(?:/[${LATIN_LETTERS}_.~-]|(?:~|\\.{1,2})/[${LATIN_LETTERS}${PERSIAN_LETTERS}_.~-])[${IN_FILE_NAME}/]*`, 'y');
const DRIVE_PATH = new RegExp(`[A-Za-z]:[\\\\/](?!/)[${IN_FILE_NAME}/\\\\]*`, 'y');
const NETWORK_PATH = new RegExp(`\\\\{2}[${LATIN_LETTERS}${DIGITS}][${IN_FILE_NAME}]*\\\\[${IN_FILE_NAME}][${IN_FILE_NAME}\\\\]*`, 'y');

/** /usr/bin, ./src, ../x, ~/notes.txt, /home/ali/کتاب.txt; not «و/یا», not «km/h». */
export function path(text: string, at: number): ProtectedSpan | null {
  if (at > 0) {
    const before = codeUnitAt(text, at - 1);
    if (isLetterOrDigit(before) || before === DOT || text[at - 1] === '/' || text[at - 1] === '<') return null;
  }
  return pathTo(text, at, matchEnd(PATH, text, at));
}

/** C:\Users\ali, D:/فیلم */
export function drivePath(text: string, at: number): ProtectedSpan | null {
  if (codeUnitAt(text, at + 1) !== COLON || (at > 0 && isAlphanumeric(codeUnitAt(text, at - 1)))) return null;
  return pathTo(text, at, matchEnd(DRIVE_PATH, text, at));
}

/** \\\\server\\گزارش */
export function networkPath(text: string, at: number): ProtectedSpan | null {
  if (at > 0 && (isLetterOrDigit(codeUnitAt(text, at - 1)) || codeUnitAt(text, at - 1) === BACKSLASH)) return null;
  return pathTo(text, at, matchEnd(NETWORK_PATH, text, at));
}

function pathTo(text: string, start: number, matched: number): ProtectedSpan | null {
  if (matched === NO_MATCH) return null;
  let end = matched;
  for (let next = endOfSpacedName(text, end); next > end; next = endOfSpacedName(text, end)) end = endOfNames(text, next);
  let last = end - 1;
  while (last > start && NOT_LAST.has(text.charAt(last))) last--;
  return verbatim(start, last + 1);
}

const NAMES = new RegExp(`[\\\\/][${IN_FILE_NAME}/\\\\]*`, 'y');

function endOfNames(text: string, at: number): number {
  const end = matchEnd(NAMES, text, at);
  return end === NO_MATCH ? at : end;
}

/** .docx, .mp4, .7z */
const EXTENSION = '\\.[0-9]?[A-Za-z][A-Za-z0-9]{1,4}';
const ENDS_WITH_EXTENSION = new RegExp(`${EXTENSION}$`);
const LONGEST_EXTENSION = 7;

/**
 * The rest of a name with spaces, up to an extension or a separator: `گزارش▲ ها.docx`, `My▲ Documents\\`. It has one script, so «C:\\Users را»
 * ends at «C:\\Users», and few words, of which none belongs to a sentence.
 */
const MOST_WORDS = 4;
const IN_SPACED_NAME = `${DIGITS}_()+~%-`;
const spacedName = (letters: string, end: string): RegExp => {
  const word = `[${letters}${IN_SPACED_NAME}]+`;
  return new RegExp(`(?: +${word}(?:\\.${word})*){1,${MOST_WORDS}}(?:${end})`, 'y');
};
const PERSIAN_NAME = spacedName(PERSIAN_LETTERS, `${EXTENSION}(?![${LATIN_LETTERS}${DIGITS}])|(?=[\\\\/])`);
const LATIN_NAME = spacedName(LATIN_LETTERS, '(?=[\\\\/])');

/** The sentence goes on after the path with one of these. */
const OF_SENTENCES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'را',
  'در',
  'و',
  'یا',
  'که',
  'از',
  'به',
  'با',
  'تا',
  'برای',
  'است',
  'هست',
  'نیست',
  'بود',
  'شد',
]);

/** Returns the end of the name that goes on with a space at `end`; `end` if it does not go on. */
function endOfSpacedName(text: string, end: number): number {
  if (text.charAt(end) !== ' ' || ENDS_WITH_EXTENSION.test(text.slice(Math.max(0, end - LONGEST_EXTENSION), end))) return end;
  const last = codeUnitAt(text, end - 1);
  if (isLetterOrMark(last)) {
    const nameEnd = Math.max(end, matchEnd(PERSIAN_NAME, text, end));
    const words = text.slice(end, nameEnd).split(' ');
    return words.some((word) => OF_SENTENCES.has(word)) ? end : nameEnd;
  }
  return isAlphanumeric(last) ? Math.max(end, matchEnd(LATIN_NAME, text, end)) : end;
}

const FILE_EXTENSION = new RegExp(`${EXTENSION}(?![${LATIN_LETTERS}${DIGITS}])`, 'y');
const IN_BARE_NAME = new Set('_-+.~%@/\\');

function isInBareName(code: CodeUnit): boolean {
  return isLetterOrDigit(code) || IN_BARE_NAME.has(String.fromCharCode(code));
}

/** کتاب.pdf, داده/گزارش.نهایی.docx, called at a dot. `floor` is the end of the last span. */
export function fileName(text: string, at: number, floor = 0): ProtectedSpan | null {
  const extension = matchEnd(FILE_EXTENSION, text, at);
  if (extension === NO_MATCH || at === 0 || !isInBareName(codeUnitAt(text, at - 1))) return null;
  let start = runStart(text, at, floor, isInBareName);
  while (start < at && !isLetterOrDigit(codeUnitAt(text, start))) start++;
  for (let letter = start; letter < at; letter++) if (isLetterOrMark(codeUnitAt(text, letter))) return verbatim(start, extension);
  return null;
}
