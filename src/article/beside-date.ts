import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { DATE_PREPOSITIONS } from '../generated/words/dates-in-text.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { skipDecoration } from '../persian/labels.js';
import { lazyPhraseSet, letterRunEnd, phraseOf } from '../persian/phrase-table.js';
import { boilerplateKind } from './boilerplate.js';
import type { Remainder } from './dated-line-score.js';
import { readLabel } from './labels.js';
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
  const preposition = endOfPreposition(after);
  const afterwards = readSide(after, preposition ?? 0, after.length);
  return { before: readSide(before, 0, endOfWords(before)), after: afterwards ?? (preposition ? readSection(after, preposition) : null) };
}

function readSide(text: string, start: number, end: number): BesideDate | null {
  const side = withoutMarks(text, start, end);
  if (side.start >= side.end) return null;
  const names = readNames(text, side.start, side.end);
  if (names.length > 0) return { kind: 'names', spans: names };
  const isCounter = readLabel(text, side.start)?.role === 'tool' || boilerplateKind(text.slice(side.start, side.end)) === 'boilerplate';
  return isCounter ? { kind: 'counter', spans: NO_SPANS } : null;
}

/** «در ورزشی», «در دسته اقتصادی» */
function readSection(text: string, offset: number): BesideDate | null {
  const start = skipDecoration(text, offset);
  const label = readLabel(text, start);
  const from = label?.role === 'section' ? label.end : start;
  const sections = readSectionLine(text.slice(from));
  if (sections.length === 0) return null;
  return { kind: 'section', spans: sections.map((span) => ({ start: from + span.start, end: from + span.end })) };
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

/** Returns the end of «در» at the beginning of the words after a date; `null` if they begin with another word. */
function endOfPreposition(text: string): number | null {
  const { start } = withoutMarks(text, 0, text.length);
  const end = letterRunEnd(text, start);
  return end < text.length && phraseOf(prepositions(), text, start, end) ? end : null;
}
