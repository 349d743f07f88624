import type { Span } from '../../types.js';
import { AE, ALEF_MAKSURA, ARABIC_KAF, ARABIC_YEH, HEH, HEH_DOACHASHMEE, HEH_GOAL, KASHIDA, PERSIAN_KAF, PERSIAN_YEH, SWASH_KAF, TEH_MARBUTA, ZWNJ } from '../code-points.js';
import { isArabicScriptLetter, isMark } from '../letters.js';
import { codeUnitSet, indexOfAny } from '../scan.js';
import { isLineBreak, isWhiteSpace, lineEnd } from '../white-space.js';
import { runEnd } from './units.js';

/** Letters that Arabic does not write. */
const NOT_ARABIC = new Set(['پ', 'چ', 'ژ', 'گ', PERSIAN_YEH, PERSIAN_KAF, SWASH_KAF].map((letter) => letter.charCodeAt(0)));

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
const LONGEST_PERSIAN_WORD = 4;

/** Rules exchange these letters: a test may not tell them apart. */
const FOLDS = new Map([
  [ARABIC_YEH, PERSIAN_YEH],
  [ALEF_MAKSURA, PERSIAN_YEH],
  [ARABIC_KAF, PERSIAN_KAF],
  [HEH_GOAL, HEH],
  [HEH_DOACHASHMEE, HEH],
  [AE, HEH],
]);

const KASHIDA_CODE = KASHIDA.charCodeAt(0);
const TEH_MARBUTA_CODE = TEH_MARBUTA.charCodeAt(0);
const ZWNJ_CODE = ZWNJ.charCodeAt(0);
const ARTICLE = 'ال';
const GOD = 'الله';

const isLetter = isArabicScriptLetter;
const belongsToWord = (code: number): boolean => isLetter(code) || isMark(code) || code === KASHIDA_CODE;
const belongsToUnit = (code: number): boolean => belongsToWord(code) || code === ZWNJ_CODE;

/** Dammatan to sukun, and superscript alef. Not fathatan: Persian has it on a final alef. */
const VOWEL_SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x64c, 0x652],
  [0x670, 0x670],
];
const isVowelSign = (code: number): boolean => VOWEL_SIGNS.some(([first, last]) => code >= first && code <= last);
const SIGNS_OF_ARABIC = /* @__PURE__ */ codeUnitSet([...VOWEL_SIGNS, [TEH_MARBUTA_CODE, TEH_MARBUTA_CODE]]);

/** Lines in Arabic, and vowelled quotations in other lines. */
export function findArabic(text: string): Span[] {
  const found: Span[] = [];
  for (let at = indexOfAny(text, SIGNS_OF_ARABIC, 0); at < text.length; ) {
    let start = at;
    while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
    const end = lineEnd(text, at);
    if (isArabicLine(text, start, end)) found.push({ start, end });
    else findVowelled(text, start, end, found);
    at = indexOfAny(text, SIGNS_OF_ARABIC, end);
  }
  return found;
}

const FEWEST_SIGNS = 3;
const MOST_LETTERS_A_SIGN = 14;

/**
 * Arabic shows by ة and by words with the article ال. Persian news has both in names and titles (آية الله), but seldom three in so
 * few letters without one word of Persian. Counted by letters: rules join words and part them.
 */
function isArabicLine(text: string, start: number, end: number): boolean {
  let letters = 0;
  let articles = 0;
  let tehs = 0;
  for (let at = start; at < end; ) {
    if (!belongsToUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const unitEnd = runEnd(text, at, belongsToUnit);
    if (beginsWithArticle(text, at, unitEnd)) articles++;
    while (at < unitEnd) {
      const wordEnd = runEnd(text, at, belongsToWord);
      if (isPersianWord(text, at, wordEnd)) return false;
      for (; at < wordEnd; at++) {
        const code = text.charCodeAt(at);
        if (NOT_ARABIC.has(code)) return false;
        if (isLetter(code)) letters++;
        if (code === TEH_MARBUTA_CODE) tehs++;
      }
      at = wordEnd + (wordEnd < unitEnd ? 1 : 0);
    }
  }
  const signs = articles + tehs;
  return tehs > 0 && signs >= FEWEST_SIGNS && letters <= signs * MOST_LETTERS_A_SIGN;
}

/** «الكتاب», but not «الله», which Persian has in names and phrases. */
function beginsWithArticle(text: string, start: number, end: number): boolean {
  let letters = '';
  for (let at = start; at < end && letters.length <= GOD.length && text.charCodeAt(at) !== ZWNJ_CODE; at++) {
    if (isLetter(text.charCodeAt(at))) letters += text[at];
  }
  return letters.startsWith(ARTICLE) && letters !== GOD;
}

function isPersianWord(text: string, start: number, end: number): boolean {
  let word = '';
  for (let at = start; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const letter = text.charAt(at);
    word += FOLDS.get(letter) ?? letter;
    if (word.length > LONGEST_PERSIAN_WORD) return false;
  }
  return PERSIAN_WORDS.has(word);
}

const FEWEST_WORDS = 3;
/** Letters without a sign between two with one: «مُوسَى الكِتَابَ» has three. */
const LONGEST_BARE_STRETCH = 4;

/** Three or more words of which at least half the letters are vowelled: «إِنَّ اللَّهَ غَفُورٌ». */
function findVowelled(text: string, start: number, end: number, found: Span[]): void {
  let first = -1;
  let last = -1;
  let bare = 0;
  const close = (): void => {
    if (first >= 0) addVowelled(text, { start: first, end: last }, start, end, found);
    first = -1;
  };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const next = Math.min(end, runEnd(text, at + 1, isMark));
    if (isLetter(code)) {
      const isVowelled = hasVowelSign(text, at + 1, next);
      bare = isVowelled ? 0 : bare + 1;
      if (bare > LONGEST_BARE_STRETCH) close();
      if (isVowelled) {
        if (first < 0) first = at;
        last = next;
      }
    } else if (!belongsToUnit(code) && !isWhiteSpace(code)) close();
    at = next;
  }
  close();
}

function hasVowelSign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isVowelSign(text.charCodeAt(at))) return true;
  return false;
}

function addVowelled(text: string, stretch: Span, lineStart: number, lineEnd: number, found: Span[]): void {
  let start = stretch.start;
  const after = found.at(-1)?.end ?? 0;
  while (start > lineStart && start > after && belongsToUnit(text.charCodeAt(start - 1))) start--;
  const end = Math.min(lineEnd, runEnd(text, stretch.end, belongsToUnit));
  let letters = 0;
  let vowelled = 0;
  let words = 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      letters++;
      if (hasVowelSign(text, at + 1, runEnd(text, at + 1, isMark))) vowelled++;
    } else if (isWhiteSpace(code) && !isWhiteSpace(text.charCodeAt(at - 1))) words++;
  }
  if (words >= FEWEST_WORDS && vowelled * 2 >= letters) found.push({ start, end });
}
