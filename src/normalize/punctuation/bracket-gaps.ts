import { codeUnitAt } from '../../core/code-unit.js';
import { isMark } from '../../persian/letters.js';
import { isEnding, wordAfter } from './known-words.js';
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
import { hasTrait, type Mark, type MarkedLine, NONE } from './marks.js';
import { isVerbatim, neighbourAt, skipSpaces, skipSpacesBack } from './neighbours.js';
import { followsPersian } from './persian-stops.js';

const BEGINS_CONTENT = LETTER | LATIN | DIGIT | PERCENT | OPENER | QUOTE;
const ENDS_CONTENT = LETTER | LATIN | DIGIT | PERCENT | CLOSER | QUOTE | DOT | ELLIPSIS | EXCLAMATION;
/** Without : and ; – «: )» would become a face. */
const LAST_STOPS = '،,؟?';

/** True if the spaces inside a pair are removed: «( سلام )», but not «( ok )», «[ ]», «( متن https://a.ir )». */
export function isTight(line: MarkedLine, opener: Mark): boolean {
  const closer = line.partners[opener] as Mark;
  if (closer === NONE || !holdsPersian(line, opener, closer)) return false;
  const start = line.ends[opener] as number;
  const end = line.starts[closer] as number;
  const first = skipSpaces(line, start);
  const last = skipSpacesBack(line, end) - 1;
  if (first > last) return false;
  if (first > start && ((neighbourAt(line, first, NONE) & BEGINS_CONTENT) === 0 || isVerbatim(line, first))) return false;
  return last === end - 1 || (endsContent(line, last) && !hasTrait(line, closer, FOLLOWS_VERBATIM));
}

function holdsPersian(line: MarkedLine, opener: Mark, closer: Mark): boolean {
  const start = line.starts[opener] as number;
  return (line.lastPersian[closer] as number) > start || ((line.lastLatin[closer] as number) < start && followsPersian(line, opener));
}

function endsContent(line: MarkedLine, last: number): boolean {
  return (neighbourAt(line, last, NONE) & ENDS_CONTENT) !== 0 || LAST_STOPS.includes(line.text.charAt(last));
}

/** True if a space belongs before the opener: «گفت«بله»»; «می( اسفند )» has its space on the wrong side; «علی(ع)», «کتاب(ها)» stay. */
export function keepsOffWordBefore(line: MarkedLine, opener: Mark): boolean {
  if (line.partners[opener] === NONE || (neighbourAt(line, (line.starts[opener] as number) - 1, NONE) & LETTER) === 0) return false;
  const end = line.ends[opener] as number;
  if (hasTrait(line, opener, GUILLEMET) || isSeparate(line, opener)) return true;
  return skipSpaces(line, end) > end && isTight(line, opener);
}

/** Bracketed text of at most this many letters may be an ending or part of a word: «کتاب(ها)», «(بی)خانمان», «دانشجو(یان)». */
const MOST_LETTERS_OF_PART = 3;
/** A year has four digits: «سال(۱۴۰۰)»; fewer may be the number of a note: «کتاب(۱)». */
const LEAST_DIGITS = 4;

/** True for round brackets that are not part of the word they touch: «هنرهای تجسمی(نقاشی)», «سال(۱۴۰۰)». */
export function isSeparate(line: MarkedLine, opener: Mark): boolean {
  const closer = opener === NONE ? NONE : (line.partners[opener] as Mark);
  if (closer === NONE || !hasTrait(line, opener, ROUND)) return false;
  const start = line.ends[opener] as number;
  const end = line.starts[closer] as number;
  if (isVerbatim(line, start) || isVerbatim(line, end - 1)) return false;
  let letters = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const traits = neighbourAt(line, at, NONE);
    if ((traits & LATIN) !== 0) return false;
    if ((traits & LETTER) !== 0) letters++;
    else if ((traits & DIGIT) !== 0) digits++;
    else if (letters === 0 && digits === 0) return false;
  }
  if (letters === 0) return digits >= LEAST_DIGITS && digits === end - start;
  return letters > MOST_LETTERS_OF_PART && !isEnding(line.text.slice(start, end));
}

/** True for the number of a note: «بند[۱]را». */
function isNote(line: MarkedLine, opener: Mark, closer: Mark): boolean {
  const start = line.ends[opener] as number;
  const end = line.starts[closer] as number;
  if (!hasTrait(line, opener, SQUARE) || end === start) return false;
  for (let at = start; at < end; at++) if ((neighbourAt(line, at, NONE) & DIGIT) === 0) return false;
  return true;
}

/** «علی(ع)فرمود» */
const HONORIFICS: ReadonlySet<string> = new Set(['ع', 'ص', 'س', 'ره', 'عج', 'رض', 'قدس', 'رح']);

function isHonorific({ text, ends, starts }: MarkedLine, opener: Mark, closer: Mark): boolean {
  return HONORIFICS.has(text.slice(ends[opener], starts[closer]));
}

/** True if a space belongs after the closer: ««بله»گفت»; «( حوثی )به» has its space on the wrong side; ««کیهان»ی» stays. */
export function keepsOffWordBehind(line: MarkedLine, closer: Mark): boolean {
  const opener = line.partners[closer] as Mark;
  const end = line.ends[closer] as number;
  // «مادر»ِ گورکی: a vowel mark belongs to the character before it.
  if (opener === NONE || (neighbourAt(line, end, NONE) & LETTER) === 0 || isMark(codeUnitAt(line.text, end))) return false;
  const isOther = !isEnding(wordAfter(line.text, end, line.partsGlued));
  if (hasTrait(line, closer, GUILLEMET)) return isOther;
  if (isOther && (isSeparate(line, opener) || isHonorific(line, opener, closer) || isNote(line, opener, closer))) return true;
  const start = line.starts[closer] as number;
  return skipSpacesBack(line, start) < start && isTight(line, opener);
}
