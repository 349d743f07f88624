import { codeUnitAt } from '../../core/code-unit.js';
import type { CodeUnitRanges } from '../../core/code-unit-set.js';
import { LINE_BREAKS } from '../../core/white-space.js';
import { DIGIT_RANGES, LATIN_RANGES } from '../../persian/code-unit-kinds.js';
import { LETTERS_AND_MARKS } from '../../persian/letters.js';

/*
 * Flags of a character or mark, one bit each. A table holds the flags of every code unit, so that marks and neighbours need no objects. A
 * run of stops has the flags of all its characters.
 */

/** A Persian letter, or a sign above or below one. */
export const LETTER = 1 << 0;
export const LATIN = 1 << 1;
export const DIGIT = 1 << 2;
export const PERCENT = 1 << 3;
/** White space, and any offset outside the line. */
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
/** ، ؛ ؟ and characters that become one of them. */
export const PERSIAN_STOP = 1 << 16;
/** , ; ? in text that is not Persian. */
export const FOREIGN_STOP = 1 << 17;

/** Of marks only: at least two dots, adjacent or not. */
export const MANY_DOTS = 1 << 18;
/** Its characters are replaced: , → ، and " → « or ». */
export const REPLACED = 1 << 19;
/** A verbatim span is nearer than the last letter: «kayhan.ir .», «(a.ir/x(y .» */
export const FOLLOWS_VERBATIM = 1 << 20;

export const STOP = DOT | ELLIPSIS | COLON | EXCLAMATION | PERSIAN_STOP | FOREIGN_STOP;
export const BRACKET = OPENER | CLOSER;

const CODE_UNITS = 0x10000;

const SIGNS: readonly (readonly [signs: string, flags: number])[] = [
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

/** Flags of every code unit. Of white space only line breaks have any. */
export const FLAGS = /* @__PURE__ */ flagsOfCodeUnits();

function flagsOfCodeUnits(): Uint32Array {
  const flags = new Uint32Array(CODE_UNITS);
  const give = (flag: number, ranges: CodeUnitRanges): void => {
    for (const [first, last] of ranges) flags.fill(flag, first, last + 1);
  };
  give(LETTER, LETTERS_AND_MARKS);
  give(LATIN, LATIN_RANGES);
  give(DIGIT, DIGIT_RANGES);
  give(BREAK, LINE_BREAKS);
  for (const [signs, flag] of SIGNS) for (const sign of signs) flags[codeUnitAt(sign, 0)] = flag;
  return flags;
}
