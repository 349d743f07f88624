import type { Span } from '../../api/types.js';
import { AE_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { type CodeUnitSet, codeUnitSet, indexOfAny, runEnd } from '../../core/code-unit-set.js';
import { isArabicScriptLetter, isForeignLetter, isLetterMarkOrKashida, isLookAlikeLetter, LETTERS_END } from '../../persian/letters.js';

/** The letters, marks and kashidas around an offset. A ZWNJ ends a word: so joining two by one changes neither. */
export function wordAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && isLetterMarkOrKashida(codeUnitAt(text, start - 1))) start--;
  return { start, end: runEnd(text, at, isLetterMarkOrKashida) };
}

/** Letters that neither Persian nor Arabic has, and U+06D5: only a word with one of them can show another language. */
const TELLING = /* @__PURE__ */ tellingLetters();

function tellingLetters(): CodeUnitSet {
  const set = codeUnitSet([[AE_CODE, AE_CODE]]);
  for (let code = 0; code < LETTERS_END; code++) if (isForeignLetter(code)) set[code] = 1;
  return set;
}

/** What a word shows of the language that it is in. */
interface Signs {
  foreignLetters: number;
  /** A letter that stands in Persian for another by mistake only. */
  hasLookAlike: boolean;
  /** U+06D5 with a letter behind it: so Kurdish and Uyghur spell a vowel. Persian that has it for ه has it at a word's end. */
  hasInnerAe: boolean;
}

function signsOf(text: string, word: Span): Signs {
  const signs: Signs = { foreignLetters: 0, hasLookAlike: false, hasInnerAe: false };
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

/** «ڕۆژ», «لەب»: a word that is spelled as Persian and Arabic spell none. */
export function isForeignWord(text: string, word: Span): boolean {
  if (indexOfAny(text, TELLING, word.start, word.end) === word.end) return false;
  const { foreignLetters, hasInnerAe } = signsOf(text, word);
  return foreignLetters > 0 || hasInnerAe;
}

/** So many letters, or words, of another language in a line are no slip of the keyboard: the line is in that language. */
const ENOUGH = 2;

/**
 * «ڕۆژی نوێ», «یہ کتاب ہے», «لەسەر ئەم»: a line of Kurdish, Urdu or another language. It has letters that Persian has not, or one of them
 * in a word with a look-alike, or words with an inner U+06D5. Such words are left whole, so the line shows it afterwards too.
 */
export function isForeignLine(text: string, line: Span): boolean {
  let foreignLetters = 0;
  let aeWords = 0;
  for (let at = indexOfAny(text, TELLING, line.start, line.end); at < line.end; ) {
    const word = wordAround(text, at);
    const signs = signsOf(text, word);
    foreignLetters += signs.foreignLetters;
    if (signs.hasInnerAe) aeWords++;
    if (foreignLetters >= ENOUGH || aeWords >= ENOUGH || (signs.foreignLetters > 0 && signs.hasLookAlike)) return true;
    at = indexOfAny(text, TELLING, word.end, line.end);
  }
  return false;
}
