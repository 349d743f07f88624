import {
  AE_CODE,
  ALEF_MAKSURA,
  ARABIC_KAF,
  ARABIC_YEH,
  HEH,
  HEH_DOACHASHMEE,
  HEH_GOAL,
  PERSIAN_KAF,
  PERSIAN_YEH,
} from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isArabicScriptLetter, isForeignLetter, isLetterMarkOrKashida, isMark, LETTERS_END, LETTERS_START } from '../../persian/letters.js';

/*
 * Reads a word once, for all tests of Arabic: its letters are folded and hashed, and their properties are collected as bits. No string is
 * made of it, since most words of most lines are read here.
 */

/** A word that was read. The object is reused. */
export interface ReadWord {
  start: number;
  end: number;
  /** Number of letters, without marks and kashidas. */
  length: number;
  /** Hash of the folded letters. */
  hash: number;
  /** Union of the properties of its letters and marks, see {@link LetterBit}. */
  bits: number;
  /** The first three folded letters and the last one, as code units; 0 if there are fewer. */
  first: number;
  second: number;
  third: number;
  last: number;
}

export const LetterBit = {
  letter: 1,
  mark: 2,
  /** پ چ ژ گ, and letters of other languages. */
  notArabic: 4,
  /** ث ح ذ ص ض ط ظ ع ق: Persian uses them in words from Arabic only. */
  fromArabic: 8,
  alefWasla: 16,
} as const;

/** Rules replace these letters, so no test may distinguish them. */
const SAME_LETTERS = [
  [ARABIC_YEH, PERSIAN_YEH],
  [ALEF_MAKSURA, PERSIAN_YEH],
  [ARABIC_KAF, PERSIAN_KAF],
  [HEH_GOAL, HEH],
  [HEH_DOACHASHMEE, HEH],
  [String.fromCharCode(AE_CODE), HEH],
] as const;

const NOT_ARABIC = 'پچژگ';
const FROM_ARABIC = 'ثحذصضطظعق';
const ALEF_WASLA = '\u0671';

const FOLDED = /* @__PURE__ */ foldedLetters();
const BITS = /* @__PURE__ */ bitsOfLetters();

function foldedLetters(): Uint16Array {
  const folded = new Uint16Array(LETTERS_END);
  for (let code = 0; code < LETTERS_END; code++) folded[code] = code;
  for (const [letter, same] of SAME_LETTERS) folded[codeUnitAt(letter, 0)] = codeUnitAt(same, 0);
  return folded;
}

/** Plain loops: each start of a program runs them before they are compiled. */
function bitsOfLetters(): Uint8Array {
  const bits = new Uint8Array(LETTERS_END);
  const add = (letters: string, bit: number): void => {
    for (const letter of letters) bits[codeUnitAt(letter, 0)] = LetterBit.letter | bit;
  };
  for (let code = LETTERS_START; code < LETTERS_END; code++) {
    if (isMark(code)) bits[code] = LetterBit.mark;
    else if (isArabicScriptLetter(code)) bits[code] = LetterBit.letter | (isForeignLetter(code) ? LetterBit.notArabic : 0);
  }
  add(NOT_ARABIC, LetterBit.notArabic);
  add(FROM_ARABIC, LetterBit.fromArabic);
  add(ALEF_WASLA, LetterBit.alefWasla);
  return bits;
}

export function createReadWord(): ReadWord {
  return { start: 0, end: 0, length: 0, hash: 0, bits: 0, first: 0, second: 0, third: 0, last: 0 };
}

const NO_LETTERS = 0;
const PRIME = 0x01000193;

/** Reads the word of letters, marks and kashidas at `start` into `word`, up to `limit` at most. */
export function readWord(text: string, start: number, limit: number, word: ReadWord): void {
  beginWord(word, start);
  let at = start;
  for (; at < limit; at++) {
    const code = codeUnitAt(text, at);
    if (!isLetterMarkOrKashida(code)) break;
    addCodeUnit(word, code);
  }
  word.end = at;
}

/** Starts a word at `start`, without letters. */
export function beginWord(word: ReadWord, start: number): void {
  word.start = start;
  word.end = start;
  word.length = 0;
  word.hash = NO_LETTERS;
  word.bits = 0;
  word.first = 0;
  word.second = 0;
  word.third = 0;
  word.last = 0;
}

/** Adds a letter, mark or kashida to a word. */
export function addCodeUnit(word: ReadWord, code: CodeUnit): void {
  const bits = BITS[code] as number;
  word.bits |= bits;
  if (!(bits & LetterBit.letter)) return;
  const letter = FOLDED[code] as number;
  if (word.length === 0) word.first = letter;
  else if (word.length === 1) word.second = letter;
  else if (word.length === 2) word.third = letter;
  word.last = letter;
  word.hash = Math.imul(word.hash ^ letter, PRIME);
  word.length++;
}

/** Returns the letters of a word, with Persian yeh, kaf and heh, and without marks and kashidas. */
export function lettersOfWord(text: string, start: number, end: number): string {
  let letters = '';
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (isArabicScriptLetter(code)) letters += String.fromCharCode(FOLDED[code] as number);
  }
  return letters;
}

/** True if the folded letters of `text[start, end)` are `letters`. */
export function hasLetters(text: string, start: number, end: number, letters: string): boolean {
  let next = 0;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (isArabicScriptLetter(code) && FOLDED[code] !== codeUnitAt(letters, next++)) return false;
  }
  return next === letters.length;
}

/** Returns the hash of folded letters, as of a word that was read. */
export function hashOfLetters(letters: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ codeUnitAt(letters, at), PRIME);
  return hash;
}
