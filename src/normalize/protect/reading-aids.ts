import { FATHA_CODE, KASRA_CODE, SHADDA_CODE, SUKUN_CODE, SUPERSCRIPT_ALEF_CODE, TEH_MARBUTA } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import { createLineTest } from '../../core/line-test.js';
import { isLetterMarkOrKashida, isMark } from '../../persian/letters.js';
import { isSeatedHamza, isVowelled } from './arabic-signs.js';

/*
 * Persian puts one vowel sign in a word that could be read in two ways: «گُل», «مُلک», «می کُنند». Arabic that is vowelled at all has more signs, or
 * has them in one word after another.
 */

/** Returns a test that is true for an offset in a line all of whose vowelled words are Persian. */
export function createReadingAidTest(text: string): (at: number) => boolean {
  return createLineTest(text, (start, end) => hasReadingAidsOnly(text, start, end));
}

function hasReadingAidsOnly(text: string, start: number, end: number): boolean {
  let followsVowelled = false;
  for (let at = start; at < end; ) {
    const wordEnd = Math.min(end, runEnd(text, at, isLetterMarkOrKashida));
    if (wordEnd === at) {
      at++;
      continue;
    }
    const isSigned = isVowelled(text, at, wordEnd);
    if (isSigned && (followsVowelled || !isReadingAid(text, at, wordEnd))) return false;
    followsVowelled = isSigned;
    at = wordEnd;
  }
  return true;
}

const TEH_MARBUTA_CODE = codeUnitAt(TEH_MARBUTA, 0);

/** True for a word with one sign for a vowel, and an ezafe besides; not with a shadda, as in «اللَّه», or a letter of Arabic. */
function isReadingAid(text: string, start: number, end: number): boolean {
  let signs = 0;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (isSeatedHamza(code) || code === TEH_MARBUTA_CODE || code === SUPERSCRIPT_ALEF_CODE || code === SHADDA_CODE) return false;
    if (!isMark(code) || (code === KASRA_CODE && at + 1 === end)) continue;
    // Fatha is the first sign of a vowel.
    if (code < FATHA_CODE || code > SUKUN_CODE || at + 1 === end || ++signs > 1) return false;
  }
  return signs === 1;
}
