import {
  AE_CODE,
  ALEF_MAKSURA,
  ARABIC_KAF,
  ARABIC_YEH,
  HAMZA_ABOVE,
  HEH,
  HEH_DOACHASHMEE,
  HEH_GOAL,
  PERSIAN_KAF,
  PERSIAN_YEH,
  TEH_MARBUTA,
} from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { isArabicScriptLetter, isForeignLetter } from '../../persian/letters.js';
import { PERSIAN_BEGINNINGS } from './arabic-in-persian.js';
import { ARABIC_WORDS, PERSIAN_WORDS, SHARED_WORDS } from './arabic-words.js';

/** Weights of words. A word of weight {@link LEAST_SIGN} or more is a sign of Arabic. */
export const BARRIER = -1;
export const NEUTRAL = 0;
export const LEAST_SIGN = 1;
/** A word of both languages that has letters Persian uses in Arabic words only, or a short word of both. */
export const COMPANION = 0.5;

const SURE = 4;
const STRONG = 3;
const FAIR = 2;
/** Persian text vowels an occasional word to show its pronunciation. */
const VOWELLED = 1.25;

/** Rules replace these letters, so no test may distinguish them. */
const SAME_LETTERS = /* @__PURE__ */ new Map([
  [ARABIC_YEH, PERSIAN_YEH],
  [ALEF_MAKSURA, PERSIAN_YEH],
  [ARABIC_KAF, PERSIAN_KAF],
  [HEH_GOAL, HEH],
  [HEH_DOACHASHMEE, HEH],
  [String.fromCharCode(AE_CODE), HEH],
]);

/** Letters that are not in Arabic. */
const NOT_ARABIC = /* @__PURE__ */ new Set('پچژگ');
/** Letters that Persian uses in words from Arabic only. */
const FROM_ARABIC = /* @__PURE__ */ new Set('ثحذصضطظعق');
const SEATED_HAMZA = /* @__PURE__ */ new Set('أإ');
const ALEF_WASLA = '\u0671';
/** Quranic signs, from U+06D6 on. */
const QURANIC_SIGNS = [0x6d6, 0x6ed] as const;
const ARTICLE = 'ال';
const PARTICLES = /* @__PURE__ */ new Set('وفب');
const TO_THE = 'لل';
const SHORTEST_AFTER_ARTICLE = 2;
const SHORTEST_AFTER_PARTICLE = 3;

const WEIGHTS: ReadonlyMap<string, number> = /* @__PURE__ */ weights();

function weights(): Map<string, number> {
  const map = new Map<string, number>();
  for (const word of SHARED_WORDS) map.set(word, COMPANION);
  for (const [weight, words] of ARABIC_WORDS) for (const word of words) map.set(word, weight);
  for (const word of PERSIAN_WORDS) map.set(word, BARRIER);
  return map;
}

const LONGEST_BEGINNING = 9;
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSIAN_BEGINNINGS);

function beginsAsPersian(word: string): boolean {
  for (let length = 3; length <= Math.min(LONGEST_BEGINNING, word.length); length++) if (BEGINNINGS.has(word.slice(0, length))) return true;
  return false;
}

/** The letters of a word, with Persian yeh, kaf and heh, and without marks and kashidas. */
export function lettersOfWord(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) {
    if (!isArabicScriptLetter(codeUnitAt(text, at))) continue;
    const letter = text.charAt(at);
    word += SAME_LETTERS.get(letter) ?? letter;
  }
  return word;
}

/**
 * Weight of a word: {@link BARRIER} for Persian, the weight of a sign of Arabic, {@link COMPANION}, or {@link NEUTRAL}.
 *
 * @param letters result of `lettersOfWord`
 * @example weightOfWord('المدرسة', …) // 4: the article and ة
 */
