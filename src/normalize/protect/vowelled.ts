import type { Span } from '../../api/types.js';
import { DAMMATAN_CODE, FATHATAN_CODE, KASHIDA_CODE, NOT_SIGN_CODE, SUKUN_CODE, SUPERSCRIPT_ALEF_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { runEnd } from '../../core/code-unit-set.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { isArabicScriptLetter, isMarkOrKashida, isWordPart } from '../../persian/letters.js';
import { isSeatedHamza } from './arabic-signs.js';

/** Without fathatan, which Persian writes on a final alef. */
const isVowelSign = (code: CodeUnit): boolean => (code >= DAMMATAN_CODE && code <= SUKUN_CODE) || code === SUPERSCRIPT_ALEF_CODE;
const isInQuotedWord = (code: CodeUnit): boolean => isWordPart(code) || code === KASHIDA_CODE;

const FEWEST_WORDS = 3;
/** Longest run of letters without a sign between two with one: «هَذَا القُرآنَ» has three. */
const LONGEST_BARE_STRETCH = 4;

/** Appends stretches of at least three words with at least half of their letters vowelled: «إِنَّ اللَّهَ غَفُورٌ». */
export function findVowelled(text: string, start: number, end: number, found: Span[]): void {
  if (!hasVowelSign(text, start, end)) return;
  let first = -1;
  let last = -1;
  let bare = 0;
  const close = (): void => {
    if (first >= 0) addVowelled(text, { start: first, end: last }, start, end, found);
    first = -1;
  };
  for (let at = start; at < end; ) {
    const code = codeUnitAt(text, at);
    const next = Math.min(end, runEnd(text, at + 1, isMarkOrKashida));
    if (isArabicScriptLetter(code)) {
      const isVowelled = hasVowelSign(text, at + 1, next);
      bare = isVowelled ? 0 : bare + 1;
      if (bare > LONGEST_BARE_STRETCH) close();
      if (isVowelled) {
        if (first < 0) first = at;
        last = next;
      }
    } else if (!isInQuotedWord(code) && !isWhiteSpace(code)) close();
    at = next;
  }
  close();
}

const FEWEST_VOWELLED = 2;

/**
 * True if the word that ends at `end` is vowelled as in Arabic: on two letters, or on an alef with hamza («إِلَی», «مَثَلُ», but «مُهر»).
 * Rules that insert a half-space, also for ¬, or remove a kashida do not change this.
 */
export function endsVowelledWord(text: string, end: number): boolean {
  let vowelled = 0;
  let hasSign = false;
  for (let at = end - 1; at >= 0 && vowelled < FEWEST_VOWELLED; at--) {
    const code = codeUnitAt(text, at);
    if (isVowelSign(code) || code === FATHATAN_CODE) hasSign = true;
    else if (isArabicScriptLetter(code)) {
      if (hasSign) vowelled += isSeatedHamza(code) ? FEWEST_VOWELLED : 1;
      hasSign = false;
    } else if (!isInQuotedWord(code) && code !== NOT_SIGN_CODE) break;
  }
  return vowelled >= FEWEST_VOWELLED;
}

function hasVowelSign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isVowelSign(codeUnitAt(text, at))) return true;
  return false;
}

function countWords(text: string, start: number, end: number): number {
  let words = 1;
  for (let at = start; at < end; at++) if (isWhiteSpace(codeUnitAt(text, at)) && !isWhiteSpace(codeUnitAt(text, at + 1))) words++;
  return words;
}

function addVowelled(text: string, stretch: Span, lineStart: number, lineEnd: number, found: Span[]): void {
  // Extending the stretch adds no words. This check comes first, so that an endless word with many stretches is not read for each of them.
  if (countWords(text, stretch.start, stretch.end) < FEWEST_WORDS) return;
  const first = Math.max(lineStart, found.at(-1)?.end ?? 0);
  let start = Math.max(first, stretch.start);
  while (start > first && isInQuotedWord(codeUnitAt(text, start - 1))) start--;
  const end = Math.min(lineEnd, runEnd(text, stretch.end, isInQuotedWord));
  let letters = 0;
  let vowelled = 0;
  for (let at = start; at < end; at++) {
    if (!isArabicScriptLetter(codeUnitAt(text, at))) continue;
    letters++;
    if (hasVowelSign(text, at + 1, runEnd(text, at + 1, isMarkOrKashida))) vowelled++;
  }
  if (countWords(text, start, end) >= FEWEST_WORDS && vowelled * 2 >= letters) found.push({ start, end });
}
