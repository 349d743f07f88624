import { HEH } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { PERSIAN_PHRASES } from '../../generated/words/persian-like-arabic.js';
import { LETTER_CODES, letterNumber, textOfLetters } from '../../persian/alphabet.js';
import { beginsAsPersian, mayBePersianVerb, mayHaveShape, weightOfWord } from '../protect/arabic-signs.js';
import { ENOUGH, ENOUGH_OF_ONE, ENOUGH_OF_SENTENCE } from '../protect/arabic-stretches.js';
import { BARRIER, findKnownWord, LEAST_SIGN, mayBeListed, NEUTRAL } from '../protect/arabic-word-table.js';
import { addCodeUnit, beginWord, createReadWord, LetterBit } from '../protect/read-arabic-word.js';

/*
 * A plain line with Arabic goes through the stages. The weights of its words, each computed once, tell which lines cannot have any; for the
 * others `normalize/protect/arabic-stretches.ts` decides.
 */

const numberOfLetter = (letter: string): number => letterNumber(codeUnitAt(letter, 0));
const ALEF = /* @__PURE__ */ numberOfLetter('ا');
const LAM = /* @__PURE__ */ numberOfLetter('ل');
const HEH_NUMBER = /* @__PURE__ */ numberOfLetter(HEH);
const SHORTEST = 4;

/** True for «الناس»; false for a Persian word that starts alike: «الکترون». */
export function hasArticle(letters: Uint8Array, from: number, to: number): boolean {
  if (to - from < SHORTEST || letters[from] !== ALEF || letters[from + 1] !== LAM) return false;
  return !beginsAsPersian(textOfLetters(letters, from, to));
}

/** True for «ارسلها», «کلها». A Persian noun with ها has an ezafe before a word with the article: «های». */
export function endsInHa(letters: Uint8Array, from: number, to: number): boolean {
  return to - from > 2 && letters[to - 1] === ALEF && letters[to - 2] === HEH_NUMBER;
}

/** The word being weighed. */
const word = /* @__PURE__ */ createReadWord();

/** Weights are kept in quarters: all are multiples of one. */
const QUARTERS = 4;
/** Longer words are not weighed: they count as signs. */
const LONGEST = 32;
const MOST_WEIGHT = 127;
const IN_PHRASES: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSIAN_PHRASES.flatMap((phrase) => phrase.split(' ')));

/**
 * Returns the weight of a word as a sign of Arabic, in quarters. It is never less than in a text: there a half-space or a mark beside the
 * word, or a phrase, can only make it less of a sign or more of a barrier.
 */
export function arabicWeight(letters: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST) return MOST_WEIGHT;
  beginWord(word, 0);
  for (let at = from; at < to; at++) addCodeUnit(word, LETTER_CODES[letters[at] as number] as number);
  if (!mayBeListed(word) && !mayHaveShape(word) && !mayBePersianVerb(word))
    return (word.bits & LetterBit.notArabic) !== 0 ? BARRIER * QUARTERS : NEUTRAL;
  const text = textOfLetters(letters, from, to);
  word.end = text.length;
  const weight = weightOfWord(word, findKnownWord(word, text)?.weight, text);
  return weight === BARRIER && IN_PHRASES.has(text) ? NEUTRAL : weight * QUARTERS;
}

/** True if a word of this weight may be a sign of Arabic. */
export function isArabicSign(weight: number): boolean {
  return weight >= LEAST_SIGN * QUARTERS;
}

/** True if a line may have a stretch of Arabic: its signs between two Persian words, or all of them if there is none, are enough. */
export function mayHoldArabic(words: Int32Array, count: number, weights: Int8Array): boolean {
  let signs = 0;
  let sum = 0;
  let most = 0;
  let hasBarrier = false;
  for (let i = 0; i < count; i++) {
    const weight = weights[words[i] as number] as number;
    if (weight === BARRIER * QUARTERS) {
      hasBarrier = true;
      signs = sum = 0;
    } else if (isArabicSign(weight)) {
      signs++;
      sum += weight;
      most = Math.max(most, weight);
      if (signs > 1 && sum >= ENOUGH * QUARTERS) return true;
    }
  }
  return !hasBarrier && (sum >= ENOUGH_OF_SENTENCE * QUARTERS || most >= ENOUGH_OF_ONE * QUARTERS);
}
