import type { Span } from '../types.js';
import * as char from './code-points.js';
import { digitValue } from './digits.js';
import { isWhiteSpace } from './white-space.js';

/**
 * A text made equal for matching, with the way back.
 * Every unit of `text` comes from one unit of the raw text; deleted units leave no trace.
 */
export interface FoldedText {
  text: string;
  /** The raw offset of each unit of `text`. */
  offsets: readonly number[];
}

/** What one letter is matched as, letter by letter. */
const LETTERS: readonly (readonly [from: string, to: string])[] = [
  [char.ARABIC_YEH, char.PERSIAN_YEH],
  [char.ALEF_MAKSURA, char.PERSIAN_YEH],
  ['\u0626', char.PERSIAN_YEH],
  [char.ARABIC_KAF, char.PERSIAN_KAF],
  [char.SWASH_KAF, char.PERSIAN_KAF],
  [char.HEH_WITH_YEH_ABOVE, char.HEH],
  [char.TEH_MARBUTA, char.HEH],
  [char.HEH_GOAL, char.HEH],
  [char.HEH_DOACHASHMEE, char.HEH],
  [char.AE, char.HEH],
  ['\u0622', '\u0627'],
  ['\u0623', '\u0627'],
  ['\u0625', '\u0627'],
  ['\u0671', '\u0627'],
  ['\u0624', '\u0648'],
  ['\uff1a', ':'],
];

/** Deleted: zero-width and bidirectional controls, marks above and below letters, kashida. */
const DELETED: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
];

const KASHIDA_CODE = char.KASHIDA.charCodeAt(0);
const FOLDS = new Map(LETTERS.map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));

function isDeleted(code: number): boolean {
  return DELETED.some(([first, last]) => code >= first && code <= last);
}

/** Zero-width and bidirectional controls: nothing that a reader sees. */
export function isInvisible(code: number): boolean {
  return isDeleted(code) && (code < KASHIDA_CODE || code >= 0x2000);
}

const SPACE = 0x20;
const DELETE = -1;

function foldUnit(code: number): number {
  if (isWhiteSpace(code)) return SPACE;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const digit = digitValue(code);
  if (digit >= 0) return 0x30 + digit;
  if (isDeleted(code)) return DELETE;
  return FOLDS.get(code) ?? code;
}

/** Above the letters and digits of Persian. */
const TABLE_SIZE = 0x700;
let folds: Int16Array | undefined;
let letters: Uint8Array | undefined;

/** What a unit of raw text is folded to; {@link DELETE} for nothing. */
function foldedUnit(code: number): number {
  if (code >= TABLE_SIZE) return foldUnit(code);
  folds ??= Int16Array.from({ length: TABLE_SIZE }, (_, unit) => foldUnit(unit));
  return folds[code] ?? code;
}

/**
 * Folds a text, or a range of it, for matching: Persian letters for their Arabic twins, alef for its seats, ASCII digits and
 * lower case, a space for every white space and line break; deletes marks, kashida and invisible characters.
 *
 * @example fold('\u0643د خبر: ۱۲').text // 'کد خبر: 12'
 */
export function fold(text: string, start = 0, end = text.length): FoldedText {
  const offsets: number[] = [];
  const codes: number[] = [];
  for (let at = start; at < end; at++) {
    const code = foldedUnit(text.charCodeAt(at));
    if (code === DELETE) continue;
    codes.push(code);
    offsets.push(at);
  }
  return { text: fromCharCodes(codes), offsets };
}

const CHUNK = 8192;

function fromCharCodes(codes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCharCode(...codes.slice(at, at + CHUNK));
  return text;
}

/** The raw offset at which the folded range that begins at `offset` begins. */
export function rawStart(folded: FoldedText, offset: number): number {
  return folded.offsets[offset] ?? (folded.offsets.at(-1) ?? -1) + 1;
}

/** The raw offset at which the folded range that ends at `offset` ends. */
export function rawEnd(folded: FoldedText, offset: number): number {
  return offset === 0 ? 0 : (folded.offsets[offset - 1] ?? 0) + 1;
}

const LETTER = /\p{L}/u;

function isLetterUnit(code: number): boolean {
  return LETTER.test(String.fromCharCode(code));
}

/** Whether a unit of a folded text is a letter (of the alphabets of one unit a letter). */
export function isLetter(code: number): boolean {
  if (code >= TABLE_SIZE) return isLetterUnit(code);
  letters ??= Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => Number(isLetterUnit(unit)));
  return letters[code] === 1;
}

/** Whether a unit of a folded text is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The letters of a folded text alone: «کد خبر:» → `کدخبر`. Two lines that differ in spacing and marks only have one key. */
export function letterKey(folded: string): string {
  let key = '';
  for (let at = 0; at < folded.length; ) {
    const start = at;
    while (at < folded.length && isLetter(folded.charCodeAt(at))) at++;
    key += folded.slice(start, at);
    while (at < folded.length && !isLetter(folded.charCodeAt(at))) at++;
  }
  return key;
}

/**
 * How many letters and digits two ranges of a raw text have, if they have the same once folded: a headline and its copy with
 * hyphens differ in spacing and marks only. 0 for ranges that differ, or have none.
 */
export function commonLetters(text: string, one: Span, other: Span): number {
  let count = 0;
  let at = nextLetter(text, one.start, one.end);
  let against = nextLetter(text, other.start, other.end);
  while (at < one.end && against < other.end && foldedUnit(text.charCodeAt(at)) === foldedUnit(text.charCodeAt(against))) {
    count++;
    at = nextLetter(text, at + 1, one.end);
    against = nextLetter(text, against + 1, other.end);
  }
  return at === one.end && against === other.end ? count : 0;
}

/** The offset of the letter or digit at or after `from`; `end` where there is none before it. */
function nextLetter(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = foldedUnit(text.charCodeAt(at));
    if (isLetter(code) || isDigit(code)) return at;
  }
  return end;
}
