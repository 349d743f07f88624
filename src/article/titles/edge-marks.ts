import { codeUnitAt } from '../../core/code-unit.js';
import { isAsciiDigit } from '../../persian/digits.js';
import { isLetter } from '../../persian/fold.js';

/** Marks that end a line, by kind; the kinds are steps 1, 2, … of the feature `last`, then letter and digit. */
const LAST_MARKS: readonly string[] = [':؛;', '.', '؟?', '!', '…', '»"', ')]', '/', '،,', '>', '-–'];
const LETTER_LAST = LAST_MARKS.length + 1;
/** Number of steps of the last and of the first mark of a line; step 0 is any other. */
export const LAST_STEPS = LAST_MARKS.length + 2;
export const FIRST_STEPS = 4;

const LETTER_FIRST = 1;
const QUOTES = '«"';
const DASHES = '-–';
const QUOTE_FIRST = 3;
const DASH_FIRST = 4;

const stepsOfMarks = new Map(LAST_MARKS.flatMap((marks, kind) => Array.from(marks, (mark) => [codeUnitAt(mark, 0), kind + 1] as const)));

/** Returns the kind of the last character of a folded line. */
export function lastMark(folded: string): number {
  if (folded === '') return 0;
  const code = codeUnitAt(folded, folded.length - 1);
  return letterOrDigit(code, LETTER_LAST) || (stepsOfMarks.get(code) ?? 0);
}

/** Returns the kind of the first character of a folded line: letter, digit, quote, dash. */
export function firstMark(folded: string): number {
  if (folded === '') return 0;
  const step = letterOrDigit(codeUnitAt(folded, 0), LETTER_FIRST);
  if (step > 0) return step;
  if (QUOTES.includes(folded.charAt(0))) return QUOTE_FIRST;
  return DASHES.includes(folded.charAt(0)) ? DASH_FIRST : 0;
}

function letterOrDigit(code: number, letterStep: number): number {
  if (isLetter(code)) return letterStep;
  return isAsciiDigit(code) ? letterStep + 1 : 0;
}
