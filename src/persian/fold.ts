import { KASHIDA_CODE } from '../core/code-points.js';
import { codeUnitAt } from '../core/code-unit.js';
import { codeUnitSet } from '../core/code-unit-set.js';
import { INVISIBLES } from '../core/invisible.js';
import type { CodeUnit } from '../core/number-kinds.js';
import { textOfUnits } from '../core/text-of-units.js';
import { isWhiteSpace } from '../core/white-space.js';
import { digitValue } from './digits.js';
import { FOLDED_LETTERS } from './letter-forms.js';
import { MARKS } from './marks.js';

/**
 * A text folded for matching, with a map back to raw offsets. Each unit of `text` comes from one unit of the raw text; the others were
 * deleted.
 */
export interface FoldedText {
  text: string;
  /** The raw offset at which the folded range begins. */
  start: number;
  /** The raw offset of each unit of `text`; `null` if nothing was deleted, so that they count up from `start`. */
  offsets: readonly number[] | null;
}

const DELETED = /* @__PURE__ */ codeUnitSet([...INVISIBLES, ...MARKS, [KASHIDA_CODE, KASHIDA_CODE]]);
const FULLWIDTH_COLON = 0xff1a;
const FOLDS: ReadonlyMap<CodeUnit, CodeUnit> = /* @__PURE__ */ buildFolds();

function buildFolds(): Map<CodeUnit, CodeUnit> {
  const folds = new Map<CodeUnit, CodeUnit>([[FULLWIDTH_COLON, 0x3a]]);
  for (const [letter, others] of FOLDED_LETTERS) for (const other of others) folds.set(codeUnitAt(other, 0), codeUnitAt(letter, 0));
  return folds;
}

const SPACE = 0x20;
const DELETE = -1;

function foldUnit(code: CodeUnit): number {
  if (isWhiteSpace(code)) return SPACE;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const digit = digitValue(code);
  if (digit >= 0) return 0x30 + digit;
  if (DELETED[code] === 1) return DELETE;
  if (code >= FIRST_PRESENTATION_FORM && code <= LAST_PRESENTATION_FORM) return foldPresentationForm(code);
  return FOLDS.get(code) ?? code;
}

const FIRST_PRESENTATION_FORM = 0xfb50;
const LAST_PRESENTATION_FORM = 0xfefc;

/** «ﺳ» folds to «س»; a ligature of several letters stays. */
function foldPresentationForm(code: CodeUnit): number {
  const letters = String.fromCharCode(code).normalize('NFKC');
  return letters.length === 1 && codeUnitAt(letters, 0) !== code ? foldUnit(codeUnitAt(letters, 0)) : code;
}

/** Code units below this, which include Persian letters and digits, have a table. */
const TABLE_SIZE = 0x700;
let folds: Int16Array | undefined;
let letters: Uint8Array | undefined;

/** Returns the code unit that a raw code unit folds to; {@link DELETE} if it is deleted. */
export function foldedUnit(code: CodeUnit): number {
  if (code >= TABLE_SIZE) return foldUnit(code);
  folds ??= Int16Array.from({ length: TABLE_SIZE }, (_, unit) => foldUnit(unit));
  return folds[code] ?? code;
}

/** Arrays longer than this grow as they are filled: engines make very long ones sparse. */
const LONGEST_ALLOCATED = 0x100000;

/**
 * Folds a text, or a range of it, for matching. Arabic letters become their Persian counterparts, seated alefs become alef, digits ASCII
 * digits, Latin letters lower case, and white space and line breaks spaces. Marks, kashida and invisible characters are deleted.
 *
 * A fold of its own beside that of search keys (`search-key/folds.ts`): it maps unit to unit, so that a match has a place in the raw text,
 * and keeps punctuation, which labels and dates are read by. Keys decompose, and join and respell words.
 *
 * @example fold('\u0643د خبر: ۱۲').text // 'کد خبر: 12'
 */
export function fold(text: string, start = 0, end = text.length): FoldedText {
  const length = Math.min(Math.max(0, end - start), LONGEST_ALLOCATED);
  const codes = new Array<number>(length);
  let at = start;
  for (; at < end; at++) {
    const code = foldedUnit(codeUnitAt(text, at));
    if (code === DELETE) break;
    codes[at - start] = code;
  }
  const offsets = at < end ? foldOn(text, start, at, end, codes) : null;
  return { text: textOfUnits(codes, 0, codes.length), start, offsets };
}

/** Continues from the first deleted unit. Returns the offsets of all units. */
function foldOn(text: string, start: number, from: number, end: number, codes: number[]): number[] {
  const offsets = new Array<number>(codes.length);
  let kept = from - start;
  for (let unit = 0; unit < kept; unit++) offsets[unit] = start + unit;
  for (let at = from; at < end; at++) {
    const code = foldedUnit(codeUnitAt(text, at));
    if (code === DELETE) continue;
    codes[kept] = code;
    offsets[kept++] = at;
  }
  codes.length = kept;
  offsets.length = kept;
  return offsets;
}

/** Returns the raw offset of a unit of a folded text. */
export function rawOffset({ start, offsets }: FoldedText, unit: number): number {
  return offsets ? (offsets[unit] as number) : start + unit;
}

/** Returns the raw start of a folded range that begins at `offset`. */
export function rawStart(folded: FoldedText, offset: number): number {
  return offset < folded.text.length ? rawOffset(folded, offset) : rawEnd(folded, folded.text.length);
}

/** Returns the raw end of a folded range that ends at `offset`. */
export function rawEnd(folded: FoldedText, offset: number): number {
  return offset === 0 ? folded.start : rawOffset(folded, offset - 1) + 1;
}

const LETTER = /\p{L}/u;

function isUnicodeLetter(code: CodeUnit): boolean {
  return LETTER.test(String.fromCharCode(code));
}

/** True for a letter of a folded text. Only code units of the Basic Multilingual Plane count. */
export function isLetter(code: CodeUnit): boolean {
  // NaN, outside of a text, takes this way too: an index that is no integer makes the look-up slow for good.
  if (!(code < TABLE_SIZE)) return isUnicodeLetter(code);
  letters ??= Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => Number(isUnicodeLetter(unit)));
  return letters[code] === 1;
}
