import { codeUnitAt } from '../../core/code-unit.js';
import { spanAt } from '../../core/spans.js';
import { isWordPart } from '../../persian/letters.js';
import type { Stage } from '../settings.js';

const SATURDAY = 'شنبه';
/** Numbers that end in a letter that does not join. The names of these days have neither space nor half-space (the Academy). */
const NUMBERS = ['دو', 'چهار'];
/** Words before a number of Saturdays: «هر دو شنبه». */
const BEFORE_TWO = ['هر', 'این', 'آن'];

/** Returns the offset of the space in «دو شنبه», given the offset of «شنبه»; -1 if it is no such name. */
function spaceOfWeekday(text: string, at: number): number {
  const space = at - 1;
  // Endings that still lack their half-space follow directly, too: «دو شنبهها».
  if (text.charAt(space) !== ' ') return -1;
  const number = NUMBERS.find((word) => text.startsWith(word, space - word.length) && space >= word.length);
  if (number === undefined) return -1;
  const start = space - number.length;
  if (isWordPart(codeUnitAt(text, start - 1))) return -1;
  return BEFORE_TWO.some((word) => text.startsWith(`${word} `, start - word.length - 1) && start > word.length) ? -1 : space;
}

/** True if `[start, end)` has «دو شنبه» or «چهار شنبه». */
export function holdsSplitWeekday(text: string, start: number, end: number): boolean {
  for (let at = text.indexOf(SATURDAY, start); at >= 0 && at < end; at = text.indexOf(SATURDAY, at + 1))
    if (spaceOfWeekday(text, at) >= start) return true;
  return false;
}

/** «دو شنبه» → «دوشنبه»: weekdays that are written as one word. */
export const closeWeekdays: Stage = (text, protectedSpans, { zwnj }, sink) => {
  if (zwnj !== 'restore') return;
  for (let at = text.indexOf(SATURDAY); at >= 0; at = text.indexOf(SATURDAY, at + 1)) {
    const space = spaceOfWeekday(text, at);
    if (space >= 0 && !spanAt(protectedSpans, space) && !spanAt(protectedSpans, at)) sink.replace(space, space + 1, '', 'zwnj/weekday');
  }
};
