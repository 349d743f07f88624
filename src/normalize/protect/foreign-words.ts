import type { Span } from '../../api/types.js';
import { AE_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { type CodeUnitSet, codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import {
  isArabicScriptLetter,
  isForeignLetter,
  isLetterMarkOrKashida,
  isLookAlikeLetter,
  LETTERS_END,
  LETTERS_START,
} from '../../persian/letters.js';

/** Returns the letters, marks and kashidas around an offset. A ZWNJ ends a word, so joining two words by a ZWNJ changes neither. */
export function wordAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && isLetterMarkOrKashida(codeUnitAt(text, start - 1))) start--;
  return { start, end: runEnd(text, at, isLetterMarkOrKashida) };
}

/** Letters of neither Persian nor Arabic, and U+06D5. A word without them shows no other language. */
export const FOREIGN_SIGNS = /* @__PURE__ */ foreignSigns();

function foreignSigns(): CodeUnitSet {
  const set = codeUnitSet([[AE_CODE, AE_CODE]]);
  for (let code = LETTERS_START; code < LETTERS_END; code++) if (isForeignLetter(code)) set[code] = 1;
  return set;
}

/** Signs of another language in a word. */
interface ForeignSigns {
  foreignLetters: number;
  /** A letter that in Persian text is a mistake for another. */
  hasLookAlike: boolean;
  /** U+06D5 before another letter: a vowel in Kurdish and Uyghur. Persian text that uses it for ه has it at the end of a word. */
  hasInnerAe: boolean;
}

/** Counts the signs of another language in a word. */
export function signsOf(text: string, word: Span): ForeignSigns {
  const signs: ForeignSigns = { foreignLetters: 0, hasLookAlike: false, hasInnerAe: false };
  let hasAe = false;
  for (let at = word.start; at < word.end; at++) {
    const code = codeUnitAt(text, at);
    if (!isArabicScriptLetter(code)) continue;
    if (hasAe) signs.hasInnerAe = true;
    if (isForeignLetter(code)) signs.foreignLetters++;
    else if (isLookAlikeLetter(code)) signs.hasLookAlike = true;
    hasAe ||= code === AE_CODE;
  }
  return signs;
}

/** True for a word with a spelling that neither Persian nor Arabic has: «ڕۆژ», «لەب». */
export function isForeignWord(text: string, word: Span): boolean {
  if (indexOfAny(text, FOREIGN_SIGNS, word.start, word.end) === word.end) return false;
  const { foreignLetters, hasInnerAe } = signsOf(text, word);
  return foreignLetters > 0 || hasInnerAe;
}

/** This many foreign letters or words in a line are not typing mistakes. */
const ENOUGH = 2;

/**
 * True for a line with text of Kurdish, Urdu or another language: «ڕۆژی نوێ», «یہ کتاب ہے», «لەسەر ئەم». Such text has several letters that
 * Persian lacks, or one in a word with a look-alike, or several words with an inner U+06D5. These words are never changed, so the line is
 * recognized again after normalization. A Persian line that quotes such text keeps its look-alikes and Arabic digits; `foreign-lines.ts`
 * finds the lines that are of another language as a whole.
 */
export function holdsForeignText(text: string, line: Span): boolean {
  let foreignLetters = 0;
  let aeWords = 0;
  for (let at = indexOfAny(text, FOREIGN_SIGNS, line.start, line.end); at < line.end; ) {
    const word = wordAround(text, at);
    const signs = signsOf(text, word);
    foreignLetters += signs.foreignLetters;
    if (signs.hasInnerAe) aeWords++;
    if (foreignLetters >= ENOUGH || aeWords >= ENOUGH || (signs.foreignLetters > 0 && signs.hasLookAlike)) return true;
    at = indexOfAny(text, FOREIGN_SIGNS, word.end, line.end);
  }
  return false;
}
