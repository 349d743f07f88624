import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnitRanges } from '../../core/code-unit-set.js';
import { isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { DIGITS, matchEnd } from './expressions.js';
import { type ProtectedSpan, verbatim } from './span.js';

const PICTOGRAPH = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]*';
const FLAG = '\\p{Regional_Indicator}{2}';
const EMOJI = new RegExp(`(?:${FLAG}|${PICTOGRAPH}(?:\\u200d${PICTOGRAPH})*)+`, 'uy');
const KEYCAP = new RegExp(`[${DIGITS}#*]\\ufe0f?\\u20e3`, 'y');

/** Ranges of code units that an emoji can start with. */
export const EMOJI_RANGES: CodeUnitRanges = [
  [0x203c, 0x203c],
  [0x2049, 0x2049],
  [0x2122, 0x2122],
  [0x2139, 0x2139],
  [0x2190, 0x21ff],
  [0x2300, 0x23ff],
  [0x24c2, 0x24c2],
  [0x25a0, 0x27bf],
  [0x2900, 0x297f],
  [0x2b00, 0x2bff],
  [0x3030, 0x303d],
  [0x3297, 0x3299],
  [0xd83c, 0xd83e],
];

/** Returns a run of emoji, with their ZWJ, skin tones and variation selectors (UTS #51). */
export function emoji(text: string, at: number): ProtectedSpan | null {
  const end = matchEnd(EMOJI, text, at);
  return end < 0 ? null : verbatim(at, end);
}

const FIRST_BEHIND_LETTERS = 0x2000;

/** Returns a keycap: a digit of any set, # or *, followed by U+20E3. */
export function keycap(text: string, at: number): ProtectedSpan | null {
  if (!(codeUnitAt(text, at + 1) > FIRST_BEHIND_LETTERS)) return null;
  const end = matchEnd(KEYCAP, text, at);
  return end < 0 ? null : verbatim(at, end);
}

const SPACE = 0x20;

/** :) ;-) =)) :D */
const SMILE = /[:;=][-'^]?(?:\)+|\|(?!\|)|\*(?!\*)|[DPp])/y;
/** :( =(( */
const FROWN = /[:;=][-'^]?\(+/y;

/** Returns an ASCII face. A frown before a word is a parenthesis: «گفت:(آرام) بیا». */
export function emoticon(text: string, at: number): ProtectedSpan | null {
  if (codeUnitAt(text, at + 1) === SPACE) return null;
  const smile = matchEnd(SMILE, text, at);
  if (smile >= 0) return text[smile - 1] !== ')' && isLetterOrDigit(codeUnitAt(text, smile)) ? null : verbatim(at, smile);
  const frown = matchEnd(FROWN, text, at);
  return frown < 0 || isLetterOrDigit(codeUnitAt(text, frown)) ? null : verbatim(at, frown);
}
