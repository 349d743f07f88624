import type { Mark, MarkedLine } from './marks.js';
import { isVerbatim, neighbourAt, skipSpacesBack } from './neighbours.js';

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

/** «سلام, چطوری?» → «سلام، چطوری؟»; «سلام , علی» too, but not «سال ? بود», where ? stands for a lost figure. */
export function exchangeStops(line: MarkedLine): void {
  for (const mark of line.marks) {
    if (mark.isStop && isForeign(mark) && !isElliptic(mark) && followsPersian(mark) && standsInPersian(line, mark)) {
      mark.signs = mark.signs.replace(FOREIGN_STOPS, (sign) => PERSIAN_STOPS.get(sign) ?? sign);
    }
  }
}

function standsInPersian(line: MarkedLine, mark: Mark): boolean {
  const left = skipSpacesBack(line, mark.start) - 1;
  if (left < mark.start - 1 && mark.signs.startsWith('?')) return false;
  const before = neighbourAt(line, left, mark.previous);
  if ((before !== 'letter' && before !== 'closer') || isVerbatim(line, left)) return false;
  const after = neighbourAt(line, mark.end, null);
  return after === 'space' || after === 'letter' || after === 'closer' || after === 'opener' || after === 'quote';
}
