import { codeUnitAt } from '../../core/code-unit.js';
import { isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { CLOSER, ELLIPSIS, FOREIGN_STOP, LETTER, MANY_DOTS, OPENER, PERSIAN_STOP, QUOTE, REPLACED, SPACE } from './mark-flags.js';
import { hasFlag, type Mark, type MarkedLine, NONE } from './marks.js';
import { isInVerbatim, neighbourAt, spacesStart } from './neighbours.js';

const QUESTION_MARK = '?'.charCodeAt(0);

/** True for a run with a , ; or ? that is not Persian. */
export const isForeignStop = (line: MarkedLine, mark: Mark): boolean => hasFlag(line, mark, FOREIGN_STOP);

/** True for «…» and «..»: writers space them as they like. */
export const isEllipsis = (line: MarkedLine, mark: Mark): boolean => hasFlag(line, mark, ELLIPSIS | MANY_DOTS);

/** True if the last letter before the mark is Persian. */
export const followsPersian = ({ lastPersian, lastLatin }: MarkedLine, mark: Mark): boolean =>
  (lastPersian[mark] as number) > (lastLatin[mark] as number);

/** «سلام, چطوری?» → «سلام، چطوری؟»; «سلام , علی», «چرا ?» too. In «سال ? بود» the ? is a lost number and stays. */
export function replaceStops(line: MarkedLine): void {
  if ((line.allFlags & FOREIGN_STOP) === 0) return;
  for (let mark = 0; mark < line.count; mark++) {
    if (isForeignStop(line, mark) && !isEllipsis(line, mark) && followsPersian(line, mark) && standsInPersian(line, mark))
      line.flags[mark] = ((line.flags[mark] as number) & ~FOREIGN_STOP) | PERSIAN_STOP | REPLACED;
  }
}

function standsInPersian(line: MarkedLine, mark: Mark): boolean {
  const start = line.starts[mark] as number;
  const left = spacesStart(line, start) - 1;
  const isApart = left < start - 1;
  if (isApart && codeUnitAt(line.text, start) === QUESTION_MARK && !endsQuestion(line, mark)) return false;
  if ((neighbourAt(line, left, mark - 1) & (LETTER | CLOSER)) === 0 || isInVerbatim(line, left)) return false;
  return (neighbourAt(line, line.ends[mark] as number, NONE) & (SPACE | LETTER | CLOSER | OPENER | QUOTE)) !== 0;
}

/** True for a single ? at the end of its line, brackets or quotes: «چه کسی ?», «(چه شد ?!)»; «سال ????» is a lost number. */
function endsQuestion(line: MarkedLine, mark: Mark): boolean {
  const end = line.ends[mark] as number;
  for (let at = end - 1; at > (line.starts[mark] as number); at--) if (codeUnitAt(line.text, at) === QUESTION_MARK) return false;
  const next = mark + 1 < line.count ? mark + 1 : NONE;
  if ((neighbourAt(line, end, next) & QUOTE) !== 0) return true;
  if (next !== NONE && !hasFlag(line, next, CLOSER)) return false;
  const limit = next === NONE ? line.end : (line.starts[next] as number);
  for (let at = end; at < limit; at++) if (isLetterOrDigit(codeUnitAt(line.text, at))) return false;
  return true;
}
