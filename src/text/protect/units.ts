import { digitValue } from '../digits.js';
import { isArabicScriptLetter, isMark } from '../letters.js';

/** Code units as the recognizers tell them apart. Digits of all three sets are one: rules exchange them. */
const DIGIT = 1;
const LATIN = 2;
const LETTER = 4;
const UNDERSCORE = 8;
const JOINER = 16;
const DIGIT_JOINER = 32;

/** Between letters and digits: kayhan.ir, info@kayhan.ir, COVID-19, 21:58, ۱۴۰۰/۱۰/۰۱. */
const JOINERS = '.-_/:@+~=';
/** Between digits only: 1,234.5 · ۱٬۲۳۴٫۵ · ۱،۲۳۴. */
const DIGIT_JOINERS = ',،٬٫';

/** No letter or digit of ours lies behind. */
export const LETTERS_END = 0x900;

const KINDS = /* @__PURE__ */ Uint8Array.from({ length: LETTERS_END }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (digitValue(code) >= 0) return DIGIT;
  if (isLatinLetter(code)) return LATIN;
  if (isArabicScriptLetter(code) || isMark(code)) return LETTER;
  const char = String.fromCharCode(code);
  return (char === '_' ? UNDERSCORE : 0) | (JOINERS.includes(char) ? JOINER : 0) | (DIGIT_JOINERS.includes(char) ? DIGIT_JOINER : 0);
}

/** A–Z, a–z and the letters of Latin-1 and Latin Extended-A and -B. */
function isLatinLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code < 0x250 && code !== 0xd7 && code !== 0xf7;
}

function is(code: number, kinds: number): boolean {
  return code < LETTERS_END && ((KINDS[code] ?? 0) & kinds) !== 0;
}

export const isDigit = (code: number): boolean => is(code, DIGIT);
export const isLatin = (code: number): boolean => is(code, LATIN);
/** A Latin letter or a digit. */
export const isAlphanumeric = (code: number): boolean => is(code, LATIN | DIGIT);
/** A letter or mark of the Arabic script, a Latin letter or a digit. */
export const isLetterOrDigit = (code: number): boolean => is(code, LATIN | DIGIT | LETTER);
/** What a hashtag is made of. */
export const isTagUnit = (code: number): boolean => is(code, LATIN | DIGIT | LETTER | UNDERSCORE);

export const isJoiner = (code: number): boolean => is(code, JOINER);
export const isDigitJoiner = (code: number): boolean => is(code, DIGIT_JOINER);

/** The same classes for regular expressions, inside `[…]`. */
export const DIGITS = '0-9\\u0660-\\u0669\\u06f0-\\u06f9';
export const LATIN_LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

/** The end of the run of such code units that begins at `at`. */
export function runEnd(text: string, at: number, belongs: (code: number) => boolean): number {
  let end = at;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

/** The end of what a sticky expression matches at `at`; -1 where it does not. */
export function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}
