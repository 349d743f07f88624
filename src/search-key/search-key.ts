import { assertText } from '../core/assert.js';
import { codeUnitAt } from '../core/code-unit.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { textOfUnits } from '../core/text-of-units.js';
import { isAsciiDigit } from '../persian/digits.js';
import { endOfReference } from '../persian/references.js';
import { decompose } from './decompose.js';
import { endsInHehYeh } from './ezafe.js';
import { foldOf, Kind } from './folds.js';
import { type Key, respellLastWord, respellSeated, startWord, type WordTables, wordTables } from './key.js';
import { lookUpWord, STEM } from './word-tree.js';

const ALEF = 0x627;
const HEH = 0x647;
const YEH_WITH_HAMZA = 0x626;
const POINT = 0x2e;
const AMPERSAND = 0x26;

/** The text that is read, and its key so far. */
interface KeyReading {
  text: string;
  key: Key;
  tables: WordTables;
  /** True if compatibility forms are decomposed already. The remaining surrogate pairs are letters. */
  isDecomposed: boolean;
}

/**
 * Returns the search key of a text. Texts have the same key if they differ only in half-spaces, letters of one sound and shape, marks,
 * punctuation, digits, case, or in the spelling of a word of the tables.
 *
 * @param text any string
 * @returns words in lower case with one space between them; empty if the text has no letter and no digit. It changes only with a major
 * version of matn.
 * @throws TypeError if `text` is not a string
 * @example
 * searchKey('می\u200cروم') === searchKey('مي روم'); // true
 * searchKey('كتاب\u200cهاي ۲۰۲۱، PDF'); // 'کتابهای 2021 pdf'
 */
export function searchKey(text: string): string {
  assertText(text);
  const key = readKey(text, false) ?? (readKey(decompose(text), true) as Key);
  return textOfUnits(key.codes, 0, key.length);
}

/** Returns null if the text must be decomposed first. */
function readKey(text: string, isDecomposed: boolean): Key | null {
  const key: Key = { codes: scratchOf(2 * text.length), length: 0, endsInPrefix: false };
  return readAllWords({ text, key, tables: wordTables(), isDecomposed }) ? key : null;
}

/** In code units; a key is at most twice as long as its text. Short keys share one buffer. */
const SCRATCH = 1 << 16;
let scratch: Uint16Array | undefined;

function scratchOf(length: number): Uint16Array {
  if (length > SCRATCH) return new Uint16Array(length);
  scratch ??= new Uint16Array(SCRATCH);
  return scratch;
}

/** Reads a text to its end. Returns false if it must be decomposed first. */
function readAllWords(reading: KeyReading): boolean {
  const { text, isDecomposed } = reading;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, at);
    if (kind <= Kind.lastOfScript) at = readArabicScriptWord(reading, at);
    else if (kind === Kind.letter || kind === Kind.digit || (kind === Kind.surrogate && isDecomposed)) at = readOtherWord(reading, at);
    else if (kind >= Kind.form && !isDecomposed) return false;
    else at = codeUnitAt(text, at) === AMPERSAND ? Math.max(endOfReference(text, at), at + 1) : at + 1;
  }
  return true;
}

/** Reads a word in letters of the Arabic script. Returns its end. */
function readArabicScriptWord({ text, key, tables }: KeyReading, from: number): number {
  const start = startWord(key);
  const { codes } = key;
  let length = start;
  const unitAt = codeUnitAt;
  const textEnd = text.length;
  let at = from;
  for (; at < textEnd; at++) {
    const code = unitAt(text, at);
    const fold = foldOf(code);
    const kind = fold >>> 16;
    if (kind === Kind.nothing) continue;
    if (kind > Kind.lastOfScript) {
      if (code !== AMPERSAND) break;
      const end = endOfReference(text, at);
      if (end === at) break;
      at = end - 1;
      continue;
    }
    if (kind === Kind.hamza && (codes[length - 1] === ALEF || codes[length - 1] === HEH)) continue;
    codes[length++] = fold;
  }
  key.length = length;
  const bits = lookUpWord(codes, start, length, tables);
  if ((bits & STEM) !== 0 && hasSeat(text, from, at)) respellSeated(key, start);
  if (bits !== 0 || key.endsInPrefix || endsInHehYeh(codes, start, length)) respellLastWord(key, start, (bits & STEM) !== 0);
  return at;
}

