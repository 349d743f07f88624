import type { Span } from '../../api/types.js';
import { HEH } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import type { Letter } from '../../core/number-kinds.js';
import { letterJoinsNext, letterNumber } from '../../persian/alphabet.js';
import { isLetterMarkOrKashida } from '../../persian/letters.js';
import { NO_LETTERS } from '../../zwnj-model/chunk.js';
import { mix } from '../../zwnj-model/classifier.js';
import {
  ARABIC_DIGIT,
  BRACKET,
  BREAK,
  ELLIPSIS,
  FIRST_ARABIC_DIGIT,
  HEH_YEH,
  IS_EDITED,
  isLetterMarkKind,
  KIND,
  LATIN,
  LETTER_SIGN,
  letterOf,
  mayBeSpaced,
  mayFollow,
  SPACE,
  SPACED_STOP,
  VOWEL,
  ZWNJ_KIND,
} from '../fast-path-characters.js';
import type { Signs } from '../line-visitor.js';
import { isVowelled } from '../protect/arabic-signs.js';
import { findVowelled } from '../protect/vowelled.js';
import { addWord, Before, clearLine, growLetters, type Line, MOST_LETTERS } from './line-columns.js';
import { addPlainEdit, editOfLetter, PlainEdit } from './plain-edits.js';

const NOWHERE = -2;
const TOO_LONG = -1;
const HEH_LETTER = letterNumber(codeUnitAt(HEH, 0));

/** Properties of the line so far that decide at its end whether it is plain. The object is reused. */
const state = { vowels: 0, hasArabicDigits: false };

/**
 * Reads the words and character edits of a line, in the same pass that checks that it is plain (`fast-path.ts`).
 * This is the hottest loop of the library, so it handles only what a plain line can contain. `read-lines.ts` reads all other lines, and
 * finds the same words in a plain one.
 *
 * @param removesSpaceBeforeStop true if a space before a stop is removed: «رفت .»
 * @returns the end of the line, break included. Returns `start`, with `line` in an undefined state, if the line is not plain or long enough
 * to be cut, which `read-lines.ts` does.
 */
export function readPlainLine(text: string, start: number, signs: Signs, line: Line, removesSpaceBeforeStop: boolean): number {
  begin(line, text.length - start);
  const unitAt = codeUnitAt;
  const { length } = text;
  let before = BREAK;
  /** End of the last word, if a half-space may follow it: none follows هٔ or اً. */
  let chainEnd = NOWHERE;
  /** End of the last word, with the marks on its last letter. */
  let wordEnd = NOWHERE;
  for (let at = start; at < length; ) {
    const sign = signs[unitAt(text, at)] as number;
    const kind = sign & KIND;
    if (!mayFollow(before, kind) && !(kind === BRACKET && isPartOfWord(text, at, signs))) {
      if (!removesSpaceBeforeStop || before !== SPACE || wordEnd !== at - 1 || !isSpacedStop(text, at, kind, signs)) return start;
      addPlainEdit(line.edits, at++ - 1, PlainEdit.spaceBeforeStop);
      before = SPACED_STOP;
    } else if (sign >= LETTER_SIGN) {
      if (line.length === line.from && before !== ZWNJ_KIND)
        line.gap = before === SPACE && at === chainEnd + 1 ? Before.space : Before.other;
      at = readWords(text, at, length, signs, line);
      if (at === TOO_LONG) return start;
      before = (signs[unitAt(text, at - 1)] as number) & KIND;
      chainEnd = wordEnd = at;
    } else if (kind === SPACE) {
      if (line.length > line.from) addWord(line);
      before = kind;
      at++;
    } else {
      if (kind === ZWNJ_KIND) readHalfSpace(line);
      else if (isLetterMarkKind(kind) || kind === HEH_YEH) {
        if (!readMark(line, at, kind)) return start;
        chainEnd = NOWHERE;
        wordEnd = at + 1;
      } else {
        if (line.length > line.from) addWord(line);
        if (kind === BREAK) return staysPlain(line, text, start, at) ? at + 1 : start;
        if (kind === LATIN || kind === ARABIC_DIGIT) noteLatinOrDigit(line, text, at, kind);
      }
      at++;
      before = kind;
    }
  }
  if (line.length > line.from) addWord(line);
  return mayFollow(before, BREAK) && staysPlain(line, text, start, length) ? length : start;
}

/** Makes room for `most` letters, but not for more than {@link MOST_LETTERS}: a line that has no room for a letter is too long. */
function begin(line: Line, most: number): void {
  clearLine(line);
  while (line.letters.length < most && line.letters.length < MOST_LETTERS) growLetters(line);
  state.vowels = 0;
  state.hasArabicDigits = false;
}

