import { isEnding, wordAfter } from './known-words.js';
import type { Mark, MarkedLine } from './marks.js';
import { isVerbatim, type Neighbour, neighbourAt, skipSpaces, skipSpacesBack } from './neighbours.js';
import { followsPersian } from './persian-stops.js';

const BEGINS_CONTENT: ReadonlySet<Neighbour> = new Set(['letter', 'latin', 'digit', 'percent', 'opener', 'quote']);
const ENDS_CONTENT: ReadonlySet<Neighbour> = new Set(['letter', 'latin', 'digit', 'percent', 'closer', 'quote']);
/** Not : and ;, which would make a face of «: )». */
const LAST_STOPS = new Set('.…،,!؟?');

/** Whether the spaces inside a pair go: «( سلام )», but not «( ok )», «[ ]», «( متن https://a.ir )». */
export function isTight(line: MarkedLine, opener: Mark): boolean {
  const closer = opener.partner;
  if (!closer || !holdsPersian(opener, closer)) return false;
  const first = skipSpaces(line, opener.end);
  const last = skipSpacesBack(line, closer.start) - 1;
  if (first > last) return false;
  if (first > opener.end && (!BEGINS_CONTENT.has(neighbourAt(line, first, null)) || isVerbatim(line, first))) return false;
  return last === closer.start - 1 || (endsContent(line, last) && !closer.followsVerbatim);
}

function holdsPersian(opener: Mark, closer: Mark): boolean {
  return closer.lastPersian > opener.start || (closer.lastLatin < opener.start && followsPersian(opener));
}

function endsContent(line: MarkedLine, last: number): boolean {
  return ENDS_CONTENT.has(neighbourAt(line, last, null)) || LAST_STOPS.has(line.text.charAt(last));
}

/** «گفت«بله»»; «می( اسفند )» has its space on the wrong side; «علی(ع)», «کتاب(ها)» stay. */
export function keepsOffWordBefore(line: MarkedLine, opener: Mark): boolean {
  if (!opener.partner || neighbourAt(line, opener.start - 1, null) !== 'letter') return false;
  return opener.signs === '«' || (skipSpaces(line, opener.end) > opener.end && isTight(line, opener));
}

/** ««بله»گفت»; «( حوثی )به» has its space on the wrong side; ««کیهان»ی» stays. */
export function keepsOffWordBehind(line: MarkedLine, closer: Mark): boolean {
  if (!closer.partner || neighbourAt(line, closer.end, null) !== 'letter') return false;
  if (closer.signs === '»') return !isEnding(wordAfter(line.text, closer.end));
  return skipSpacesBack(line, closer.start) < closer.start && isTight(line, closer.partner);
}