/** True if a word contains ئ in the raw text. */
function hasSeat(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (codeUnitAt(text, at) === YEH_WITH_HAMZA) return true;
  return false;
}

const kindAt = (text: string, at: number): number => foldOf(codeUnitAt(text, at)) >>> 16;

/** Reads a word in letters of other scripts and digits: `H2O`, `3.5`. Returns its end. */
function readOtherWord({ text, key, isDecomposed }: KeyReading, from: number): number {
  startWord(key);
  key.endsInPrefix = false;
  const { codes } = key;
  let at = from;
  const { length } = text;
  for (; at < length; at++) {
    const code = codeUnitAt(text, at);
    const fold = foldOf(code);
    const kind = fold >>> 16;
    if (kind === Kind.nothing) continue;
    if (kind === Kind.letter || kind === Kind.digit || (kind === Kind.surrogate && isDecomposed)) codes[key.length++] = fold;
    else if (kind === Kind.point && isDigitUnit(codes[key.length - 1]) && digitsFrom(text, at + 1) > 0) codes[key.length++] = POINT;
    else if (isLatinOrPlus(codes[key.length - 1]) && belongsToName(text, at)) {
      if (code !== HYPHEN) codes[key.length++] = code;
    } else if (kind !== Kind.comma || !isDigitUnit(codes[key.length - 1]) || digitsFrom(text, at + 1) !== GROUP) break;
  }
  return at;
}

/** Digits of a group after a comma: «1,234», but not «12,13». */
const GROUP = 3;

const isDigitUnit = (code: CodeUnit | undefined): boolean => code !== undefined && isAsciiDigit(code);

/** Counts the digits from an offset on, up to one more than {@link GROUP}. */
function digitsFrom(text: string, from: number): number {
  let digits = 0;
  const { length } = text;
  for (let at = from; at < length && digits <= GROUP; at++) {
    const kind = kindAt(text, at);
    if (kind === Kind.digit) digits++;
    else if (kind !== Kind.nothing) break;
  }
  return digits;
}

const HYPHEN = 0x2d;
const PLUS = 0x2b;
const NUMBER_SIGN = 0x23;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

const isLatinOrPlus = (code: CodeUnit | undefined): boolean =>
  code === PLUS || (code !== undefined && code >= LETTER_A && code <= LETTER_Z);

/**
 * True for the hyphen of F-35, which is dropped, and for the signs of C++ and C#, which stay at the end of a word; a plus also before
 * another plus. Skips on both sides what a key leaves out: `a#¦b` is `a#b`.
 */
function belongsToName(text: string, at: number): boolean {
  const code = codeUnitAt(text, at);
  if (code !== HYPHEN && code !== PLUS && code !== NUMBER_SIGN) return false;
  const before = codeUnitAt(text, visibleFrom(text, at - 1, -1));
  const next = visibleFrom(text, at + 1, 1);
  if (code === HYPHEN) return kindAt(text, next) === Kind.digit && before !== PLUS;
  if (code === PLUS && (before === PLUS || codeUnitAt(text, next) === PLUS)) return true;
  return next >= text.length || !continuesWord(kindAt(text, next));
}

/** The offset of the first character from `at` on, forward or backward, that a key does not leave out; outside the text if there is none. */
function visibleFrom(text: string, at: number, step: 1 | -1): number {
  let visible = at;
  while (visible >= 0 && visible < text.length && kindAt(text, visible) === Kind.nothing) visible += step;
  return visible;
}

const continuesWord = (kind: number): boolean => kind <= Kind.digit || kind >= Kind.form;
