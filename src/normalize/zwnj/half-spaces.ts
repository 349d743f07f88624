import type { Span } from '../../api/types.js';
import { plainSignsWithEdits } from '../fast-path-characters.js';
import type { LineReader } from '../line-visitor.js';
import { findStretches } from '../protect/arabic-stretches.js';
import type { Resources } from '../resources.js';
import type { Settings, Stage } from '../settings.js';
import type { Sink } from '../sink.js';
import { withUserWords } from '../words/write-words.js';
import { mayHoldArabic } from './arabic-hint.js';
import { decodeLine } from './decode-line.js';
import { holdsLatinPlural } from './latin-plurals.js';
import { type Line, lookUpWords } from './line-columns.js';
import { readZwnjOptions } from './options.js';
import { eachLine, visitLookedUp } from './read-lines.js';
import { readPlainLine } from './read-plain-line.js';
import { softSink, softView } from './soft-breaks.js';
import { holdsSplitWeekday } from './weekdays.js';
import { WordFlag } from './word-flags.js';

/**
 * Half-spaces at the levels `affixes` and `restore`: replaces spaces, and restores lost half-spaces.
 *
 * Decides first which letters belong together, then which words. A decision depends on words and on the prior of the line. Every remaining
 * word was checked with its final neighbours, and repairs only make the line require more certainty. So a second call changes nothing.
 */
export const restoreHalfSpaces =
  (resources: Resources): Stage =>
  (text, protectedSpans, settings, sink) => {
    const options = readZwnjOptions(settings, resources);
    const range = { start: 0, end: text.length };
    const spans = withUserWords(text, protectedSpans, settings);
    const isSoft = settings.lineBreaks === 'soft';
    const target = isSoft ? softSink(text, sink) : sink;
    eachLine(isSoft ? softView(text) : text, range, spans, resources, (line) => decodeLine(line, options, target));
  };

/** Reads plain lines and inserts their half-spaces. */
export function readPlainLines(settings: Settings, sink: Sink, resources: Resources): LineReader {
  const options = readZwnjOptions(settings, resources);
  const visit = (line: Line): void => decodeLine(line, options, sink);
  const { cache, plainLine } = resources;
  let evictions = 0;
  const removesSpaceBeforeStop = !settings.off.has('punctuation/space-before-mark');
  return {
    signs: plainSignsWithEdits(settings),
    readPlain: (text, start, signs) => {
      const end = readPlainLine(text, start, signs, plainLine, removesSpaceBeforeStop);
      if (end === start) return start;
      lookUpWords(plainLine, cache);
      evictions = cache.evictions;
      return needsStages(text, start, end, plainLine, cache.words.arabic) ? start : end;
    },
    visitPlain: () => {
      // Earlier lines, which are visited after this one was read, may have evicted words.
      if (cache.evictions !== evictions) lookUpWords(plainLine, cache);
      visitLookedUp(plainLine, resources, visit);
    },
  };
}

/** True for a line whose words need the stages: Arabic, «PDF ها», «بهانهء», «دو شنبه». */
function needsStages(text: string, start: number, end: number, line: Line, weights: Int8Array): boolean {
  const { anyFlags, hasLatin } = line;
  if (hasLatin && (anyFlags & WordFlag.plural) !== 0 && holdsLatinPlural(text.slice(start, end))) return true;
  if ((anyFlags & WordFlag.endsInHamza) !== 0) return true;
  if ((anyFlags & WordFlag.weekday) !== 0 && holdsSplitWeekday(text, start, end)) return true;
  const mayBeArabic = (anyFlags & WordFlag.mayBeArabic) !== 0 && mayHoldArabic(line.words, line.count, weights);
  return mayBeArabic && holdsArabic(text, start, end);
}

function holdsArabic(text: string, start: number, end: number): boolean {
  const found: Span[] = [];
  findStretches(text, start, end, found);
  return found.length > 0;
}
