import {
  ALEF_MAKSURA,
  ARABIC_KAF,
  ARABIC_YEH,
  DAMMATAN_CODE,
  HAMZA_ABOVE,
  HEH,
  HEH_WITH_YEH_ABOVE,
  KASHIDA,
  PERSIAN_KAF,
  PERSIAN_YEH,
  SUKUN_CODE,
  TEH_MARBUTA,
  ZWNJ,
} from '../core/code-points.js';
import { codeUnitAt } from '../core/code-unit.js';
import { letterNumber } from '../persian/alphabet.js';
import { LETTERS_END } from '../persian/letters.js';
import type { Signs } from './line-visitor.js';
import type { Settings } from './settings.js';

/** Kinds of characters in a plain line (`fast-path.ts`). Arabic and foreign letters, and rare signs, go through the stages. */
const CHARACTERS = {
  break: '\n\r',
  letter: '',
  alef: 'ا',
  heh: HEH,
  hamza: HAMZA_ABOVE,
  tanwin: '\u064b',
  /** Dammatan to sukun. */
  vowel: '',
  /** ۀ */
  hehYeh: '',
  zwnj: ZWNJ,
  space: ' ',
  latin: '',
  digit: '',
  arabicDigit: '',
  separator: '٫٬',
  percent: '٪',
  dot: '.',
  colon: ':',
  stop: '،؛',
  bang: '؟!',
  ellipsis: '…',
  slash: '/',
  dash: '-–—+',
  kashida: KASHIDA,
  bar: '|',
  star: '*•',
  /** Marks that open and close by their place: «”بیا“». */
  quote: '"“”',
  guillemet: '«‘',
  guillemetEnd: '»’',
  bracket: '([',
  bracketEnd: ')]',
  /** A stop after a space that will be removed: «رفت .» */
  spacedStop: '',
} as const;

type Kind = keyof typeof CHARACTERS;

const KINDS = Object.keys(CHARACTERS) as Kind[];

const WORD = ['letter', 'alef', 'heh'] as const;
const GAP = ['space', 'break'] as const;
const START = [...WORD, 'latin', 'digit', 'arabicDigit', 'guillemet', 'bracket', 'quote', 'dash', 'star'] as const;
const STOP = ['dot', 'colon', 'stop', 'bang', 'ellipsis'] as const;
const AFTER_LETTER = [
  ...GAP,
  ...WORD,
  ...STOP,
  'zwnj',
  'vowel',
  'hehYeh',
  'digit',
  'arabicDigit',
  'slash',
  'dash',
  'quote',
  'guillemetEnd',
  'bracketEnd',
  'bar',
] as const;
const AFTER_MARK = [...GAP, ...STOP, 'guillemetEnd', 'bracketEnd'] as const;

/** Kinds that may follow each kind. A line starts and ends with a break. */
const FOLLOWERS: Readonly<Record<Kind, readonly Kind[]>> = {
  break: [...START, 'break'],
  space: [...START, 'kashida', 'bar', 'slash', 'ellipsis'],
  letter: AFTER_LETTER,
  alef: [...AFTER_LETTER, 'tanwin'],
  heh: [...AFTER_LETTER, 'hamza'],
  hamza: AFTER_MARK,
  tanwin: AFTER_MARK,
  vowel: [...AFTER_MARK, ...WORD, 'vowel'],
  hehYeh: AFTER_MARK,
  zwnj: WORD,
  latin: [...GAP, ...STOP, 'latin', 'digit', 'dash', 'slash', 'quote', 'guillemetEnd', 'bracketEnd'],
  digit: [...GAP, ...WORD, ...STOP, 'latin', 'digit', 'separator', 'percent', 'slash', 'dash', 'quote', 'guillemetEnd', 'bracketEnd'],
  arabicDigit: [
    ...[...GAP, ...WORD, ...STOP],
    ...(['arabicDigit', 'separator', 'percent', 'slash', 'dash', 'quote', 'guillemetEnd', 'bracketEnd'] as const),
  ],
  separator: ['digit', 'arabicDigit'],
  percent: [...GAP, 'guillemetEnd', 'bracketEnd'],
  dot: [...GAP, 'dot', 'ellipsis', 'digit', 'arabicDigit', 'slash', 'guillemetEnd', 'bracketEnd'],
  colon: [...GAP, 'digit', 'arabicDigit'],
  stop: [...GAP, 'ellipsis', 'guillemetEnd', 'bracketEnd'],
  bang: [...GAP, 'bang', 'ellipsis', 'guillemetEnd', 'bracketEnd'],
  ellipsis: [...GAP, ...WORD, 'guillemetEnd', 'bracketEnd'],
  slash: [...GAP, ...WORD, 'latin', 'digit', 'arabicDigit'],
  dash: ['space', ...WORD, 'latin', 'digit', 'arabicDigit'],
  kashida: ['space'],
  bar: ['space', ...WORD, 'digit', 'arabicDigit'],
  // Emphasis goes through the stages: half-spaces are restored across it.
  star: [...GAP, 'star'],
  quote: [...GAP, ...WORD, ...STOP, 'latin', 'digit', 'arabicDigit', 'bracketEnd'],
  guillemet: [...WORD, 'latin', 'digit', 'arabicDigit', 'bracket', 'quote'],
  guillemetEnd: [...GAP, ...STOP, 'bracketEnd', 'slash', 'bar'],
  bracket: [...WORD, 'latin', 'digit', 'arabicDigit', 'guillemet', 'quote'],
  bracketEnd: [...GAP, ...STOP, 'guillemetEnd'],
  spacedStop: GAP,
};

