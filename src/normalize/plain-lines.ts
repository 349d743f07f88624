import { letterNumber } from '../model/alphabet.js';
import { HAMZA_ABOVE, HEH, KASHIDA, TEH_MARBUTA, ZWNJ } from '../text/code-points.js';
import { LETTERS_END } from '../text/letters.js';
import { codeUnitSet, indexOfAny } from '../text/scan.js';
import { isLineBreak, LINE_BREAKS } from '../text/white-space.js';
import type { Settings } from './settings.js';

/*
 * Most lines of most texts need nothing but half-spaces. Such a plain line is known by its neighbouring characters alone: where each two
 * of them may stand side by side, no other stage changes anything, and nothing is protected but numbers, in which there are no letters.
 * A law compares what plain lines become with what the stages make of them.
 */

/** What a plain line consists of. Arabic and foreign letters, Latin and rare signs are left to the stages. */
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

function numberOf(kind: Kind): number {
  return KINDS.indexOf(kind) + 1;
}

const BREAK = numberOf('break');

/** By the numbers of two kinds, the first one's shifted: may they stand side by side? */
const ALLOWED = /* @__PURE__ */ allowedPairs();

function allowedPairs(): Uint8Array {
  const allowed = new Uint8Array(1 << (2 * BITS));
  for (const kind of KINDS) for (const follower of FOLLOWERS[kind]) allowed[(numberOf(kind) << BITS) | numberOf(follower)] = 1;
  return allowed;
}

/** What stays as it is of numbers, by the option `digits`: the digits that stand between these, and the signs that go with them. */
const NUMBERS = {
  keep: { digits: ['09', '۰۹'], hasSigns: true },
  persian: { digits: ['۰۹'], hasSigns: true },
  latin: { digits: ['09'], hasSigns: false },
} as const;

const SIGNS: readonly Kind[] = ['separator', 'percent'];

function kindsOfCodeUnits({ digits, hasSigns }: (typeof NUMBERS)[Settings['digits']]): Uint8Array {
  const kinds = new Uint8Array(CODE_UNITS);
  for (let code = 0; code < LETTERS_END; code++) if (letterNumber(code) !== 0) kinds[code] = numberOf('letter');
  kinds[TEH_MARBUTA.charCodeAt(0)] = 0;
  for (const kind of KINDS) {
    if (SIGNS.includes(kind) && !hasSigns) continue;
    for (const char of CHARACTERS[kind]) kinds[char.charCodeAt(0)] = numberOf(kind);
  }
  for (const range of ['az', 'AZ']) kinds.fill(numberOf('latin'), range.charCodeAt(0), range.charCodeAt(1) + 1);
  for (const range of digits) kinds.fill(numberOf('digit'), range.charCodeAt(0), range.charCodeAt(1) + 1);
  return kinds;
}

const codeUnitKinds: { [digits in Settings['digits']]?: Uint8Array } = {};

/** The kinds of plain lines, by code unit, under some settings; null where these leave no line to itself. */
function plainKinds({ zwnjAfterNonJoiner, quotes, digits, ownWords }: Settings): Uint8Array | null {
  if (zwnjAfterNonJoiner !== 'keep' || quotes !== 'keep' || ownWords !== null) return null;
  codeUnitKinds[digits] ??= kindsOfCodeUnits(NUMBERS[digits]);
  return codeUnitKinds[digits];
}

/** Code, comments and tags begin with one of these, and may reach across line breaks. */
const REACHING = '`~<';
const ENDS_LINE = /* @__PURE__ */ codeUnitSet([
  ...LINE_BREAKS,
  ...[...REACHING].map((sign) => [sign.charCodeAt(0), sign.charCodeAt(0)] as const),
]);

/**
 * Calls `visit` with the runs that a text consists of: lines that are plain, and lines that are not. A line that holds what may reach
 * across its end is the first of a run to the end of the text.
 */
export function eachRun(text: string, settings: Settings, visit: (start: number, end: number, isPlain: boolean) => void): void {
  const kinds = plainKinds(settings);
  let start = 0;
  let isPlain = true;
  for (let at = 0; at < text.length && kinds !== null; ) {
    const stop = plainEnd(text, at, kinds);
    const isLinePlain = stop > at;
    if (isLinePlain !== isPlain) {
      if (at > start) visit(start, at, isPlain);
      start = at;
      isPlain = isLinePlain;
    }
    at = isLinePlain ? stop : otherEnd(text, at);
  }
  if (text.length > start) visit(start, text.length, isPlain && kinds !== null);
}

/** The end of a plain line, with its break; `start` where the line that begins there is none. */
function plainEnd(text: string, start: number, kinds: Uint8Array): number {
  let before = BREAK;
  for (let at = start; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (ALLOWED[(before << BITS) | kind] === 0) return start;
    if (kind === BREAK) return at + 1;
    before = kind;
  }
  return ALLOWED[(before << BITS) | BREAK] === 0 ? start : text.length;
}

function otherEnd(text: string, start: number): number {
  const end = indexOfAny(text, ENDS_LINE, start);
  return isLineBreak(text.charCodeAt(end)) ? end + 1 : text.length;
}
