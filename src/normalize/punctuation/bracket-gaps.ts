import { isEnding, wordAfter } from './known-words.js';
import { hasTrait, type Mark, type MarkedLine, NONE } from './marks.js';
import { isVerbatim, neighbourAt, skipSpaces, skipSpacesBack } from './neighbours.js';
import { followsPersian } from './persian-stops.js';
import { CLOSER, DIGIT, DOT, ELLIPSIS, EXCLAMATION, FOLLOWS_VERBATIM, GUILLEMET, LATIN, LETTER, OPENER, PERCENT, QUOTE } from './traits.js';

const BEGINS_CONTENT = LETTER | LATIN | DIGIT | PERCENT | OPENER | QUOTE;
const ENDS_CONTENT = LETTER | LATIN | DIGIT | PERCENT | CLOSER | QUOTE | DOT | ELLIPSIS | EXCLAMATION;
/** Of the other stops not : and ;, which would make a face of «: )». */
const LAST_STOPS = '،,؟?';

/** Whether the spaces inside a pair go: «( سلام )», but not «( ok )», «[ ]», «( متن https://a.ir )». */
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

/** «گفت«بله»»; «می( اسفند )» has its space on the wrong side; «علی(ع)», «کتاب(ها)» stay. */
export function keepsOffWordBefore(line: MarkedLine, opener: Mark): boolean {
  if (line.partners[opener] === NONE || (neighbourAt(line, (line.starts[opener] as number) - 1, NONE) & LETTER) === 0) return false;
  const end = line.ends[opener] as number;
  return hasTrait(line, opener, GUILLEMET) || (skipSpaces(line, end) > end && isTight(line, opener));
}

/** ««بله»گفت»; «( حوثی )به» has its space on the wrong side; ««کیهان»ی» stays. */
export function keepsOffWordBehind(line: MarkedLine, closer: Mark): boolean {
  const opener = line.partners[closer] as Mark;
  const end = line.ends[closer] as number;
  if (opener === NONE || (neighbourAt(line, end, NONE) & LETTER) === 0) return false;
  if (hasTrait(line, closer, GUILLEMET)) return !isEnding(wordAfter(line.text, end, line.partsGlued));
  const start = line.starts[closer] as number;
  return skipSpacesBack(line, start) < start && isTight(line, opener);
}
