import { HEH } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { letterNumber } from '../../persian/alphabet.js';
import { PERSIAN_BEGINNINGS } from '../protect/arabic-in-persian.js';
import { ARABIC_WORDS } from '../protect/arabic-words.js';
import { keyOfLetters, keyOfText, LONGEST_AFFIX } from './affixes.js';

/*
 * A plain line that may contain Arabic goes through the stages, which find it exactly (`normalize/protect/arabic-stretches.ts`). The hint
 * is computed once a word, with its flags, from the first letters. It must be true for every sign of Arabic that a plain line can contain.
 */

const numberOfLetter = (letter: string): number => letterNumber(codeUnitAt(letter, 0));
const ALEF = /* @__PURE__ */ numberOfLetter('ا');
const LAM = /* @__PURE__ */ numberOfLetter('ل');
const HEH_NUMBER = /* @__PURE__ */ numberOfLetter(HEH);
const SEATED_HAMZAS: readonly number[] = /* @__PURE__ */ [...'أإ'].map(numberOfLetter);
const PARTICLES: readonly number[] = /* @__PURE__ */ [...'وفبلک'].map(numberOfLetter);
const SHORTEST = 4;

const KEYS: ReadonlySet<number> = /* @__PURE__ */ new Set(ARABIC_WORDS.flatMap(([, words]) => words.map(keyOfText)));

const BEGINNINGS: ReadonlySet<number> = /* @__PURE__ */ new Set(PERSIAN_BEGINNINGS.map((word) => keyOfText(word.slice(0, LONGEST_AFFIX))));

/** True for «الناس»; false for a Persian word that starts alike: «الکترون». */
export function hasArticle(letters: Uint8Array, from: number, to: number): boolean {
  if (to - from < SHORTEST || letters[from] !== ALEF || letters[from + 1] !== LAM) return false;
  for (let end = from + SHORTEST - 1; end <= Math.min(to, from + LONGEST_AFFIX); end++)
    if (BEGINNINGS.has(keyOfLetters(letters, from, end))) return false;
  return true;
}

/** True for «ارسلها», «کلها». A Persian noun with ها has an ezafe before a word with the article: «های». */
export function endsInHa(letters: Uint8Array, from: number, to: number): boolean {
  return to - from > 2 && letters[to - 1] === ALEF && letters[to - 2] === HEH_NUMBER;
}

/** True if a word may be a sign of Arabic: «المدرسة», «والشمس», «للکافرین», «أين», «هذا». */
export function mayBeArabic(letters: Uint8Array, from: number, to: number): boolean {
  const first = letters[from] as number;
  const second = letters[from + 1] as number;
  if (SEATED_HAMZAS.includes(first)) return true;
  if (PARTICLES.includes(first) && SEATED_HAMZAS.includes(second)) return true;
  if (to - from >= SHORTEST) {
    if (first === ALEF && second === LAM) return true;
    if (PARTICLES.includes(first) && ((second === ALEF && letters[from + 2] === LAM) || (first === LAM && second === LAM))) return true;
  }
  return KEYS.has(keyOfLetters(letters, from, to));
}