const CODE_UNITS = 0x10000;
/** A kind takes five bits; 0 is a character that no plain line has. */
const BITS = 5;
/** Mask of the kind in a sign. */
export const KIND = (1 << BITS) - 1;

function kindNumber(kind: Kind): number {
  return KINDS.indexOf(kind) + 1;
}

/** Kinds that readers compare with. */
export const BREAK = /* @__PURE__ */ kindNumber('break');
export const ZWNJ_KIND = /* @__PURE__ */ kindNumber('zwnj');
export const SPACE = /* @__PURE__ */ kindNumber('space');
export const ELLIPSIS = /* @__PURE__ */ kindNumber('ellipsis');
export const VOWEL = /* @__PURE__ */ kindNumber('vowel');
export const HEH_YEH = /* @__PURE__ */ kindNumber('hehYeh');
export const LATIN = /* @__PURE__ */ kindNumber('latin');
export const ARABIC_DIGIT = /* @__PURE__ */ kindNumber('arabicDigit');
export const BRACKET = /* @__PURE__ */ kindNumber('bracket');
export const SPACED_STOP = /* @__PURE__ */ kindNumber('spacedStop');

const HAMZA = /* @__PURE__ */ kindNumber('hamza');
const TANWIN = /* @__PURE__ */ kindNumber('tanwin');

/** A mark on the letter before it: هٔ, اً */
export function isLetterMarkKind(kind: number): boolean {
  return kind === HAMZA || kind === TANWIN || kind === VOWEL;
}

const MAY_BE_SPACED = /* @__PURE__ */ new Set((['dot', 'colon', 'stop', 'bang'] as const).map(kindNumber));

/** A stop with no space before it: «رفت.» */
export function mayBeSpaced(kind: number): boolean {
  return MAY_BE_SPACED.has(kind);
}

/** Indexed by two kinds, the first one shifted: 1 if they may be neighbours. */
const ALLOWED = /* @__PURE__ */ allowedPairs();

function allowedPairs(): Uint8Array {
  const allowed = new Uint8Array(1 << (2 * BITS));
  for (const kind of KINDS) for (const follower of FOLLOWERS[kind]) allowed[(kindNumber(kind) << BITS) | kindNumber(follower)] = 1;
  return allowed;
}

/** True if a character of kind `kind` may follow one of kind `before`. */
export function mayFollow(before: number, kind: number): boolean {
  return ALLOWED[(before << BITS) | kind] === 1;
}

/** By the option `digits`: the ranges of digits that stay, and whether the signs of Persian numbers stay. */
const NUMBERS = {
  keep: { digits: ['09', '۰۹'], hasSigns: true },
  persian: { digits: ['۰۹'], hasSigns: true },
  latin: { digits: ['09'], hasSigns: false },
} as const;

const NUMBER_SIGNS: readonly Kind[] = ['separator', 'percent'];

/** Set for a letter that is replaced by another: ي → ی. */
export const IS_EDITED = 1 << BITS;
/** The sign of any letter is at least this. */
export const LETTER_SIGN = 1 << (BITS + 1);