export function weightOfWord(letters: string, text: string, start: number, end: number): number {
  const known = WEIGHTS.get(letters);
  if (known === BARRIER || hasEzafeHamza(text, end)) return BARRIER;
  let fromArabic = false;
  for (const letter of letters) {
    if (NOT_ARABIC.has(letter) || isForeignLetter(codeUnitAt(letter, 0))) return BARRIER;
    fromArabic ||= FROM_ARABIC.has(letter);
  }
  const weight = (known ?? 0) + weightOfShape(letters) + weightOfMarks(text, start, end);
  if (weight >= LEAST_SIGN) return weight;
  return fromArabic || weight > 0 ? COMPANION : NEUTRAL;
}

/** «خانهٔ»: only Persian writes a hamza on a final ه. */
function hasEzafeHamza(text: string, end: number): boolean {
  return text.charAt(end - 1) === HAMZA_ABOVE && text.charAt(end - 2) === HEH;
}

function weightOfShape(letters: string): number {
  let weight = letters.endsWith(TEH_MARBUTA) && letters.length > 1 ? STRONG : 0;
  if (letters.includes(ALEF_WASLA)) return SURE;
  if (hasSeatedHamza(letters)) weight += STRONG;
  if (beginsAsPersian(letters)) return weight;
  const hasParticle = PARTICLES.has(letters.charAt(0)) && letters.startsWith(ARTICLE, 1);
  if (hasParticle) return letters.length >= 1 + ARTICLE.length + SHORTEST_AFTER_PARTICLE ? weight + FAIR : weight;
  if (letters.startsWith(TO_THE)) return letters.length >= TO_THE.length + SHORTEST_AFTER_PARTICLE ? weight + FAIR : weight;
  const hasArticle = letters.startsWith(ARTICLE) && letters.length >= ARTICLE.length + SHORTEST_AFTER_ARTICLE;
  return hasArticle && !WEIGHTS.has(letters) ? weight + LEAST_SIGN : weight;
}

/** «أين», «وأضاف», «إلى», «بإذن»: an alef with hamza at the start of a word or after a particle. Persian never writes one there. */
function hasSeatedHamza(letters: string): boolean {
  if (SEATED_HAMZA.has(letters.charAt(0))) return letters.length > 1;
  return letters.length > 2 && 'وفبلک'.includes(letters.charAt(0)) && SEATED_HAMZA.has(letters.charAt(1));
}

function weightOfMarks(text: string, start: number, end: number): number {
  let weight = 0;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code >= QURANIC_SIGNS[0] && code <= QURANIC_SIGNS[1]) return SURE;
  }
  if (isVowelled(text, start, end)) weight += hasFewMarks(text, start, end) ? LEAST_SIGN : VOWELLED;
  return weight;
}

/** «دِبا»: fewer than half of the letters have a vowel sign. Persian does this to show how a name is read. */
function hasFewMarks(text: string, start: number, end: number): boolean {
  let letters = 0;
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (isArabicScriptLetter(code)) letters++;
    else if (code >= FATHATAN && code <= SUKUN && code !== SHADDA) marks++;
  }
  return 2 * marks < letters;
}

const FATHATAN = 0x64b;
const KASRATAN = 0x64d;
const KASRA = 0x650;
const SHADDA = 0x651;
const SUKUN = 0x652;
const SUPERSCRIPT_ALEF = 0x670;
const ALEF_CODE = 0x627;

/**
 * True for a word with vowel signs other than those that Persian writes: one tanwin at its end («حتماً», «حتمًا»), a kasra or a superscript
 * alef there («کتابِ», «موسیٰ»), one shadda («اوّل»).
 */
export function isVowelled(text: string, start: number, end: number): boolean {
  let shaddas = 0;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code === SHADDA) {
      if (++shaddas > 1) return true;
    } else if (code >= FATHATAN && code <= KASRATAN) {
      const isLast = at + 1 === end || codeUnitAt(text, at + 1) === code || (at + 2 === end && codeUnitAt(text, at + 1) === ALEF_CODE);
      if (!isLast) return true;
    } else if (code === KASRA || code === SUPERSCRIPT_ALEF) {
      if (at + 1 !== end) return true;
    } else if (code > KASRATAN && code <= SUKUN) return true;
  }
  return false;
}