/** True for a stop whose preceding space is removed: white space follows it, and no other stop after that. */
function isSpacedStop(text: string, at: number, kind: number, signs: Signs): boolean {
  if (!mayBeSpaced(kind)) return false;
  if (at + 1 === text.length) return true;
  const next = (signs[codeUnitAt(text, at + 1)] as number) & KIND;
  if (next === BREAK) return true;
  return next === SPACE && (at + 2 === text.length || ((signs[codeUnitAt(text, at + 2)] as number) & KIND) !== ELLIPSIS);
}

/** Longest text in brackets that may be part of a word: «کتاب(ها)». */
const LONGEST_PART = 3;

/** True for round brackets after a letter, around a few letters: «علی(ع)». They stay as they are (`punctuation/bracket-gaps.ts`). */
function isPartOfWord(text: string, bracket: number, signs: Signs): boolean {
  const isLetterAt = (at: number): boolean => at < text.length && (signs[codeUnitAt(text, at)] as number) >= LETTER_SIGN;
  if (text[bracket] !== '(' || bracket === 0 || !isLetterAt(bracket - 1)) return false;
  let end = bracket + 1;
  while (isLetterAt(end)) end++;
  const length = end - bracket - 1;
  return length > 0 && length <= LONGEST_PART && text[end] === ')';
}

/** False for a line with vowelled Arabic, or with Arabic digits and Latin letters, which may form a name. Both go through the stages. */
function staysPlain({ hasLatin }: Line, text: string, start: number, end: number): boolean {
  if (hasLatin && state.hasArabicDigits) return false;
  return state.vowels === 0 || !(holdsVowelled(text, start, end) || holdsQuotation(text, start, end));
}

function holdsVowelled(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const wordEnd = runEnd(text, at, isLetterMarkOrKashida);
    if (wordEnd > at && isVowelled(text, at, wordEnd)) return true;
    at = wordEnd > at ? wordEnd : at + 1;
  }
  return false;
}

/** «بِ تِ ثِ»: three words or more. */
function holdsQuotation(text: string, start: number, end: number): boolean {
  const found: Span[] = [];
  findVowelled(text, start, end, found);
  return found.length > 0;
}

/** Reads a half-space. One that is not visible does not split a word. */
function readHalfSpace(line: Line): void {
  line.hasHalfSpaces = true;
  if (!letterJoinsNext(line.letters[line.length - 1] as Letter)) return;
  addWord(line);
  line.gap = Before.halfSpace;
}

function noteLatinOrDigit(line: Line, text: string, at: number, kind: number): void {
  if (kind === LATIN) line.hasLatin = true;
  else {
    state.hasArabicDigits = true;
    addPlainEdit(line.edits, at, PlainEdit.digit + codeUnitAt(text, at) - FIRST_ARABIC_DIGIT);
  }
}

/** Reads a mark, or ۀ, which is a letter with a mark: هٔ. Returns false if the line is too long. */
function readMark(line: Line, at: number, kind: number): boolean {
  if (kind === VOWEL) state.vowels++;
  if (kind !== HEH_YEH) return true;
  if (line.length === line.letters.length) return false;
  line.letters[line.length] = HEH_LETTER;
  line.offsets[line.length++] = at;
  line.hash = mix(line.hash, HEH_LETTER);
  addPlainEdit(line.edits, at, PlainEdit.hehYeh);
  return true;
}

/**
 * Reads words from `start` on, with one space between them. The last one is not added yet: marks or a half-space may follow it.
 * Returns its end, or {@link TOO_LONG}.
 */
function readWords(text: string, start: number, end: number, signs: Signs, line: Line): number {
  const { letters, offsets } = line;
  let { length, hash } = line;
  const room = letters.length;
  const unitAt = codeUnitAt;
  for (let at = start; ; at++) {
    let sign = signs[unitAt(text, at)] as number;
    do {
      if (length === room) return TOO_LONG;
      const letter = letterOf(sign);
      if (sign & IS_EDITED) addPlainEdit(line.edits, at, editOfLetter(letter));
      letters[length] = letter;
      offsets[length++] = at++;
      hash = mix(hash, letter);
      sign = at < end ? (signs[unitAt(text, at)] as number) : BREAK;
    } while (sign >= LETTER_SIGN);
    line.length = length;
    line.hash = hash;
    if (sign !== SPACE || at + 1 >= end || (signs[unitAt(text, at + 1)] as number) < LETTER_SIGN) return at;
    addWord(line);
    line.gap = Before.space;
    hash = NO_LETTERS;
  }
}