/** Letter number (`persian/alphabet.ts`) in a sign; 0 if it is not a letter. */
export function letterOf(sign: number): number {
  return sign >> (BITS + 1);
}

function signsOfCodeUnits({ digits, hasSigns }: (typeof NUMBERS)[Settings['digits']]): Signs {
  const signs = new Uint16Array(CODE_UNITS);
  for (const kind of KINDS) {
    if (NUMBER_SIGNS.includes(kind) && !hasSigns) continue;
    for (const char of CHARACTERS[kind]) signs[codeUnitAt(char, 0)] = kindNumber(kind);
  }
  for (const range of ['az', 'AZ']) signs.fill(LATIN, codeUnitAt(range, 0), codeUnitAt(range, 1) + 1);
  for (const range of digits) signs.fill(kindNumber('digit'), codeUnitAt(range, 0), codeUnitAt(range, 1) + 1);
  for (let code = 0; code < LETTERS_END; code++) {
    const letter = letterNumber(code);
    if (letter !== 0) signs[code] = (letter * LETTER_SIGN) | (signs[code] || kindNumber('letter'));
  }
  signs[codeUnitAt(TEH_MARBUTA, 0)] = 0;
  return signs;
}

/** Adds characters that the reader edits itself. A character whose rule is off goes through the stages. */
function addEdited(signs: Signs, edits: number): Signs {
  signs.fill(VOWEL, DAMMATAN_CODE, SUKUN_CODE + 1);
  EDITED.forEach(({ from, to }, row) => {
    if (!(edits & (1 << row))) return;
    for (const char of from) {
      const code = codeUnitAt(char, 0);
      signs[code] = typeof to === 'number' ? to : (signs[codeUnitAt(to, 0)] as number) | IS_EDITED;
    }
  });
  return signs;
}

export const FIRST_ARABIC_DIGIT = 0x660;
/** Characters that the reader edits, with the rule: `to` is another letter, or a kind that the reader handles. */
const EDITED = [
  { from: [HEH_WITH_YEH_ABOVE], to: HEH_YEH, rule: 'characters/heh-with-yeh-above' },
  { from: [ARABIC_YEH, ALEF_MAKSURA], to: PERSIAN_YEH, rule: 'characters/arabic-yeh' },
  { from: [ARABIC_KAF], to: PERSIAN_KAF, rule: 'characters/arabic-kaf' },
  { from: [...'٠١٢٣٤٥٦٧٨٩'], to: ARABIC_DIGIT, rule: 'characters/digits' },
] as const;

/** Returns the rows of {@link EDITED} whose rules are on, as bits. Digits are edited only with `digits: 'keep'`. */
function editsOf({ off, digits }: Settings): number {
  let edits = 0;
  EDITED.forEach(({ rule, to }, row) => {
    if (!off.has(rule) && (to !== ARABIC_DIGIT || digits === 'keep')) edits |= 1 << row;
  });
  return edits;
}

const signsByDigits: { [digits in Settings['digits']]?: Signs } = {};
const editedSigns = new Map<string, Signs>();

function allowPlainLines({ zwnjAfterNonJoiner, quotes, ezafe, lineBreaks, userWords, off }: Settings): boolean {
  const keeps = zwnjAfterNonJoiner === 'keep' && quotes === 'keep' && ezafe === 'keep' && lineBreaks === 'hard';
  return keeps && userWords === null && off.has('characters/visual-order');
}

/** Signs of plain lines with these settings; null if the settings allow no plain line. */
export function plainSigns(settings: Settings): Signs | null {
  if (!allowPlainLines(settings)) return null;
  const { digits } = settings;
  signsByDigits[digits] ??= signsOfCodeUnits(NUMBERS[digits]);
  return signsByDigits[digits];
}

/** As {@link plainSigns}, with the characters that the reader edits itself. */
export function plainSignsWithEdits(settings: Settings): Signs | null {
  if (!allowPlainLines(settings)) return null;
  const edits = editsOf(settings);
  const key = `${settings.digits} ${edits}`;
  const known = editedSigns.get(key) ?? addEdited(signsOfCodeUnits(NUMBERS[settings.digits]), edits);
  editedSigns.set(key, known);
  return known;
}
