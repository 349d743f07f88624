import { FATHA_CODE, KASRA_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { letterNumber } from '../../persian/alphabet.js';
import { isMark } from '../../persian/letters.js';
import { keyOfLetters, keysOf, LONGEST_AFFIX, prefixRule, suffixRule } from './affixes.js';
import { variantOf } from './variants.js';

/*
 * A vowel sign on a word that looks like an affix says how it is read, and often that it is another word: «اُم سلمه» is a name, «مِی» is wine.
 */

/** Affixes with the sign that they have after their first letter: اَم, نِمی. */
const WITH_FATHA = /* @__PURE__ */ keysOf('ام', 'ات', 'اش', 'اند', 'ایم', 'اید');
const WITH_KASRA = /* @__PURE__ */ keysOf('نمی');
/** Takes no suffix: «مَن», the pronoun of Persian and of Arabic. */
const NO_STEMS = /* @__PURE__ */ keysOf('من');

const LETTERS = /* @__PURE__ */ new Uint8Array(LONGEST_AFFIX);

/** True for a vowelled word `text[start, end)` that has the letters of an affix, or of a pronoun, and another sign than the affix can have. */
export function isWordBySign(text: string, start: number, end: number): boolean {
  let length = 0;
  let sign = 0;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    const letter = letterNumber(code);
    if (letter !== 0) {
      if (length === LONGEST_AFFIX) return false;
      LETTERS[length++] = letter;
    } else if (isMark(code) && length === 1) sign = code;
  }
  const key = keyOfLetters(LETTERS, 0, length);
  if (WITH_FATHA.has(key)) return sign !== FATHA_CODE;
  if (WITH_KASRA.has(key)) return sign !== KASRA_CODE;
  return NO_STEMS.has(key) || isAffix(length);
}

function isAffix(length: number): boolean {
  return (
    suffixRule(LETTERS, 0, length) !== undefined || prefixRule(LETTERS, 0, length) !== undefined || variantOf(LETTERS, 0, length) !== null
  );
}
