import {
  FATHATAN_CODE,
  HAMZA_ABOVE,
  HEH,
  KASRA_CODE,
  KASRATAN_CODE,
  PERSIAN_YEH,
  SHADDA_CODE,
  SUKUN_CODE,
  SUPERSCRIPT_ALEF_CODE,
  TEH_MARBUTA,
} from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { PERSIAN_BEGINNINGS } from '../../generated/words/persian-like-arabic.js';
import { isArabicScriptLetter } from '../../persian/letters.js';
import { BARRIER, COMPANION, LEAST_SIGN, NEUTRAL } from './arabic-word-table.js';
import { LetterBit, lettersOfWord, type ReadWord } from './read-arabic-word.js';

const SURE = 4;
const STRONG = 3;
const FAIR = 2;
/** Persian text vowels an occasional word to show its pronunciation. */
const VOWELLED = 1.25;

const ALEF_HAMZA_ABOVE = 0x623;
const ALEF_HAMZA_BELOW = 0x625;
const ALEF_CODE = 0x627;
const LAM_CODE = 0x644;
const TEH_MARBUTA_CODE = 0x629;
/** Quranic signs, from U+06D6 on. */
const QURANIC_SIGNS = [0x6d6, 0x6ed] as const;
const ARTICLE = 'ال';
const PARTICLES = /* @__PURE__ */ new Set('وفب');
const TO_THE = 'لل';
/** Ends no Persian word with the article: «الشاطئ», «المبادئ». */
const HAMZA_ON_YEH = '\u0626';
const SHORTEST_AFTER_ARTICLE = 2;
const SHORTEST_AFTER_PARTICLE = 3;

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 9;
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(PERSIAN_BEGINNINGS);

/** True for «الکترون», «بالاخره»: Persian words that resemble the article, or a particle and the article. */
export function beginsAsPersian(word: string): boolean {
  const most = Math.min(LONGEST_BEGINNING, word.length);
  for (let length = SHORTEST_BEGINNING; length <= most; length++) if (BEGINNINGS.has(word.slice(0, length))) return true;
  return false;
}

/**
 * Returns the weight of a word: {@link BARRIER} for Persian, the weight of a sign of Arabic, {@link COMPANION}, or {@link NEUTRAL}.
 *
 * @param known the weight of the word in the tables, if they have it
 * @example weightOfWord('المدرسة', …) // 4: the article and ة
 */
export function weightOfWord(word: ReadWord, known: number | undefined, text: string): number {
  const { start, end, bits } = word;
  if (known === BARRIER || (bits & LetterBit.notArabic) !== 0 || hasEzafeHamza(text, end)) return BARRIER;
  if (mayBePersianVerb(word) && isThey(lettersOfWord(text, start, end))) return BARRIER;
  const shape = mayHaveShape(word) ? weightOfShape(lettersOfWord(text, start, end), bits, known !== undefined) : 0;
  const weight = (known ?? 0) + shape + (bits & LetterBit.mark ? weightOfMarks(text, start, end) : 0);
  if (weight >= LEAST_SIGN) return weight;
  return (bits & LetterBit.fromArabic) !== 0 || weight > 0 ? COMPANION : NEUTRAL;
}

/** «خانهٔ»: only Persian writes a hamza on a final ه. */
function hasEzafeHamza(text: string, end: number): boolean {
  return text.charAt(end - 1) === HAMZA_ABOVE && text.charAt(end - 2) === HEH;
}

const MEEM_CODE = 0x645;
const DAL_CODE = 0x62f;
const PERSIAN_YEH_CODE = codeUnitAt(PERSIAN_YEH, 0);
/** «They» of a verb. */
const THEY = 'ند';
const SHORTEST_VERB = 6;

/** True for «they» of a verb after می, by its end: میشتابند. No Arabic word begins and ends so. */
const isThey = (letters: string): boolean => letters.length >= SHORTEST_VERB && letters.endsWith(THEY);

/** False for most words: they do not begin with می and end in د. */
export function mayBePersianVerb({ first, second, last }: ReadWord): boolean {
  return last === DAL_CODE && first === MEEM_CODE && second === PERSIAN_YEH_CODE;
}

/** False for most words: they begin with neither article nor hamza, and do not end in ة. */
export function mayHaveShape({ bits, first, second, third, last }: ReadWord): boolean {
  if ((bits & LetterBit.alefWasla) !== 0 || last === TEH_MARBUTA_CODE || isSeatedHamza(first) || isSeatedHamza(second)) return true;
  return second === LAM_CODE ? first === ALEF_CODE || first === LAM_CODE : second === ALEF_CODE && third === LAM_CODE;
}

/** True for أ and إ. */
export function isSeatedHamza(code: CodeUnit): boolean {
  return code === ALEF_HAMZA_ABOVE || code === ALEF_HAMZA_BELOW;
}

function weightOfShape(letters: string, bits: number, isListed: boolean): number {
  let weight = letters.endsWith(TEH_MARBUTA) && letters.length > 1 ? STRONG : 0;
  if ((bits & LetterBit.alefWasla) !== 0) return SURE;
  if (hasSeatedHamza(letters)) weight += STRONG;
  if (beginsAsPersian(letters)) return weight;
  const hasParticle = PARTICLES.has(letters.charAt(0)) && letters.startsWith(ARTICLE, 1);
  if (hasParticle) return letters.length >= 1 + ARTICLE.length + SHORTEST_AFTER_PARTICLE ? weight + FAIR : weight;
  if (letters.startsWith(TO_THE)) return letters.length >= TO_THE.length + SHORTEST_AFTER_PARTICLE ? weight + FAIR : weight;
  const hasArticle = letters.startsWith(ARTICLE) && letters.length >= ARTICLE.length + SHORTEST_AFTER_ARTICLE;
  if (!hasArticle || isListed) return weight;
  if (letters.endsWith(HAMZA_ON_YEH)) return weight + SURE;
  return weight + (isSeatedHamza(codeUnitAt(letters, ARTICLE.length)) ? STRONG : LEAST_SIGN);
}

/** «أين», «وأضاف», «إلى», «بإذن»: an alef with hamza at the start of a word or after a particle. Persian never writes one there. */
function hasSeatedHamza(letters: string): boolean {
  if (isSeatedHamza(codeUnitAt(letters, 0))) return letters.length > 1;
  return letters.length > 2 && 'وفبلک'.includes(letters.charAt(0)) && isSeatedHamza(codeUnitAt(letters, 1));
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
    else if (code >= FATHATAN_CODE && code <= SUKUN_CODE && code !== SHADDA_CODE) marks++;
  }
  return 2 * marks < letters;
}

/**
 * True for a word with vowel signs other than those that Persian writes: one tanwin at its end («حتماً», «حتمًا»), a kasra or a superscript
 * alef there («کتابِ», «موسیٰ»), one shadda («اوّل»).
 */
export function isVowelled(text: string, start: number, end: number): boolean {
  let shaddas = 0;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code === SHADDA_CODE) {
      if (++shaddas > 1) return true;
    } else if (code >= FATHATAN_CODE && code <= KASRATAN_CODE) {
      const isLast = at + 1 === end || codeUnitAt(text, at + 1) === code || (at + 2 === end && codeUnitAt(text, at + 1) === ALEF_CODE);
      if (!isLast) return true;
    } else if (code === KASRA_CODE || code === SUPERSCRIPT_ALEF_CODE) {
      if (at + 1 !== end) return true;
    } else if (code > KASRATAN_CODE && code <= SUKUN_CODE) return true;
  }
  return false;
}
