import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnitRanges } from '../../core/code-unit-set.js';
import { LINE_BREAKS } from '../../core/white-space.js';
import { DIGIT_RANGES, LATIN_RANGES } from '../../persian/code-unit-kinds.js';
import { LETTERS_AND_MARKS } from '../../persian/letters.js';

/*
 * What the stage asks of a character, or of a mark of several, is a bit of one number: a table has it of every code unit, so that
 * neither a mark nor its neighbour needs an object. A run of stops has the bits of them all.
 */

/** A Persian letter, or a sign above or below one. */
export const LETTER = 1 << 0;
export const LATIN = 1 << 1;
export const DIGIT = 1 << 2;
export const PERCENT = 1 << 3;
/** White space, and what is beyond the line. */
export const SPACE = 1 << 4;
export const BREAK = 1 << 5;

export const OPENER = 1 << 6;
export const CLOSER = 1 << 7;
export const GUILLEMET = 1 << 8;
export const ROUND = 1 << 9;
export const SQUARE = 1 << 10;
/** Straight or curly. */
export const QUOTE = 1 << 11;

export const DOT = 1 << 12;
export const ELLIPSIS = 1 << 13;
export const COLON = 1 << 14;
export const EXCLAMATION = 1 << 15;
/** ، ؛ ؟ and what becomes one of them. */
export const PERSIAN_STOP = 1 << 16;
/** , ; ? where they are none of Persian's. */
export const FOREIGN_STOP = 1 << 17;

/** Of marks only: two dots or more, whatever stands between them. */
export const MANY_DOTS = 1 << 18;
/** Its signs become others: , → ، and " → « or ». */
export const EXCHANGED = 1 << 19;
/** Something verbatim stands nearer than the last letter: «kayhan.ir .», «(a.ir/x(y .» */
export const FOLLOWS_VERBATIM = 1 << 20;

export const STOP = DOT | ELLIPSIS | COLON | EXCLAMATION | PERSIAN_STOP | FOREIGN_STOP;
export const BRACKET = OPENER | CLOSER;

const CODE_UNITS = 0x10000;

const SIGNS: readonly (readonly [signs: string, traits: number])[] = [
  ['«', OPENER | GUILLEMET],
  ['»', CLOSER | GUILLEMET],
  ['(', OPENER | ROUND],
  [')', CLOSER | ROUND],
  ['[', OPENER | SQUARE],
  [']', CLOSER | SQUARE],
  ['"“”', QUOTE],
  ['.', DOT],
  ['…', ELLIPSIS],
  [':', COLON],
  ['!', EXCLAMATION],
  ['،؛؟', PERSIAN_STOP],
  [',;?', FOREIGN_STOP],
  ['%٪', PERCENT],
];

/** The traits of every code unit; of white space only those of line breaks. */
export const TRAITS = /* @__PURE__ */ traitsOfCodeUnits();

function traitsOfCodeUnits(): Uint32Array {
  const traits = new Uint32Array(CODE_UNITS);
  const give = (trait: number, ranges: CodeUnitRanges): void => {
    for (const [first, last] of ranges) traits.fill(trait, first, last + 1);
  };
  give(LETTER, LETTERS_AND_MARKS);
  give(LATIN, LATIN_RANGES);
  give(DIGIT, DIGIT_RANGES);
  give(BREAK, LINE_BREAKS);
  for (const [signs, trait] of SIGNS) for (const sign of signs) traits[codeUnitAt(sign, 0)] = trait;
  return traits;
}
