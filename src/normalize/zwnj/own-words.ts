import { ZWNJ } from '../../text/code-points.js';
import { verbatim } from '../../text/protect/span.js';
import type { ProtectedSpan } from '../../text/protect.js';
import type { Stage } from '../rule.js';
import type { Settings } from '../settings.js';
import type { Gap } from './own-word-list.js';
import { eachOwnWord, gapsOf, type OwnGap } from './own-word-matches.js';

const WRITTEN: Record<Gap, string> = { nothing: '', 'half-space': ZWNJ, space: ' ' };

/** The words of the option `words`, as the caller wants them: علیافها → علی¦اف¦ها. */
export const writeOwnWords: Stage = (text, protectedSpans, settings, sink) => {
  if (settings.ownWords === null) return;
  eachOwnWord(text, protectedSpans, settings.ownWords, (match) => {
    const { given } = match.word;
    if (match.end === match.start + given.length && text.startsWith(given, match.start)) return;
    const gaps = gapsOf(text, match);
    if (gaps.some(isBetweenWords)) return;
    for (const gap of gaps) {
      const wanted = wantedIn(gap, settings);
      if (wanted !== gap.is) sink.replace(gap.start, gap.end, WRITTEN[wanted], 'zwnj/own-words');
    }
  });
};

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
