import type { Span } from '../../api/types.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { isMark } from '../../persian/letters.js';
import { isEndingAfterQuote, isPartAfterQuote, wordAfter } from './known-words.js';
import {
  CLOSER,
  DIGIT,
  DOT,
  ELLIPSIS,
  EXCLAMATION,
  FOLLOWS_VERBATIM,
  GUILLEMET,
  LATIN,
  LETTER,
  OPENER,
  PERCENT,
  QUOTE,
  ROUND,
  SQUARE,
} from './mark-flags.js';
import { hasFlag, type Mark, type MarkedLine, NONE } from './marks.js';
import { isInVerbatim, neighbourAt, spacesEnd, spacesStart } from './neighbours.js';
import { followsPersian } from './persian-stops.js';

const BEGINS_CONTENT = LETTER | LATIN | DIGIT | PERCENT | OPENER | QUOTE;
const ENDS_CONTENT = LETTER | LATIN | DIGIT | PERCENT | CLOSER | QUOTE | DOT | ELLIPSIS | EXCLAMATION;
/** Without : and ; – «: )» would become a face. */
const LAST_STOPS = '،,؟?';

/** True if the spaces inside a pair are removed: «( سلام )», but not «( ok )», «[ ]», «( متن https://a.ir )». */
export function losesInnerSpaces(line: MarkedLine, opener: Mark): boolean {
  const closer = line.partners[opener] as Mark;
  if (closer === NONE || !holdsPersian(line, opener, closer)) return false;
  const start = line.ends[opener] as number;
  const end = line.starts[closer] as number;
  const first = spacesEnd(line, start);
  const last = spacesStart(line, end) - 1;
  if (first > last) return false;
  if (first > start && ((neighbourAt(line, first, NONE) & BEGINS_CONTENT) === 0 || isInVerbatim(line, first))) return false;
  return last === end - 1 || (endsContent(line, last) && !hasFlag(line, closer, FOLLOWS_VERBATIM));
}

function holdsPersian(line: MarkedLine, opener: Mark, closer: Mark): boolean {
  const start = line.starts[opener] as number;
  return (line.lastPersian[closer] as number) > start || ((line.lastLatin[closer] as number) < start && followsPersian(line, opener));
}

function endsContent(line: MarkedLine, last: number): boolean {
  return (neighbourAt(line, last, NONE) & ENDS_CONTENT) !== 0 || LAST_STOPS.includes(line.text.charAt(last));
}

/** True if a space belongs before the opener: «گفت«بله»»; «می( اسفند )» has its space on the wrong side; «علی(ع)», «کتاب(ها)» stay. */
export function needsSpaceBeforeBracket(line: MarkedLine, opener: Mark): boolean {
  if (line.partners[opener] === NONE || (neighbourAt(line, (line.starts[opener] as number) - 1, NONE) & LETTER) === 0) return false;
  const end = line.ends[opener] as number;
  if (hasFlag(line, opener, GUILLEMET) || isOutsideWord(line, opener)) return true;
  return spacesEnd(line, end) > end && losesInnerSpaces(line, opener);
}

/** Returns the text inside a pair, without the spaces that are removed there: a second call sees it so. */
function contentOf(line: MarkedLine, opener: Mark, closer: Mark): Span {
  const start = line.ends[opener] as number;
  const end = line.starts[closer] as number;
  const first = spacesEnd(line, start);
  const last = spacesStart(line, end);
  return (first > start || last < end) && losesInnerSpaces(line, opener) ? { start: first, end: last } : { start, end };
}

/** Bracketed text of at most this many letters may be an ending or part of a word: «کتاب(ها)», «(بی)خانمان», «دانشجو(یان)». */
const MOST_LETTERS_OF_PART = 3;
/** A year has four digits: «سال(۱۴۰۰)»; fewer may be the number of a note: «کتاب(۱)». */
const LEAST_DIGITS = 4;

/** True for round brackets that are not part of the word they touch: «هنرهای تجسمی(نقاشی)», «سال(۱۴۰۰)». */
export function isOutsideWord(line: MarkedLine, opener: Mark): boolean {
  const closer = opener === NONE ? NONE : (line.partners[opener] as Mark);
  if (closer === NONE || !hasFlag(line, opener, ROUND)) return false;
  const { start, end } = contentOf(line, opener, closer);
  if (isInVerbatim(line, start) || isInVerbatim(line, end - 1)) return false;
  let letters = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const flags = neighbourAt(line, at, NONE);
    if ((flags & LATIN) !== 0) return false;
    if ((flags & LETTER) !== 0) letters++;
    else if ((flags & DIGIT) !== 0) digits++;
    else if (letters === 0 && digits === 0) return false;
  }
  if (letters === 0) return digits >= LEAST_DIGITS && digits === end - start;
  return letters > MOST_LETTERS_OF_PART && !isEndingAfterQuote(line.text.slice(start, end));
}

/** True for the number of a note: «بند[۱]را». */
function isNote(line: MarkedLine, opener: Mark, closer: Mark): boolean {
  if (!hasFlag(line, opener, SQUARE)) return false;
  const { start, end } = contentOf(line, opener, closer);
  if (end === start) return false;
  for (let at = start; at < end; at++) if ((neighbourAt(line, at, NONE) & DIGIT) === 0) return false;
  return true;
}

/** «علی(ع)فرمود» */
const HONORIFICS: ReadonlySet<string> = new Set(['ع', 'ص', 'س', 'ره', 'عج', 'رض', 'قدس', 'رح']);

function isHonorific(line: MarkedLine, opener: Mark, closer: Mark): boolean {
  const { start, end } = contentOf(line, opener, closer);
  return HONORIFICS.has(line.text.slice(start, end));
}

/** True if a space belongs after the closer: ««بله»گفت»; «( حوثی )به» has its space on the wrong side; ««کیهان»ی» stays. */
export function needsSpaceAfterBracket(line: MarkedLine, closer: Mark): boolean {
  const opener = line.partners[closer] as Mark;
  const end = line.ends[closer] as number;
  // «مادر»ِ گورکی: a vowel mark belongs to the character before it.
  if (opener === NONE || (neighbourAt(line, end, NONE) & LETTER) === 0 || isMark(codeUnitAt(line.text, end))) return false;
  const after = wordAfter(line.text, end, line.splitsRunTogether);
  if (hasFlag(line, closer, GUILLEMET)) return !isPartAfterQuote(after);
  const isOther = !isEndingAfterQuote(after);
  if (isOther && (isOutsideWord(line, opener) || isHonorific(line, opener, closer) || isNote(line, opener, closer))) return true;
  const start = line.starts[closer] as number;
  return spacesStart(line, start) < start && losesInnerSpaces(line, opener);
}
