import { isLetterOrDigit } from '../../text/code-unit-kinds.js';
import type { Mark, MarkedLine } from './marks.js';
import { isVerbatim, neighbourAt, skipSpacesBack } from './neighbours.js';
import { isCloser } from './pairs.js';

const PERSIAN_STOPS = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
]);
const FOREIGN = /[,;?]/;
const FOREIGN_STOPS = /[,;?]/g;

/** A run that holds , ; or ? where they are none of Persian's. */
export const isForeign = ({ signs }: Mark): boolean => FOREIGN.test(signs);

/** «…» and «..»: they are spaced as the writer likes. */
export const isElliptic = ({ signs }: Mark): boolean => signs.includes('…') || signs.indexOf('.') !== signs.lastIndexOf('.');

/** Whether the last letter before the mark is Persian. */
export const followsPersian = ({ lastPersian, lastLatin }: Mark): boolean => lastPersian > lastLatin;

/** «سلام, چطوری?» → «سلام، چطوری؟»; «سلام , علی», «چرا ?» too, but not «سال ? بود», where ? stands for a lost figure. */
export function exchangeStops(line: MarkedLine): void {
  line.marks.forEach((mark, i) => {
    if (mark.isStop && isForeign(mark) && !isElliptic(mark) && followsPersian(mark) && standsInPersian(line, mark, line.marks[i + 1])) {
      mark.signs = PERSIAN_STOPS.get(mark.signs) ?? mark.signs.replace(FOREIGN_STOPS, (sign) => PERSIAN_STOPS.get(sign) ?? sign);
    }
  });
}

function standsInPersian(line: MarkedLine, mark: Mark, next: Mark | undefined): boolean {
  const left = skipSpacesBack(line, mark.start) - 1;
  const isApart = left < mark.start - 1;
  if (isApart && mark.signs.startsWith('?') && !endsQuestion(line, mark, next)) return false;
  const before = neighbourAt(line, left, mark.previous);
  if ((before !== 'letter' && before !== 'closer') || isVerbatim(line, left)) return false;
  const after = neighbourAt(line, mark.end, null);
  return after === 'space' || after === 'letter' || after === 'closer' || after === 'opener' || after === 'quote';
}

/** Whether one ? stands last in its line, brackets or quotes: «چه کسی ?», «(چه شد ?!)»; «سال ????» is a lost figure. */
function endsQuestion(line: MarkedLine, mark: Mark, next: Mark | undefined): boolean {
  if (mark.signs.lastIndexOf('?') > 0) return false;
  if (neighbourAt(line, mark.end, next ?? null) === 'quote') return true;
  if (next && !isCloser(next)) return false;
  const limit = next?.start ?? line.end;
  for (let at = mark.end; at < limit; at++) if (isLetterOrDigit(line.text.charCodeAt(at))) return false;
  return true;
}
