import {
  AE,
  ALEF_MAKSURA,
  ARABIC_KAF,
  ARABIC_YEH,
  HEH,
  HEH_DOACHASHMEE,
  HEH_GOAL,
  PERSIAN_KAF,
  PERSIAN_YEH,
  SWASH_KAF,
  TEH_MARBUTA,
  ZWNJ_CODE,
} from '../code-points.js';
import { codeUnitAt } from '../code-unit.js';
import { isArabicScriptLetter, isLetterMarkOrKashida } from '../letters.js';
import { runEnd } from '../scan.js';

/** Letters that Arabic does not write. */
const NOT_ARABIC = new Set(['پ', 'چ', 'ژ', 'گ', PERSIAN_YEH, PERSIAN_KAF, SWASH_KAF].map((letter) => codeUnitAt(letter, 0)));

/** Words that a line of Persian can hardly do without, and that Arabic does not have. */
const PERSIAN_WORDS: ReadonlySet<string> = new Set([
  'از',
  'که',
  'به',
  'را',
  'این',
  'است',
  'بود',
  'شد',
  'برای',
  'با',
  'می',
  'هم',
  'یا',
  'هر',
  'شده',
  'آن',
]);

/** Rules exchange these letters: a test may not tell them apart. */
const FOLDS = new Map([
  [ARABIC_YEH, PERSIAN_YEH],
  [ALEF_MAKSURA, PERSIAN_YEH],
  [ARABIC_KAF, PERSIAN_KAF],
  [HEH_GOAL, HEH],
  [HEH_DOACHASHMEE, HEH],
  [AE, HEH],
]);

const LONGEST_WORD_TO_KNOW = 5;

export const TEH_MARBUTA_CODE = TEH_MARBUTA.charCodeAt(0);
const ARTICLE = 'ال';
/** Persian has it in names and phrases. */
const GOD = 'الله';
const AND = 'و';

const FEWEST_SIGNS = 3;
const MOST_LETTERS_A_SIGN = 14;

/**
 * Whether a line is in Arabic. That shows by ة and by words with the article ال; Persian has both in names and titles (حجة الاسلام),
 * but seldom three in so few letters without a word of its own, and it writes «و السلام» where Arabic writes «والسلام».
 * Letters are counted, not words: rules join words and part them.
 */
export function isArabicLine(text: string, start: number, end: number): boolean {
  let letters = 0;
  let articles = 0;
  let tehs = 0;
  let previous = '';
  for (let at = start; at < end; ) {
    const wordEnd = runEnd(text, at, isLetterMarkOrKashida);
    const word = firstLetters(text, at, wordEnd);
    if (PERSIAN_WORDS.has(word)) return false;
    if (word.startsWith(ARTICLE) && word !== GOD && codeUnitAt(text, at - 1) !== ZWNJ_CODE) {
      if (previous === AND) return false;
      articles++;
    }
    if (word !== '') previous = word;
    for (; at < wordEnd; at++) {
      const code = codeUnitAt(text, at);
      if (NOT_ARABIC.has(code)) return false;
      if (isArabicScriptLetter(code)) letters++;
      if (code === TEH_MARBUTA_CODE) tehs++;
    }
    at = Math.min(end, runEnd(text, wordEnd, isBetweenWords));
  }
  const signs = articles + tehs;
  return tehs > 0 && signs >= FEWEST_SIGNS && letters <= signs * MOST_LETTERS_A_SIGN;
}

const isBetweenWords = (code: number): boolean => !isLetterMarkOrKashida(code);

function firstLetters(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end && word.length < LONGEST_WORD_TO_KNOW; at++) {
    if (!isArabicScriptLetter(codeUnitAt(text, at))) continue;
    const letter = text.charAt(at);
    word += FOLDS.get(letter) ?? letter;
  }
  return word;
}
