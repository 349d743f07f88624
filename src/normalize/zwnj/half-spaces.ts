import type { Span } from '../../api/types.js';
import { type LineVisitor, plainEnd } from '../fast-path.js';
import { plainSigns, plainSignsWithEdits } from '../fast-path-characters.js';
import { findInLine } from '../protect/arabic.js';
import type { Settings } from '../settings.js';
import type { Sink } from '../sink.js';
import type { Stage } from '../stage.js';
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
 * Half-spaces at the levels `affixes` and `restore`: where a space stands in their place, and where they were lost.
 *
 * First it is decided which letters belong together, then which words do. A decision depends on words and on what the line says of
 * itself: each word that is left was asked in its final surroundings, and from there on what is repaired makes a line ask for more
 * certainty, never for less. So a second call finds nothing.
 */
export const restoreHalfSpaces: Stage = (text, protectedSpans, settings, sink) => {
  if (!restoresAny(settings)) return;
  const policy = readPolicy(settings);
  const range = { start: 0, end: text.length };
  const spans = withOwnWords(text, protectedSpans, settings);
  const isSoft = settings.lineBreaks === 'soft';
  const target = isSoft ? softSink(text, sink) : sink;
  eachLine(isSoft ? softView(text) : text, range, spans, policy.knowledge, (line) => decodeLine(line, policy, target));
};

/** Reads lines that are plain and puts their half-spaces. */
export function plainLineVisitor(settings: Settings, sink: Sink): Omit<LineVisitor, 'visitOthers'> {
  if (!restoresAny(settings)) return { signs: plainSigns(settings), readPlain: plainEnd, visitPlain: () => {} };
  const policy = readPolicy(settings);
  const { knowledge } = policy;
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
      // The lines before it, which are visited last, may have made room.
      if (cache.evictions !== evictions) lookUpWords(plainLine, cache);
      finishRead(plainLine, knowledge, visit);
    },
  };
}

/** True for what words alone tell: Arabic, «PDF ها», «بهانهء», «دو شنبه». */
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

function restoresAny({ zwnj }: Settings): boolean {
  return zwnj === 'affixes' || zwnj === 'restore';
}
