import type { Span } from '../../api/types.js';
import { plainSignsWithEdits } from '../fast-path-characters.js';
import type { LineReader } from '../line-visitor.js';
import { findInLine } from '../protect/arabic.js';
import type { ProtectedSpan } from '../protect/span.js';
import type { Knowledge } from '../resources.js';
import type { Settings } from '../settings.js';
import type { Sink } from '../sink.js';
import { withOwnWords } from '../words/write-words.js';
import { decodeLine } from './decode-line.js';
import { type Line, lookUpWords } from './line-columns.js';
import { readPolicy } from './options.js';
import { eachLine, finishRead } from './read-lines.js';
import { readPlainLine } from './read-plain-line.js';
import { softSink, softView } from './soft-breaks.js';
import { holdsSplitWeekday } from './weekdays.js';
import { WordFlag } from './word-flags.js';

/**
 * Half-spaces at the levels `affixes` and `restore`: replaces spaces, and restores lost half-spaces.
 * Decides first which letters belong together, then which words. A decision depends on words and on the prior of the line. Every remaining
 * word was checked with its final neighbours, and repairs only make the line require more certainty. So a second call changes nothing.
 */
export function restoreHalfSpaces(
  text: string,
  protectedSpans: readonly ProtectedSpan[],
  settings: Settings,
  sink: Sink,
  knowledge: Knowledge,
): void {
  const policy = readPolicy(settings, knowledge);
  const range = { start: 0, end: text.length };
  const spans = withOwnWords(text, protectedSpans, settings);
  const isSoft = settings.lineBreaks === 'soft';
  const target = isSoft ? softSink(text, sink) : sink;
  eachLine(isSoft ? softView(text) : text, range, spans, knowledge, (line) => decodeLine(line, policy, target));
}

/** Reads plain lines and inserts their half-spaces. */
export function readPlainLines(settings: Settings, sink: Sink, knowledge: Knowledge): LineReader {
  const policy = readPolicy(settings, knowledge);
  const visit = (line: Line): void => decodeLine(line, policy, sink);
  const { cache, plainLine } = knowledge;
  let evictions = 0;
  const drawsStops = !settings.off.has('punctuation/space-before-mark');
  return {
    signs: plainSignsWithEdits(settings),
    readPlain: (text, start, signs) => {
      const end = readPlainLine(text, start, signs, plainLine, drawsStops);
      if (end === start) return start;
      lookUpWords(plainLine, cache);
      evictions = cache.evictions;
      return needsStages(text, start, end, plainLine) ? start : end;
    },
    visitPlain: () => {
      // Earlier lines, which are visited after this one was read, may have evicted words.
      if (cache.evictions !== evictions) lookUpWords(plainLine, cache);
      finishRead(plainLine, knowledge, visit);
    },
  };
}

/** True for a line whose words need the stages: Arabic, «PDF ها», «بهانهء», «دو شنبه». */
function needsStages(text: string, start: number, end: number, { anyFlags, hasLatin }: Line): boolean {
  if (hasLatin && (anyFlags & WordFlag.plural) !== 0) return true;
  if ((anyFlags & WordFlag.endsInHamza) !== 0) return true;
  if ((anyFlags & WordFlag.weekday) !== 0 && holdsSplitWeekday(text, start, end)) return true;
  return (anyFlags & WordFlag.mayBeArabic) !== 0 && holdsArabic(text, start, end);
}

function holdsArabic(text: string, start: number, end: number): boolean {
  const found: Span[] = [];
  findInLine(text, start, end, found);
  return found.length > 0;
}
