import { assertText } from '../core/assert.js';
import { codeUnitAt } from '../core/code-unit.js';
import { textOfUnits } from '../core/text-of-units.js';
import { isAsciiDigit } from '../persian/digits.js';
import { endsInHehYeh } from './ezafe.js';
import { foldOf, Kind } from './folds.js';
import { beginWord, type Key, respellSeated, settleLastWord, type WordTables, wordTables } from './key.js';
import { unfold } from './unfold.js';
import { STEM, whatIsAsked } from './word-tree.js';

const ALEF = 0x627;
const HEH = 0x647;
const YEH_WITH_HAMZA = 0x626;
const POINT = 0x2e;
/** Pages have it for a half-space. */
const ENTITIES: readonly string[] = ['&zwnj;', '&#8204;', '&#x200c;', '&#x200C;'];
const AMPERSAND = 0x26;

/** The text that is read, and the key that is made of it. */
interface Reading {
  text: string;
  key: Key;
  tables: WordTables;
  /** Has every character that stands for several become them? Pairs of surrogates that are left are letters. */
  isUnfolded: boolean;
}

/**
 * Makes of a text what it is searched by: texts that differ only in half-spaces, letters of one sound and shape, marks, punctuation, digits,
 * case, or in how a word of the tables is spelled, have one key.
 *
 * @param text any string
 * @returns words in small letters with one space between them; empty where the text has none. It changes only with a major version of matn.
 * @throws TypeError where `text` is no string
 * @example
 * searchKey('می\u200cروم') === searchKey('مي روم'); // true
 * searchKey('كتاب\u200cهاي ۲۰۲۱، PDF'); // 'کتابهای 2021 pdf'
 */
export function searchKey(text: string): string {
  assertText(text);
  const key = makeKey(text, false) ?? (makeKey(unfold(text), true) as Key);
  return textOfUnits(key.codes, 0, key.length);
}

/** Null for a text that first must be unfolded. */
function makeKey(text: string, isUnfolded: boolean): Key | null {
  const key: Key = { codes: takeScratch(2 * text.length), length: 0, endsInPrefix: false };
  return readWords({ text, key, tables: wordTables(), isUnfolded }) ? key : null;
}

/** In code units; a key is at the most twice as long as its text. Short keys are made in one place, again and again. */
const SCRATCH = 1 << 16;
let scratch: Uint16Array | undefined;

function takeScratch(length: number): Uint16Array {
  if (length > SCRATCH) return new Uint16Array(length);
  scratch ??= new Uint16Array(SCRATCH);
  return scratch;
}

/** Reads a text to its end; false where it first must be unfolded. */
function readWords(reading: Reading): boolean {
  const { text, isUnfolded } = reading;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, at);
    if (kind <= Kind.lastOfScript) at = readWord(reading, at);
    else if (kind === Kind.letter || kind === Kind.digit || (kind === Kind.surrogate && isUnfolded)) at = readOtherWord(reading, at);
    else if (kind >= Kind.form && !isUnfolded) return false;
    else at = codeUnitAt(text, at) === AMPERSAND ? Math.max(endOfEntity(text, at), at + 1) : at + 1;
  }
  return true;
}

/** Reads a word of letters of the Arabic script. Returns where it ends. */
function readWord({ text, key, tables }: Reading, from: number): number {
  const start = beginWord(key);
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
      const end = endOfEntity(text, at);
      if (end === at) break;
      at = end - 1;
      continue;
    }
    if (kind === Kind.hamza && (codes[length - 1] === ALEF || codes[length - 1] === HEH)) continue;
    codes[length++] = fold;
  }
  key.length = length;
  const asked = whatIsAsked(codes, start, length, tables);
  if ((asked & STEM) !== 0 && hasSeat(text, from, at)) respellSeated(key, start);
  if (asked !== 0 || key.endsInPrefix || endsInHehYeh(codes, start, length)) settleLastWord(key, start, (asked & STEM) !== 0);
  return at;
}

/** True if a word has a ئ, as it stands in the text. */
function hasSeat(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (codeUnitAt(text, at) === YEH_WITH_HAMZA) return true;
  return false;
}

/** The end of the entity that begins at `from`, whatever stands in it that nobody sees; `from` where none does. */
function endOfEntity(text: string, from: number): number {
  for (const entity of ENTITIES) {
    const end = endOfSigns(text, from, entity);
    if (end > from) return end;
  }
  return from;
}

function endOfSigns(text: string, from: number, signs: string): number {
  let end = from;
  for (const sign of signs) {
    while (end > from && kindAt(text, end) === Kind.nothing) end++;
    if (text[end++] !== sign) return from;
  }
  return end;
}

const kindAt = (text: string, at: number): number => foldOf(codeUnitAt(text, at)) >>> 16;

/** Reads a word of letters of other scripts and digits: `H2O`, `3.5`. Returns where it ends. */
function readOtherWord({ text, key, isUnfolded }: Reading, from: number): number {
  beginWord(key);
  key.endsInPrefix = false;
  const { codes } = key;
  let at = from;
  const { length } = text;
  for (; at < length; at++) {
    const code = codeUnitAt(text, at);
    const fold = foldOf(code);
    const kind = fold >>> 16;
    if (kind === Kind.nothing) continue;
    if (kind === Kind.letter || kind === Kind.digit || (kind === Kind.surrogate && isUnfolded)) codes[key.length++] = fold;
    else if (kind === Kind.point && isDigit(codes[key.length - 1]) && digitsFrom(text, at + 1) > 0) codes[key.length++] = POINT;
    else if (isLetterUnit(codes[key.length - 1]) && belongsToName(text, at)) {
      if (code !== HYPHEN) codes[key.length++] = code;
    } else if (kind !== Kind.comma || !isDigit(codes[key.length - 1]) || digitsFrom(text, at + 1) !== GROUP) break;
  }
  return at;
}

/** Digits that a comma parts from others: «1,234», but not «12,13». */
const GROUP = 3;

const isDigit = (code: number | undefined): boolean => code !== undefined && isAsciiDigit(code);

/** How many digits stand from an offset on, counted up to one more than {@link GROUP}. */
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

const isLetterUnit = (code: number | undefined): boolean => code === PLUS || (code !== undefined && code >= LETTER_A && code <= LETTER_Z);

/** The hyphen of F-35, which goes; the signs of C++ and C#, which stay: at the end of a word, a plus also before another. */
function belongsToName(text: string, at: number): boolean {
  const code = codeUnitAt(text, at);
  const next = codeUnitAt(text, at + 1);
  if (code === HYPHEN) return kindAt(text, at + 1) === Kind.digit && codeUnitAt(text, at - 1) !== PLUS;
  if (code === PLUS && (next === PLUS || codeUnitAt(text, at - 1) === PLUS)) return true;
  return (code === PLUS || code === NUMBER_SIGN) && (at + 1 === text.length || !isWordKind(kindAt(text, at + 1)));
}

const isWordKind = (kind: number): boolean => kind <= Kind.digit || kind >= Kind.form;
