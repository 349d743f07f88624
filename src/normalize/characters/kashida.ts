import type { Span } from '../../api/types.js';
import { KASHIDA_CODE, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { digitValue } from '../../persian/digits.js';
import { isArabicScriptLetter, isPersianNonJoiner } from '../../persian/letters.js';

const MADDA_ABOVE_CODE = 0x653;
const HAMZA_BELOW_CODE = 0x655;

export const isKashida = (code: CodeUnit): boolean => code === KASHIDA_CODE;

/**
 * True if kashidas only stretch a word: «کتـــاب», «سلامـــ», «می¦ـرود».
 * False for a dash («تهران ـ مشهد», «ـ گفت», C-130 «سیـ۱۳۰»), for the carrier of a hamza, and for the joined form of a single letter
 * («هـ.ق»). Looks at the word, the ZWNJ and letter before it, and the character after the kashidas.
 */
export function stretchesWord(text: string, word: Span, kashidas: Span, lettersBefore: number): boolean {
  const next = codeUnitAt(text, kashidas.end);
  if (lettersBefore === 0) return isArabicScriptLetter(next) && followsVisibleZwnj(text, kashidas.start);
  if (next >= MADDA_ABOVE_CODE && next <= HAMZA_BELOW_CODE) return false;
  if (digitValue(next) >= 0) return false;
  return lettersBefore > 1 || kashidas.end < word.end;
}

/** True if a visible ZWNJ ends at `at`. It stays with and without kashidas after it. */
function followsVisibleZwnj(text: string, at: number): boolean {
  if (codeUnitAt(text, at - 1) !== ZWNJ_CODE) return false;
  let before = at - 2;
  while (isKashida(codeUnitAt(text, before))) before--;
  const letter = codeUnitAt(text, before);
  return isArabicScriptLetter(letter) && !isPersianNonJoiner(letter);
}
