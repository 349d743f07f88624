import type { Span } from '../../api/types.js';
import { ZWNJ } from '../../core/code-points.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import { verbatim } from '../protect/span.js';
import type { Settings } from '../settings.js';
import type { Stage } from '../stage.js';
import { isEnding } from './word-endings.js';
import type { Gap } from './word-list.js';
import { eachOwnWord, gapsOf, type OwnGap } from './word-matches.js';

const WRITTEN: Record<Gap, string> = { nothing: '', 'half-space': ZWNJ, space: ' ' };

/** The words of the option `words`, as the caller wants them: علیافها → علی¦اف¦ها. */
export const writeOwnWords: Stage = (text, protectedSpans, settings, sink) => {
  if (settings.ownWords === null) return;
  let previousEnd = -1;
  eachOwnWord(text, protectedSpans, settings.ownWords, (match) => {
    const isNext = match.start === previousEnd + 1 && text[previousEnd] === ' ';
    previousEnd = match.end;
    const { given } = match.word;
    if (match.end === match.start + given.length && text.startsWith(given, match.start)) return;
    const gaps = gapsOf(text, match);
    if (gaps.some(isBetweenWords) || (isNext && startsWithEnding(text, match, gaps, settings))) return;
    for (const gap of gaps) {
      const wanted = wantedIn(gap, settings);
      if (wanted !== gap.is) sink.replace(gap.start, gap.end, WRITTEN[wanted], 'zwnj/own-words');
    }
  });
};

/** «ها ه¦ا» where «ها» is given: put right, the second one would be an ending of the first. */
function startsWithEnding(text: string, { start, end }: Span, gaps: readonly OwnGap[], settings: Settings): boolean {
  let letters = '';
  let at = start;
  for (const gap of gaps) {
    letters += text.slice(at, gap.start);
    at = gap.end;
    if (wantedIn(gap, settings) !== 'nothing') return isEnding(letters);
  }
  return isEnding(letters + text.slice(at, end));
}

/** «کار بر» where «کاربر» is given: its letters, but two words. */
const isBetweenWords = ({ is, wanted }: OwnGap): boolean => is === 'space' && wanted === 'space';

/** Where no half-space can be seen, a space is closed up; one stands where it stood, or where the settings ask for it. */
function wantedIn({ is, wanted }: OwnGap, { zwnjAfterNonJoiner }: Settings): Gap {
  if (wanted !== 'unseen') return wanted;
  return is === 'half-space' || zwnjAfterNonJoiner === 'add' ? 'half-space' : 'nothing';
}

/** The protected spans and, between them, the caller's words: what no other rule of half-spaces may touch. */
export function withOwnWords(text: string, protectedSpans: readonly ProtectedSpan[], { ownWords }: Settings): readonly ProtectedSpan[] {
  if (ownWords === null) return protectedSpans;
  const spans: ProtectedSpan[] = [];
  let next = 0;
  eachOwnWord(text, protectedSpans, ownWords, ({ start, end }) => {
    for (let span = protectedSpans[next]; span !== undefined && span.start < start; span = protectedSpans[++next]) spans.push(span);
    spans.push(verbatim(start, end));
  });
  return [...spans, ...protectedSpans.slice(next)];
}
