import { isLetterOrLetterName } from '../../text/letter-names.js';
import { wordAfter, wordBefore } from './known-words.js';
import type { Mark, MarkedLine } from './marks.js';
import { isVerbatim, type Neighbour, neighbourAt, skipSpaces, skipSpacesBack } from './neighbours.js';
import { followsPersian, isElliptic, isForeign } from './persian-stops.js';

/** These end every address and name: no space beside them can change what is protected. */
const PERSIAN_ONLY = new Set('،؛؟');
const WITH_EXCLAMATION = new Set('،؛؟!');

function consistsOf({ signs }: Mark, set: ReadonlySet<string>): boolean {
  for (const sign of signs) if (!set.has(sign)) return false;
  return true;
}

const ENDS_WORD: ReadonlySet<Neighbour> = new Set(['letter', 'digit', 'closer', 'quote', 'percent']);

/** Whether the spaces before a run of stops go: «رفت .», «۱۴۰۰ ،», but not «۱۰ : ۳۰», «زبان .NET», «و ...». */
export function drawsNear(line: MarkedLine, mark: Mark): boolean {
  if (isForeign(mark) || isElliptic(mark)) return false;
  const left = skipSpacesBack(line, mark.start) - 1;
  const before = neighbourAt(line, left, mark.previous);
  return leansOn(mark, before) && isFreeBehind(line, mark, left, before);
}

function leansOn(mark: Mark, before: Neighbour): boolean {
  if (consistsOf(mark, PERSIAN_ONLY)) {
    if (before === 'letter' || before === 'latin' || before === 'digit') return true;
  } else {
    if (!followsPersian(mark)) return false;
    if (mark.signs.includes(':') && (before === 'digit' || mark.signs !== ':')) return false;
  }
  return ENDS_WORD.has(before) && !mark.followsVerbatim;
}

function isFreeBehind(line: MarkedLine, mark: Mark, left: number, before: Neighbour): boolean {
  const after = neighbourAt(line, mark.end, null);
  if (after === 'space') return neighbourAt(line, skipSpaces(line, mark.end), null) !== 'stop';
  if (after === 'letter') return mark.signs !== '.' || isSentenceEnd(line, left, mark.end);
  if (after === 'latin') return consistsOf(mark, PERSIAN_ONLY);
  if (after === 'digit') return consistsOf(mark, PERSIAN_ONLY) && before !== 'digit';
  return after === 'closer' || after === 'quote' || (after === 'opener' && mark.signs !== '.');
}

/** Whether a space comes between a run of stops and what touches it: «سلام،علی», «گفت:«بله»», «رفت.بعد», but not «ق.م», «۱۰:۳۰». */
export function keepsOff(line: MarkedLine, mark: Mark, next: Mark | null): boolean {
  if (isForeign(mark) || isElliptic(mark)) return false;
  const left = skipSpacesBack(line, mark.start) - 1;
  if (left < mark.start - 1 && !drawsNear(line, mark)) return false;
  const before = neighbourAt(line, left, mark.previous);
  const after = neighbourAt(line, mark.end, next);
  const isWord = after === 'letter' || (next?.signs === '«' && next.partner !== null);
  if (consistsOf(mark, PERSIAN_ONLY) && (before === 'latin' || ENDS_WORD.has(before))) {
    return isWord || after === 'latin' || (after === 'digit' && before !== 'digit');
  }
  if (!isWord || !followsPersian(mark) || isVerbatim(line, left) || (before !== 'letter' && before !== 'closer')) return false;
  if (mark.signs === '.') return after === 'letter' && isSentenceEnd(line, left, mark.end);
  return mark.signs === ':' || consistsOf(mark, WITH_EXCLAMATION);
}

function isSentenceEnd({ text }: MarkedLine, left: number, right: number): boolean {
  return !isLetterOrLetterName(wordBefore(text, left + 1)) && !isLetterOrLetterName(wordAfter(text, right));
}
