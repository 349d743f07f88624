import { letterNumber } from '../model/alphabet.js';
import { HAMZA_ABOVE, HEH, KASHIDA, TEH_MARBUTA, ZWNJ } from '../text/code-points.js';
import { codeUnitAt } from '../text/code-unit.js';
import { LETTERS_END } from '../text/letters.js';
import type { Settings } from './settings.js';

/** What a plain line (`plain-lines.ts`) consists of. Arabic and foreign letters, and rare signs, are left to the stages. */
const CHARACTERS = {
  break: '\n\r',
  letter: '',
  alef: 'ا',
  heh: HEH,
  hamza: HAMZA_ABOVE,
  tanwin: '\u064b',
  zwnj: ZWNJ,
  space: ' ',
  latin: '',
  digit: '',
  separator: '٫٬',
  percent: '٪',
  dot: '.',
  colon: ':',
  stop: '،؛',
  bang: '؟!',
  ellipsis: '…',
  slash: '/',
  dash: '-–—',
  kashida: KASHIDA,
  bar: '|',
  star: '*•',
  quote: '"',
  guillemet: '«“‘',
  guillemetEnd: '»”’',
  bracket: '([',
  bracketEnd: ')]',
} as const;

type Kind = keyof typeof CHARACTERS;

const KINDS = Object.keys(CHARACTERS) as Kind[];

const WORD = ['letter', 'alef', 'heh'] as const;
const GAP = ['space', 'break'] as const;
const START = [...WORD, 'latin', 'digit', 'guillemet', 'bracket', 'quote', 'dash', 'star'] as const;
const STOP = ['dot', 'colon', 'stop', 'bang', 'ellipsis'] as const;
const BEHIND_LETTER = [
  ...GAP,
  ...WORD,
  ...STOP,
  'zwnj',
  'digit',
  'slash',
  'dash',
  'quote',
  'guillemetEnd',
  'bracket',
  'bracketEnd',
  'bar',
] as const;
const BEHIND_MARK = [...GAP, ...STOP, 'guillemetEnd', 'bracketEnd'] as const;

/** What may stand behind each kind: the first of a line is behind a break, and a break is behind its last. */
const FOLLOWERS: Readonly<Record<Kind, readonly Kind[]>> = {
  break: [...START, 'break'],
  space: [...START, 'kashida', 'bar', 'slash', 'ellipsis'],
  letter: BEHIND_LETTER,
  alef: [...BEHIND_LETTER, 'tanwin'],
  heh: [...BEHIND_LETTER, 'hamza'],
  hamza: BEHIND_MARK,
  tanwin: BEHIND_MARK,
  zwnj: WORD,
  latin: [...GAP, 'stop', 'bang', 'ellipsis', 'latin', 'quote', 'guillemetEnd', 'bracketEnd'],
  digit: [...GAP, ...WORD, ...STOP, 'latin', 'digit', 'separator', 'percent', 'slash', 'dash', 'quote', 'guillemetEnd', 'bracketEnd'],
  separator: ['digit'],
  percent: [...GAP, 'guillemetEnd', 'bracketEnd'],
  dot: [...GAP, 'dot', 'digit', 'slash', 'quote', 'guillemetEnd', 'bracketEnd'],
  colon: [...GAP, 'digit', 'quote'],
  stop: [...GAP, 'quote', 'guillemetEnd', 'bracketEnd'],
  bang: [...GAP, 'bang', 'quote', 'guillemetEnd', 'bracketEnd'],
  ellipsis: [...GAP, ...WORD, 'guillemetEnd', 'bracketEnd'],
  slash: [...GAP, ...WORD, 'digit'],
  dash: ['space', ...WORD, 'digit'],
  kashida: ['space'],
  bar: ['space', ...WORD, 'digit'],
  star: [...GAP, ...WORD, 'star'],
  quote: [...GAP, ...WORD, ...STOP, 'latin', 'digit', 'bracketEnd'],
  guillemet: [...WORD, 'latin', 'digit', 'bracket', 'quote'],
  guillemetEnd: [...GAP, ...STOP, 'bracketEnd', 'slash', 'bar'],
  bracket: [...WORD, 'latin', 'digit', 'guillemet', 'quote'],
  bracketEnd: [...GAP, ...STOP, 'guillemetEnd'],
};

