import type { Span } from '../api/types.js';
import { codeUnitAt } from '../core/code-unit.js';
import { HOME_NAMES, SECTION_NAMES, SECTION_OPENINGS } from '../generated/words/sections.js';
import { isAsciiDigit } from '../persian/digits.js';
import { isLetter } from '../persian/fold.js';
import { lazyPhraseSet, longestPhrase, phraseOf } from '../persian/phrase-table.js';

const LONGEST_SECTION_LINE = 70;
const LONGEST_STEP = 28;
const FEWEST_STEPS = 2;

/** Marks between the steps of a breadcrumb; bars also occur in headlines. */
const ARROWS = '»›>';
const BARS = '/|\\';

const AND = 'و';
const LIST_MARKS = '،,-–/ _';

const names = /* @__PURE__ */ lazyPhraseSet(SECTION_NAMES);
const openings = /* @__PURE__ */ lazyPhraseSet(SECTION_OPENINGS);
const homes = /* @__PURE__ */ lazyPhraseSet(HOME_NAMES);

/** Reads the sections that fill a folded line: «اقتصادی», «- اخبار اقتصادی -», «خانه » اخبار » فرهنگ»; empty for any other line. */
export function readSectionLine(folded: string): Span[] {
  if (folded.length > LONGEST_SECTION_LINE) return [];
  const steps = readBreadcrumb(folded);
  if (steps.length > 0) return steps;
  const section = readSection(folded, 0, folded.length);
  return section ? [section] : [];
}

function readBreadcrumb(folded: string): Span[] {
  const marks = stepSeparators(folded);
  if (marks === null) return [];
  const steps = splitSteps(folded, marks);
  if (steps.length < FEWEST_STEPS || !steps.every((step) => isStep(folded, step))) return [];
  const isHome = ({ start, end }: Span) => phraseOf(homes(), folded, start, end) === true;
  const inner = steps.filter((step) => !isHome(step));
  const isKnown = marks === ARROWS || inner.length < steps.length || inner.every(({ start, end }) => readSection(folded, start, end));
  return isKnown ? inner : [];
}

/** A line of more names is a menu. */
const MOST_SECTIONS = 3;

/** True for a row of a menu: «سیاسی / اقتصادی / اجتماعی / ورزشی», «سیاسی اقتصادی اجتماعی ورزشی»; «خانه / استان¦ها / …» is a path. */
export function isSectionMenu(folded: string): boolean {
  if (folded.length > LONGEST_SECTION_LINE) return false;
  const marks = stepSeparators(folded);
  if (marks === ARROWS) return false;
  const steps = marks === null ? [{ start: 0, end: folded.length }] : splitSteps(folded, marks);
  let count = 0;
  for (const { start, end } of steps) {
    const names = countNames(folded, start, end);
    if (names === 0) return false;
    count += names;
  }
  return count > MOST_SECTIONS;
}

/** Number of the names that fill a range; 0 if anything else stands in it. */
function countNames(folded: string, from: number, to: number): number {
  let count = 0;
  for (let at = skipListMarks(folded, from, to); at < to; count++) {
    const name = longestPhrase(names(), folded, at, ' _');
    if (!name || name.end > to) return 0;
    at = skipListMarks(folded, name.end, to);
    if (folded.startsWith(`${AND} `, at)) at = skipListMarks(folded, at + AND.length, to);
  }
  return count;
}

const FIRST_MARK = /[«»›>/|\\]/;

/** «…» is a quotation, not an arrow. */
function stepSeparators(folded: string): string | null {
  const mark = FIRST_MARK.exec(folded)?.[0];
  if (mark === undefined || mark === '«') return null;
  return ARROWS.includes(mark) ? ARROWS : BARS;
}

function splitSteps(folded: string, marks: string): Span[] {
  const steps: Span[] = [];
  const { length } = folded;
  for (let start = 0, at = 0; at <= length; at++) {
    if (at < length && !marks.includes(folded.charAt(at))) continue;
    const step = trimRange(folded, { start, end: at });
    if (step.end > step.start) steps.push(step);
    start = at + 1;
  }
  return steps;
}

function isStep(folded: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_STEP) return false;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(folded, at);
    if (!isLetter(code) && folded[at] !== ' ') return false;
  }
  return true;
}

/** «فرهنگی و هنری», «گروه استان¦ها»: only names of sections. */
function readSection(folded: string, from: number, to: number): Span | null {
  let at = skipListMarks(folded, from, to);
  const opening = longestPhrase(openings(), folded, at, ' ');
  if (opening) at = skipListMarks(folded, opening.end, to);
  const start = at;
  let end = at;
  while (at < to) {
    const name = longestPhrase(names(), folded, at, ' _');
    if (!name) break;
    end = name.end;
    at = skipListMarks(folded, end, to);
    if (folded.startsWith(`${AND} `, at)) at = skipListMarks(folded, at + AND.length, to);
  }
  if (at >= to && end > start) return { start, end };
  return null;
}

function skipListMarks(folded: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && LIST_MARKS.includes(folded.charAt(at))) at++;
  return at;
}

function trimRange(folded: string, { start, end }: Span): Span {
  const isEdge = (code: number) => !isLetter(code) && !isAsciiDigit(code);
  let first = start;
  let last = end;
  while (first < last && isEdge(codeUnitAt(folded, first))) first++;
  while (last > first && isEdge(codeUnitAt(folded, last - 1))) last--;
  return { start: first, end: last };
}
