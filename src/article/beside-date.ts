import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { DATE_PREPOSITIONS } from '../generated/words/dates-in-text.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { lazyPhraseSet, letterRunEnd, phraseOf } from '../persian/phrase-table.js';
import { boilerplateKind } from './boilerplate.js';
import type { Remainder } from './dated-line-score.js';
import { readNames } from './person-names.js';
import { readSectionLine } from './section-line.js';

/** What fills one side of a date on its line: names, a counter, or the section of a blog. */
export interface BesideDate {
  kind: 'names' | 'counter' | 'section';
  /** In offsets of the side. */
  spans: readonly Span[];
}

const NO_SPANS: readonly Span[] = [];

const prepositions = /* @__PURE__ */ lazyPhraseSet(DATE_PREPOSITIONS);

/** Reads both sides of a date: «سارا محمدی - …», «… بدون دیدگاه», «… در ورزشی». */
export function besideDate({ before, after }: Remainder): { before: BesideDate | null; after: BesideDate | null } {
  return { before: readSide(before, { start: 0, end: endOfWords(before) }), after: readSide(after, { start: startOfWords(after), end: after.length }) };
}

function readSide(text: string, { start, end }: Span): BesideDate | null {
  const side = withoutMarks(text, start, end);
  if (side.start >= side.end) return null;
  const names = readNames(text, side.start, side.end);
  if (names.length > 0) return { kind: 'names', spans: names };
  const words = text.slice(side.start, side.end);
  if (boilerplateKind(words) === 'boilerplate') return { kind: 'counter', spans: NO_SPANS };
  const sections = start > 0 ? readSectionLine(words) : [];
  if (sections.length === 0) return null;
  return { kind: 'section', spans: sections.map((span) => ({ start: side.start + span.start, end: side.start + span.end })) };
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isAsciiDigit(code);
}

function withoutMarks(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && !isWordUnit(codeUnitAt(text, from))) from++;
  while (to > from && !isWordUnit(codeUnitAt(text, to - 1))) to--;
  return { start: from, end: to };
}

/** «سارا محمدی در» → «سارا محمدی» */
function endOfWords(text: string): number {
  const { end } = withoutMarks(text, 0, text.length);
  const word = text.lastIndexOf(' ', end - 1) + 1;
  return word > 0 && phraseOf(prepositions(), text, word, end) ? word : end;
}

/** «در ورزشی» → «ورزشی» */
function startOfWords(text: string): number {
  const { start } = withoutMarks(text, 0, text.length);
  const end = letterRunEnd(text, start);
  return end < text.length && phraseOf(prepositions(), text, start, end) ? end : start;
}