const CODE_UNITS = 0x10000;
/** Numbers of kinds take five bits, 0 stands for all that no plain line has. */
const BITS = 5;
/** The kind in a sign. */
export const KIND = (1 << BITS) - 1;

function numberOf(kind: Kind): number {
  return KINDS.indexOf(kind) + 1;
}

/** Kinds that readers want to know. */
export const BREAK = /* @__PURE__ */ numberOf('break');
export const ZWNJ_KIND = /* @__PURE__ */ numberOf('zwnj');
export const SPACE = /* @__PURE__ */ numberOf('space');

const HAMZA = /* @__PURE__ */ numberOf('hamza');
const TANWIN = /* @__PURE__ */ numberOf('tanwin');

/** A mark on the letter before it: هٔ, اً */
export function isMarkKind(kind: number): boolean {
  return kind === HAMZA || kind === TANWIN;
}

/** By the numbers of two kinds, the first one's shifted: may they stand side by side? */
const ALLOWED = /* @__PURE__ */ allowedPairs();

function allowedPairs(): Uint8Array {
  const allowed = new Uint8Array(1 << (2 * BITS));
  for (const kind of KINDS) for (const follower of FOLLOWERS[kind]) allowed[(numberOf(kind) << BITS) | numberOf(follower)] = 1;
  return allowed;
}

/** May a character of the second kind stand behind one of the first? */
export function mayFollow(before: number, kind: number): boolean {
  return ALLOWED[(before << BITS) | kind] === 1;
}

/** What stays as it is of numbers, by the option `digits`: the digits that stand between these, and the signs that go with them. */
const NUMBERS = {
  keep: { digits: ['09', '۰۹'], hasSigns: true },
  persian: { digits: ['۰۹'], hasSigns: true },
  latin: { digits: ['09'], hasSigns: false },
} as const;

const NUMBER_SIGNS: readonly Kind[] = ['separator', 'percent'];

/**
 * By code unit: the number of its kind ({@link KIND}) and, from the next bit on, of the letter that it is ({@link letterOf}); 0 for what no
 * plain line has. One look tells a reader both.
 */
export type Signs = Uint16Array;

/** The letter in a sign, as a number of the automata's alphabet; 0 where it is none. */
export function letterOf(sign: number): number {
  return sign >> BITS;
}

function signsOfCodeUnits({ digits, hasSigns }: (typeof NUMBERS)[Settings['digits']]): Signs {
  const signs = new Uint16Array(CODE_UNITS);
  for (const kind of KINDS) {
    if (NUMBER_SIGNS.includes(kind) && !hasSigns) continue;
    for (const char of CHARACTERS[kind]) signs[codeUnitAt(char, 0)] = numberOf(kind);
  }
  for (const range of ['az', 'AZ']) signs.fill(numberOf('latin'), codeUnitAt(range, 0), codeUnitAt(range, 1) + 1);
  for (const range of digits) signs.fill(numberOf('digit'), codeUnitAt(range, 0), codeUnitAt(range, 1) + 1);
  for (let code = 0; code < LETTERS_END; code++) {
    const letter = letterNumber(code);
    if (letter !== 0) signs[code] = (letter << BITS) | (signs[code] || numberOf('letter'));
  }
  signs[TEH_MARBUTA.charCodeAt(0)] = 0;
  return signs;
}

const signsByDigits: { [digits in Settings['digits']]?: Signs } = {};

/** The signs of plain lines under some settings; null where these leave no line to itself. */
export function plainSigns({ zwnjAfterNonJoiner, quotes, digits, ownWords }: Settings): Signs | null {
  if (zwnjAfterNonJoiner !== 'keep' || quotes !== 'keep' || ownWords !== null) return null;
  signsByDigits[digits] ??= signsOfCodeUnits(NUMBERS[digits]);
  return signsByDigits[digits];
}
