import { codeUnitAt } from '../core/code-unit.js';
import { digitValue } from '../persian/digits.js';

/**
 * What a UTF-16 code unit is in a search key, packed into a number: what it is folded to in the low 16 bits, its kind above them.
 * The kinds from 1 to {@link Kind.lastOfScript} are letters of the Arabic script; those of Persian have a kind each, in the order of {@link LETTERS}.
 */
export type Fold = number;

/** The letters that a key is spelled with in Persian. */
const LETTERS = [...'ءابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی'];

export const Kind = {
  /** ء, which goes behind an alef. */
  hamza: 1,
  /** A letter of another language of the script. */
  foreign: LETTERS.length + 1,
  lastOfScript: LETTERS.length + 1,
  /** A letter of another script, or a numeral that is no digit. */
  letter: 40,
  digit: 41,
  /** Nobody sees it, or it goes: a half-space, a mark, a kashida. */
  nothing: 42,
  /** White space, a mark of punctuation, a symbol: it parts words. */
  gap: 43,
  /** «.» and «٫» stay between digits; «,» and «٬» are left out of a number. */
  point: 44,
  comma: 45,
  /** Stands for several others, or is half of a pair: see `unfold.ts`. */
  form: 46,
  surrogate: 47,
} as const;

const SPACE = 0x20;
const POINT = 0x2e;
const ZERO = 0x30;

/** A letter of a key, and what is folded to it: other seats of hamza, other encodings and shapes of the same letter. */
const FOLDED: readonly (readonly [letter: string, others: string])[] = [
  ['ا', '\u0622\u0623\u0625\u0671\u0672\u0673\u0675\u0773\u0774\u08ad'],
  ['و', '\u0624\u0676'],
  ['ی', '\u0626\u0649\u064a\u0678\u06d2\u06d3\u0886'],
  ['ک', '\u0643\u06aa'],
  ['ه', '\u0629\u06be\u06c0\u06c1\u06c2\u06c3\u06d5'],
];

/** U+0870–U+0882: alefs with a mark on them. */
const MARKED_ALEFS = [0x870, 0x882] as const;

/** ۇ with a high hamza: a letter of its own, which its compatibility forms spell as two (U+FBDD). */
const U_WITH_HAMZA = 0x677;
const U = 0x6c7;

/** U+088F is newer than some engines. */
const LETTER_OF_SCRIPT = /(?=[\u0600-\u08ff])(?=\p{Script_Extensions=Arabic})\p{Lo}|\u088f/u;
/**
 * What nobody sees, and ¬, which some pages have for a half-space; what is written over or under a letter of any script, and marks of this one;
 * letters by their category that are a mark, a sign of the Quran or a kashida. U+0897 is newer than some engines.
 */
const NOTHING =
  /[\p{Default_Ignorable_Code_Point}\p{Script=Inherited}\u00ac\u0674\u0883-\u0885\u0897]|(?=\p{Script_Extensions=Arabic})[\p{Mn}\p{Lm}]/u;

const POINTS = new Set(['.', '\u066b']);
const COMMAS = new Set([',', '\u066c']);

const fold = (kind: number, code: number): Fold => (kind << 16) | code;
const foldOfLetter = (letter: string): Fold => fold(LETTERS.indexOf(letter) + 1, codeUnitAt(letter, 0));

let lettersOfScript: ReadonlyMap<number, Fold> | undefined;

function readLetters(): ReadonlyMap<number, Fold> {
  const folds = new Map<number, Fold>(LETTERS.map((letter) => [codeUnitAt(letter, 0), foldOfLetter(letter)]));
  for (const [letter, others] of FOLDED) for (const other of others) folds.set(codeUnitAt(other, 0), foldOfLetter(letter));
  for (let code: number = MARKED_ALEFS[0]; code <= MARKED_ALEFS[1]; code++) folds.set(code, foldOfLetter('ا'));
  folds.set(U_WITH_HAMZA, fold(Kind.foreign, U));
  return folds;
}

function foldOfScript(code: number): Fold | undefined {
  lettersOfScript ??= readLetters();
  return lettersOfScript.get(code) ?? (LETTER_OF_SCRIPT.test(String.fromCharCode(code)) ? fold(Kind.foreign, code) : undefined);
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function describe(code: number): Fold {
  const char = String.fromCharCode(code);
  if (NOTHING.test(char)) return fold(Kind.nothing, 0);
  const digit = digitValue(code);
  if (digit >= 0) return fold(Kind.digit, ZERO + digit);
  if (isSurrogate(code)) return fold(Kind.surrogate, code);
  if (POINTS.has(char)) return fold(Kind.point, POINT);
  if (COMMAS.has(char)) return fold(Kind.comma, SPACE);
  return foldOfScript(code) ?? foldOfOther(code, char);
}

function foldOfOther(code: number, char: string): Fold {
  const plain = plainForm(char);
  if (plain === '') return fold(isFormOfMark(char) ? Kind.nothing : Kind.gap, SPACE);
  if (plain.length > 1 || foldOfScript(codeUnitAt(plain, 0)) !== undefined) return fold(Kind.form, code);
  return fold(digitValue(codeUnitAt(plain, 0)) >= 0 ? Kind.digit : Kind.letter, codeUnitAt(plain, 0));
}

/** Latin letters that no accent makes of others. */
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
/** What compatibility forms have beside letters: marks, and the space or kashida that carries a lone one. */
const MARKS_AND_CARRIERS = /[ \u0640\p{Script=Inherited}]/gu;
const FORMS = /[\ufb50-\ufdff\ufe70-\ufeff]/;
/** ﷺ and ﷻ, which have whole sentences for a decomposition. */
const HONORIFICS = /[\ufdfa\ufdfb]/;

const isFormOfMark = (char: string): boolean => FORMS.test(char) && char.normalize('NFKC').replace(MARKS_AND_CARRIERS, '') === '';

/** What stands for a character in a key, by Unicode's compatibility forms: `Ａ` → `a`, U+FEFB → لا, `é` → `e`; nothing for a symbol. */
export function plainForm(char: string): string {
  if (HONORIFICS.test(char)) return '';
  const letters = char.normalize(ACCENTED.test(char) ? 'NFKD' : 'NFKC').replace(MARKS_AND_CARRIERS, '');
  if (!HAS_LETTER.test(letters) && !IS_MARK.test(letters)) return '';
  const small = letters.toLowerCase();
  return LATIN.get(small) ?? small;
}

/** By code unit; 0 for one that nobody has asked for yet. */
const folds = /* @__PURE__ */ new Int32Array(0x10000);

/** What a UTF-16 code unit is in a key. */
export function foldOf(code: number): Fold {
  const known = folds[code] as number;
  if (known !== 0) return known;
  const described = describe(code);
  folds[code] = described;
  return described;
}
