import { lettersOf } from '../../persian/alphabet.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';

/*
 * Names and loans that begin with the letters of ها or تر: «کتاب هادسون», «فیلم ترزی». Of the affixes only endings follow: «کتاب هاشونو», «بزرگ ترهاشان».
 */

const AFFIXES = /* @__PURE__ */ ['ها', 'تر'].map(lettersOf);
/** Endings after them, written and spoken, in any order: pronouns, ی, the copula, the plural, the object marker. */
const ENDINGS = /* @__PURE__ */ ['ی', 'ئ', 'م', 'ت', 'ش', 'مان', 'تان', 'شان', 'مون', 'تون', 'شون', 'ید', 'ین', 'ند', 'ن', 'ها', 'ا'].map(
  lettersOf,
);
/** Nothing follows «is» and the object marker. */
const LAST_ENDINGS = /* @__PURE__ */ ['ه', 'ست', 'س', 'و', 'رو', 'را'].map(lettersOf);

/** True for letters that begin with an affix and go on as no affix does: هادسون, but not هاشونو. */
export function isNameLikeAffix(letters: Uint8Array, from: number, to: number): boolean {
  return AFFIXES.some((affix) => from + affix.length <= to && hasAt(letters, from, affix) && !areEndings(letters, from + affix.length, to));
}

function areEndings(letters: Uint8Array, from: number, to: number): boolean {
  if (from === to || LAST_ENDINGS.some((ending) => from + ending.length === to && hasAt(letters, from, ending))) return true;
  return ENDINGS.some(
    (ending) => from + ending.length <= to && hasAt(letters, from, ending) && areEndings(letters, from + ending.length, to),
  );
}
