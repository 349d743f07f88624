import { codeUnitAt } from '../core/code-unit.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { digitValue } from '../persian/digits.js';
import { ALPHABET, FOLDED_LETTERS } from '../persian/letter-forms.js';

/**
 * The fold of a UTF-16 code unit, packed into a number: the folded code unit in the low 16 bits, its kind above them. Kinds from 1 to
 * {@link Kind.lastOfScript} are letters of the Arabic script; each Persian letter has a kind of its own, in the order of {@link LETTERS}.
 */
export type Fold = number;

/** The Persian letters of keys: those that fold to no other. */
const LETTERS = /* @__PURE__ */ ALPHABET.filter((letter) => !FOLDED_LETTERS.some(([, others]) => others.includes(letter)));

export const Kind = {
  /** ء, which is dropped after an alef. */
  hamza: 1,
  /** A letter of another language of the script. */
  foreign: LETTERS.length + 1,
  lastOfScript: LETTERS.length + 1,
  /** A letter of another script, or a numeral that is not a digit. */
  letter: 40,
  digit: 41,
  /** Dropped: a half-space, a mark, a kashida, an invisible character. */
  nothing: 42,
  /** Separates words: white space, punctuation, a symbol. */
  gap: 43,
  /** «.» and «٫» stay between digits; «,» and «٬» are dropped from a number. */
  point: 44,
  comma: 45,
  /** Decomposes to several characters, or is half of a surrogate pair: see `decompose.ts`. */
  form: 46,
  surrogate: 47,
} as const;

const SPACE = 0x20;
const POINT = 0x2e;
const ZERO = 0x30;

/** U+0870–U+0882: alefs with a mark attached. */
const MARKED_ALEFS = [0x870, 0x882] as const;

/** ۇ with a high hamza is a letter of its own; its compatibility forms (U+FBDD) spell it as two. */
const U_WITH_HAMZA = 0x677;
const U = 0x6c7;

/** U+088F is newer than some engines, so it is listed. */
const LETTER_OF_SCRIPT = /(?=[\u0600-\u08ff])(?=\p{Script_Extensions=Arabic})\p{Lo}|\u088f/u;
/**
 * Invisible characters; ¬, which some pages have for a half-space; marks on letters of any script, and marks of this script; characters
 * of the category letter that are a mark, a Quranic sign or a kashida. U+0897 is newer than some engines.
 */
const NOTHING =
  /[\p{Default_Ignorable_Code_Point}\p{Script=Inherited}\u00ac\u0674\u0883-\u0885\u0897]|(?=\p{Script_Extensions=Arabic})[\p{Mn}\p{Lm}]/u;

const POINTS = new Set(['.', '\u066b']);
const COMMAS = new Set([',', '\u066c']);

const packFold = (kind: number, code: CodeUnit): Fold => (kind << 16) | code;
const foldOfLetter = (letter: string): Fold => packFold(LETTERS.indexOf(letter) + 1, codeUnitAt(letter, 0));

let lettersOfScript: ReadonlyMap<number, Fold> | undefined;

function buildScriptFolds(): ReadonlyMap<number, Fold> {
  const folds = new Map<number, Fold>(LETTERS.map((letter) => [codeUnitAt(letter, 0), foldOfLetter(letter)]));
  for (const [letter, persian, foreign] of FOLDED_LETTERS)
    for (const other of persian + foreign) folds.set(codeUnitAt(other, 0), foldOfLetter(letter));
  for (let code: CodeUnit = MARKED_ALEFS[0]; code <= MARKED_ALEFS[1]; code++) folds.set(code, foldOfLetter('ا'));
  folds.set(U_WITH_HAMZA, packFold(Kind.foreign, U));
  return folds;
}

function foldOfScript(code: CodeUnit): Fold | undefined {
  lettersOfScript ??= buildScriptFolds();
  return lettersOfScript.get(code) ?? (LETTER_OF_SCRIPT.test(String.fromCharCode(code)) ? packFold(Kind.foreign, code) : undefined);
}

const isSurrogate = (code: CodeUnit): boolean => code >= 0xd800 && code <= 0xdfff;

function computeFold(code: CodeUnit): Fold {
  const char = String.fromCharCode(code);
  if (NOTHING.test(char)) return packFold(Kind.nothing, 0);
  const digit = digitValue(code);
  if (digit >= 0) return packFold(Kind.digit, ZERO + digit);
  if (isSurrogate(code)) return packFold(Kind.surrogate, code);
  if (POINTS.has(char)) return packFold(Kind.point, POINT);
  if (COMMAS.has(char)) return packFold(Kind.comma, SPACE);
  return foldOfScript(code) ?? foldOfOther(code, char);
}

function foldOfOther(code: CodeUnit, char: string): Fold {
  const plain = plainForm(char);
  if (plain === '') return packFold(isFormOfMark(char) ? Kind.nothing : Kind.gap, SPACE);
  if (plain.length > 1 || foldOfScript(codeUnitAt(plain, 0)) !== undefined) return packFold(Kind.form, code);
  return packFold(digitValue(codeUnitAt(plain, 0)) >= 0 ? Kind.digit : Kind.letter, codeUnitAt(plain, 0));
}

/** Latin letters that Unicode does not decompose. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['þ', 'th'],
]);

const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** A vowel sign of another script. */
const IS_MARK = /^[\p{Mn}\p{Mc}]$/u;
/** Parts of a compatibility decomposition other than letters: marks, and the space or kashida that carries a lone mark. */
const MARKS_AND_CARRIERS = /[ \u0640\p{Script=Inherited}]/gu;
const FORMS = /[\ufb50-\ufdff\ufe70-\ufeff]/;
/** ﷺ and ﷻ, which decompose to whole sentences. */
const HONORIFICS = /[\ufdfa\ufdfb]/;

const isFormOfMark = (char: string): boolean => FORMS.test(char) && char.normalize('NFKC').replace(MARKS_AND_CARRIERS, '') === '';

/** Returns the text of a character in a key, by Unicode's compatibility forms: `Ａ` → `a`, U+FEFB → لا, `é` → `e`; '' for a symbol. */
export function plainForm(char: string): string {
  if (HONORIFICS.test(char)) return '';
  const letters = char.normalize(ACCENTED.test(char) ? 'NFKD' : 'NFKC').replace(MARKS_AND_CARRIERS, '');
  if (!HAS_LETTER.test(letters) && !IS_MARK.test(letters)) return '';
  const small = letters.toLowerCase();
  return LATIN.get(small) ?? small;
}

/** Cache by code unit; 0 if not yet computed. */
const folds = /* @__PURE__ */ new Int32Array(0x10000);

/** Returns the fold of a UTF-16 code unit. */
export function foldOf(code: CodeUnit): Fold {
  const cached = folds[code] as number;
  if (cached !== 0) return cached;
  const computed = computeFold(code);
  folds[code] = computed;
  return computed;
}
