import type { Span } from '../../api/types.js';
import { ZWNJ } from '../../core/code-points.js';
import type { ProtectedSpan } from '../protect/find-protected.js';
import { verbatim } from '../protect/span.js';
import type { Settings, Stage } from '../settings.js';
import { isEndingOfWord } from './word-endings.js';
import type { Gap } from './word-list.js';
import { eachUserWord, gapsOf, type UserWordGap } from './word-matches.js';

const WRITTEN: Record<Gap, string> = { nothing: '', 'half-space': ZWNJ, space: ' ' };

/** Writes the words of the option `words` as given: علیافها → علی¦اف¦ها. */
export const writeUserWords: Stage = (text, protectedSpans, settings, sink) => {
  if (settings.userWords === null) return;
  let previousEnd = -1;
  eachUserWord(text, protectedSpans, settings.userWords, (match) => {
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

/** «ها ه¦ا» with «ها» in the dictionary: normalized, the second would be an ending of the first. */
function startsWithEnding(text: string, { start, end }: Span, gaps: readonly UserWordGap[], settings: Settings): boolean {
  let letters = '';
  let at = start;
  for (const gap of gaps) {
    letters += text.slice(at, gap.start);
    at = gap.end;
    if (wantedIn(gap, settings) !== 'nothing') return isEndingOfWord(letters);
  }
  return isEndingOfWord(letters + text.slice(at, end));
}

/** «کار بر» with «کاربر» in the dictionary: the same letters, but two words. */
const isBetweenWords = ({ is, wanted }: UserWordGap): boolean => is === 'space' && wanted === 'space';

/** Where a half-space is not visible, a space is removed. A half-space stays, or is inserted if the settings say so. */
function wantedIn({ is, wanted }: UserWordGap, { zwnjAfterNonJoiner }: Settings): Gap {
  if (wanted !== 'unseen') return wanted;
  return is === 'half-space' || zwnjAfterNonJoiner === 'add' ? 'half-space' : 'nothing';
}

/** Protected spans and dictionary words, merged in order: no other half-space rule may change these. */
export function withUserWords(text: string, protectedSpans: readonly ProtectedSpan[], { userWords }: Settings): readonly ProtectedSpan[] {
  if (userWords === null) return protectedSpans;
  const spans: ProtectedSpan[] = [];
  let next = 0;
  eachUserWord(text, protectedSpans, userWords, ({ start, end }) => {
    for (let span = protectedSpans[next]; span !== undefined && span.start < start; span = protectedSpans[++next]) spans.push(span);
    spans.push(verbatim(start, end));
  });
  return [...spans, ...protectedSpans.slice(next)];
}
