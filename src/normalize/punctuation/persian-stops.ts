import { codeUnitAt } from '../../core/code-unit.js';
import { isLetterOrDigit } from '../../persian/code-unit-kinds.js';
import { separatorOfRow } from './data-rows.js';
import {
  CLOSER,
  DIGIT,
  ELLIPSIS,
  FOREIGN_STOP,
  LETTER,
  MANY_DOTS,
  OPENER,
  PERCENT,
  PERSIAN_STOP,
  QUOTE,
  REPLACED,
  SPACE,
} from './mark-flags.js';
import { hasFlag, type Mark, type MarkedLine, markLength, NONE } from './marks.js';
import { isInVerbatim, neighbourAt, spacesEnd, spacesStart } from './neighbours.js';
import { closesQuotation, isStraight } from './quotation-marks.js';

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
  const separator = separatorOfRow(line.text.slice(line.start, line.end));
  for (let mark = 0; mark < line.count; mark++) {
    const isOfRow = line.text.charAt(line.starts[mark] as number) === separator;
    if (isForeignStop(line, mark) && !isOfRow && !isEllipsis(line, mark) && standsInPersian(line, mark))
      line.flags[mark] = ((line.flags[mark] as number) & ~FOREIGN_STOP) | PERSIAN_STOP | REPLACED;
  }
}

/** Flags of a character that may follow a stop after a Persian word. */
const AFTER_WORD = SPACE | LETTER | CLOSER | OPENER | QUOTE;

function standsInPersian(line: MarkedLine, mark: Mark): boolean {
  const start = line.starts[mark] as number;
  const left = spacesStart(line, start) - 1;
  if (isInVerbatim(line, left)) return false;
  const isApart = left < start - 1;
  const before = neighbourAt(line, left, mark - 1);
  if ((before & (DIGIT | PERCENT)) !== 0) return standsAfterFigure(line, mark);
  if (!followsPersian(line, mark)) return false;
  if ((before & QUOTE) !== 0) return !isApart && standsAfterQuote(line, mark, left);
  if ((before & (LETTER | CLOSER)) === 0) return false;
  if (isApart && isQuestionMark(line, mark) && !endsQuestion(line, mark)) return false;
  return (neighbourAt(line, line.ends[mark] as number, NONE) & (isSeparator(line, mark) ? AFTER_WORD | DIGIT : AFTER_WORD)) !== 0;
}

/** True for one , or ; */
const isSeparator = (line: MarkedLine, mark: Mark): boolean => markLength(line, mark) === 1 && !isQuestionMark(line, mark);

const isQuestionMark = (line: MarkedLine, mark: Mark): boolean => codeUnitAt(line.text, line.starts[mark] as number) === QUESTION_MARK;

/** «در سال ۱۴۰۰, مردم», «۲۰٪, سپس»; not «۱۰, ۲۰ و ۳۰», and not «۱۴۰?»: a figure may be lost. */
function standsAfterFigure(line: MarkedLine, mark: Mark): boolean {
  return isSeparator(line, mark) && precedesWord(line, mark) && (followsPersian(line, mark) || (line.lastLatin[mark] as number) < 0);
}

/** «گفت: "خوب است", و رفت», «“کوه”, “دشت”»; `"کوه", "دشت"` may be data. */
function standsAfterQuote(line: MarkedLine, mark: Mark, quote: number): boolean {
  if (isStraight(line.text, quote)) {
    if (!closesQuotation(line, quote)) return false;
    if (isSeparator(line, mark)) return precedesWord(line, mark);
  } else if ((neighbourAt(line, quote - 1, NONE) & (SPACE | OPENER)) !== 0) return false;
  return (neighbourAt(line, line.ends[mark] as number, NONE) & AFTER_WORD) !== 0;
}

function precedesWord(line: MarkedLine, mark: Mark): boolean {
  return (neighbourAt(line, spacesEnd(line, line.ends[mark] as number), NONE) & LETTER) !== 0;
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
