import { codeUnitAt } from '../../core/code-unit.js';
import { isAlphanumeric, isDigit } from '../../persian/code-unit-kinds.js';
import { isLetterOrLetterName } from '../../persian/letter-names.js';
import { isMark } from '../../persian/letters.js';
import { isOutsideWord } from './bracket-gaps.js';
import { wordAfter, wordBefore } from './known-words.js';
import {
  CLOSER,
  COLON,
  DIGIT,
  DOT,
  EXCLAMATION,
  FOLLOWS_VERBATIM,
  GUILLEMET,
  LATIN,
  LETTER,
  OPENER,
  PERCENT,
  PERSIAN_STOP,
  QUOTE,
  SPACE,
  STOP,
} from './mark-flags.js';
import { consistsOf, hasFlag, type Mark, type MarkedLine, markLength, NONE } from './marks.js';
import { isInVerbatim, neighbourAt, spacesEnd, spacesStart } from './neighbours.js';
import { followsPersian, isEllipsis, isForeignStop } from './persian-stops.js';
import { closesQuotation, opensQuotation } from './quotation-marks.js';

const ENDS_WORD = LETTER | DIGIT | CLOSER | QUOTE | PERCENT;

/** True if the spaces before a run of stops are removed: «رفت .», «۱۴۰۰ ،», but not «۱۰ : ۳۰», «زبان .NET», «و ...». */
export function losesSpaceBefore(line: MarkedLine, mark: Mark): boolean {
  if (isForeignStop(line, mark) || isEllipsis(line, mark)) return false;
  const left = spacesStart(line, line.starts[mark] as number) - 1;
  const before = neighbourAt(line, left, mark - 1);
  return followsWord(line, mark, before) && endsClause(line, mark, left, before);
}

/** True for ، ؛ ؟ only. They end every address and name, so spaces beside them never change a protected span. */
const isPersianOnly = (line: MarkedLine, mark: Mark): boolean => consistsOf(line, mark, PERSIAN_STOP);

function followsWord(line: MarkedLine, mark: Mark, before: number): boolean {
  if (isPersianOnly(line, mark)) {
    if ((before & (LETTER | LATIN | DIGIT)) !== 0) return true;
  } else {
    if (!followsPersian(line, mark)) return false;
    if (hasFlag(line, mark, COLON) && ((before & DIGIT) !== 0 || markLength(line, mark) > 1)) return false;
  }
  return (before & ENDS_WORD) !== 0 && !hasFlag(line, mark, FOLLOWS_VERBATIM);
}

function endsClause(line: MarkedLine, mark: Mark, left: number, before: number): boolean {
  const end = line.ends[mark] as number;
  const after = neighbourAt(line, end, NONE);
  // «۸ .َ۰»: a vowel mark without a letter; a digit may follow it.
  if (isMark(codeUnitAt(line.text, end))) return false;
  if ((after & SPACE) !== 0) return (neighbourAt(line, spacesEnd(line, end), NONE) & STOP) === 0;
  if ((after & LETTER) !== 0) return !isOneDot(line, mark) || isSentenceDot(line, left, end);
  if ((after & LATIN) !== 0) return isPersianOnly(line, mark);
  if ((after & DIGIT) !== 0) return isPersianOnly(line, mark) && (before & DIGIT) === 0;
  return (after & (CLOSER | QUOTE)) !== 0 || ((after & OPENER) !== 0 && !isOneDot(line, mark));
}

const isOneDot = (line: MarkedLine, mark: Mark): boolean => markLength(line, mark) === 1 && hasFlag(line, mark, DOT);
const isOneColon = (line: MarkedLine, mark: Mark): boolean => markLength(line, mark) === 1 && hasFlag(line, mark, COLON);

/** True if a space belongs after a run of stops: «سلام،علی», «گفت:«بله»», «رفت.بعد», but not «ق.م», «۱۰:۳۰». */
export function needsSpaceAfter(line: MarkedLine, mark: Mark, next: Mark): boolean {
  if (isForeignStop(line, mark) || isEllipsis(line, mark)) return false;
  const start = line.starts[mark] as number;
  const end = line.ends[mark] as number;
  const left = spacesStart(line, start) - 1;
  if (left < start - 1 && !losesSpaceBefore(line, mark)) return false;
  const before = neighbourAt(line, left, mark - 1);
  const after = neighbourAt(line, end, next);
  const isWord = (after & LETTER) !== 0 || beginsQuotation(line, next) || opensQuotation(line, end);
  if (isPersianOnly(line, mark) && (before & (ENDS_WORD | LATIN)) !== 0)
    return isWord || (after & LATIN) !== 0 || ((after & DIGIT) !== 0 && (before & DIGIT) === 0);
  if (!followsPersian(line, mark) || isInVerbatim(line, left)) return false;
  const isOfStop = !isWord && (after & OPENER) !== 0 && isOutsideWord(line, next);
  const isAfterYear = isOneDot(line, mark) && (after & LETTER) !== 0 && endsYear(line, left);
  if ((before & (LETTER | CLOSER)) === 0 && !closesQuotation(line, left) && !isAfterYear) return false;
  if (isOneDot(line, mark)) return (isWord || isOfStop) && isSentenceDot(line, left, end);
  if (!isWord) return isOfStop && consistsOf(line, mark, DOT | PERSIAN_STOP | EXCLAMATION);
  return isOneColon(line, mark) || consistsOf(line, mark, PERSIAN_STOP | EXCLAMATION);
}

const beginsQuotation = (line: MarkedLine, mark: Mark): boolean =>
  hasFlag(line, mark, GUILLEMET) && hasFlag(line, mark, OPENER) && line.partners[mark] !== NONE;

/** A pronoun, and the name of the letter V. */
const HE = 'وی';
/** «سال ۱۴۰۰.وی رفت», but not «بند ۳.الف». */
const LEAST_DIGITS_OF_YEAR = 4;

function endsYear({ text, start }: MarkedLine, last: number): boolean {
  let first = last;
  while (first >= start && isDigit(codeUnitAt(text, first))) first--;
  return last - first >= LEAST_DIGITS_OF_YEAR && !isAlphanumeric(codeUnitAt(text, first)) && text.charAt(first) !== '.';
}

/** False for the dot of «ق.م», «سی.ان.ان», where a letter or the name of one is on either side. */
function isSentenceDot({ text, splitsRunTogether }: MarkedLine, left: number, right: number): boolean {
  const before = wordBefore(text, left + 1);
  const after = wordAfter(text, right, splitsRunTogether);
  if (isLetterOrLetterName(before)) return false;
  return after === HE || !isLetterOrLetterName(after);
}
