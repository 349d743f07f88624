import { KASHIDA_CODE, ZWJ, ZWSP } from '../core/code-points.js';
import { isInvisible } from '../core/invisible.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { isDigit, isLatinLetter } from '../persian/code-unit-kinds.js';
import { isArabicScriptLetter, isMark } from '../persian/letters.js';

/** Classes of UTF-16 code units for words and sentences. Those that continue any word come first. */

/** A letter of any script except Latin, or a number sign such as ½. */
export const LETTER = 1;
/** A combining mark: harakat, tanwin, hamza above. */
export const MARK = 2;
/** Kashida and ZWJ, which shape the letter next to them. */
export const STRETCH = 3;
/** ZWNJ and other invisible characters: within a word, never at its edges. */
export const HIDDEN = 4;
export const LATIN = 5;
export const DIGIT = 6;
const OTHER = 7;
/** Half of a character beyond the Basic Multilingual Plane. */
export const SURROGATE = 8;
/** Begins a name, a tag or a path: @ # / ~ */
export const NAME_SIGN = 9;
/** Begins code or markup: ` { < */
export const CODE_SIGN = 10;
/** Begins an ASCII emoticon: : ; = */
export const FACE_SIGN = 11;
/** Within a word: _ ' ’ */
export const INNER_SIGN = 12;
export const DOT = 13;
/** Dots that end no sentence. */
export const ELLIPSIS = 14;
/** Unicode's Sentence_Terminal, except the dot: ؟ ! ? ۔ */
export const END = 15;
export const OPENER = 16;
export const CLOSER = 17;
/** A straight quotation mark, which opens and closes. */
export const STRAIGHT = 18;

/** True for a letter or a digit. */
export const isWordKind = (kind: number): boolean => kind === LETTER || kind === LATIN || kind === DIGIT;

export const OPENERS = '«“‹([';
/** Each closer has the index of its opener in OPENERS. */
export const CLOSERS = '»”›)]';

const SIGNS: readonly (readonly [kind: number, signs: string])[] = [
  [NAME_SIGN, '@#/~'],
  [CODE_SIGN, '`{<'],
  [FACE_SIGN, ':;='],
  [INNER_SIGN, "_'’"],
  [DOT, '.'],
  [ELLIPSIS, '…‥'],
  [OPENER, OPENERS],
  [CLOSER, CLOSERS],
  [STRAIGHT, '"'],
];
const ZWJ_CODE = ZWJ.charCodeAt(0);
const ZWSP_CODE = ZWSP.charCodeAt(0);
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

const IS_LETTER = /^[\p{L}\p{N}]/u;
const IS_MARK = /^\p{M}/u;
const IS_END = /^\p{Sentence_Terminal}/u;

/** Cache by code unit; 0 if not yet computed. */
const KINDS = /* @__PURE__ */ new Uint8Array(0x10000);

export function unitKind(code: CodeUnit): number {
  return (KINDS[code] as number) || classifyAndCache(code);
}

function classifyAndCache(code: CodeUnit): number {
  const kind = classify(code);
  KINDS[code] = kind;
  return kind;
}

function classify(code: CodeUnit): number {
  if (isDigit(code)) return DIGIT;
  if (isLatinLetter(code)) return LATIN;
  if (isMark(code)) return MARK;
  if (isArabicScriptLetter(code)) return LETTER;
  if (code === KASHIDA_CODE || code === ZWJ_CODE) return STRETCH;
  if (isInvisible(code)) return code === ZWSP_CODE ? OTHER : HIDDEN;
  if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return SURROGATE;
  const char = String.fromCharCode(code);
  const sign = SIGNS.find(([, signs]) => signs.includes(char));
  if (sign) return sign[0];
  if (IS_LETTER.test(char)) return LETTER;
  if (IS_MARK.test(char)) return MARK;
  return IS_END.test(char) ? END : OTHER;
}

/** Returns the end of the letter beyond the Basic Multilingual Plane that begins at `at`, or `at` if there is none. */
export function endOfAstralLetter(text: string, at: number): number {
  return IS_LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? at + 2 : at;
}
