import { codeUnitAt } from '../core/code-unit.js';
import { type FoundDate, findDateAt } from '../dates/find-date.js';
import { DATE_PREPOSITIONS } from '../generated/words/dates-in-text.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { skipSpaces } from '../persian/labels.js';
import { lazyPhraseSet, phraseOf } from '../persian/phrase-table.js';
import { isEarly } from './dated-line-score.js';
import { readLabel } from './labels.js';
import type { LineText } from './line-text.js';

/** Marks between the items of a line; they end a value. */
export const STRONG_SEPARATORS = '|•·]';

/** End of the value of a label, and the offset from which the line goes on. Both are in the folded text. */
export interface ValueEnd {
  end: number;
  next: number;
}

/** Within this many units of the beginning of a value a date is searched. */
const LONGEST_VALUE = 60;

/** Finds the end of a value: a strong separator, the next label, or a date: «نویسنده: مهتاب نمونه - ۵ دی ۱۴۰۱», «… در ۵ دی ۱۴۰۱». */
export function findValueEnd(line: LineText, offset: number): ValueEnd {
  const { text } = line.folded;
  const { length } = text;
  for (let at = offset; at < length; at++) {
    if (STRONG_SEPARATORS.includes(text.charAt(at))) return { end: at, next: at };
    if (at === offset || !beginsWord(text, at)) continue;
    if (text[at - 1] === ' ' && readLabel(text, at)?.colon) return { end: trimEnd(text, offset, at), next: at };
    const end = at - offset <= LONGEST_VALUE ? beforeDate(line, offset, at) : null;
    if (end !== null) return { end, next: at };
  }
  return { end: length, next: length };
}

/** Returns the end of a value before a date that begins at `at`; `null` if none does, the date is part of the value, or nothing is before it. */
export function beforeDate(line: LineText, offset: number, at: number): number | null {
  const { text } = line.folded;
  if (!line.hasDigit || !beginsWord(text, at)) return null;
  const found = findDateAt(line.folded, at);
  const end = found && isOwnItem(text, at, found) ? withoutPreposition(text, offset, trimEnd(text, offset, at)) : offset;
  return end > offset ? end : null;
}

function beginsWord(text: string, at: number): boolean {
  return isWordUnit(codeUnitAt(text, at)) && !isWordUnit(codeUnitAt(text, at - 1));
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isAsciiDigit(code);
}

/** True if no word follows a date, and it has a year, counts from now, or follows a mark: not «روزنامهٔ ۱۹ دی». */
function isOwnItem(text: string, at: number, { reading, end }: FoundDate): boolean {
  const next = skipSpaces(text, end);
  if (next < text.length && isWordUnit(codeUnitAt(text, next)) && !readLabel(text, next)) return false;
  const { dates, relative, time } = reading;
  if (dates.length > 0 && dates.every(isEarly)) return false;
  if (dates.some(({ year }) => year !== null) || relative?.kind === 'amounts') return true;
  let before = at - 1;
  while (text[before] === ' ') before--;
  return !isWordUnit(codeUnitAt(text, before)) && (dates.length > 0 || time !== null);
}

const TRAILING_MARKS = ' -–—,،؛;/([';

function trimEnd(text: string, offset: number, end: number): number {
  let at = end;
  while (at > offset && TRAILING_MARKS.includes(text.charAt(at - 1))) at--;
  return at;
}

const prepositions = /* @__PURE__ */ lazyPhraseSet(DATE_PREPOSITIONS);

/** «مهتاب نمونه در» → «مهتاب نمونه» */
function withoutPreposition(text: string, offset: number, end: number): number {
  const word = Math.max(offset, text.lastIndexOf(' ', end - 1) + 1);
  return phraseOf(prepositions(), text, word, end) ? trimEnd(text, offset, word) : end;
}

const EMPHASIS = '*_ ';

/** «**نویسنده: مهتاب نمونه**» */
export function beforeEmphasis(text: string, start: number, offset: number): number {
  let end = offset;
  while (end > start && EMPHASIS.includes(text.charAt(end - 1))) end--;
  return end;
}
