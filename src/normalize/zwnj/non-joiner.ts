import { joinsNext } from '../../model/alphabet.js';
import { endsAt, followWord, NOWHERE, ROOT } from '../../model/automaton.js';
import type { Lexicon } from '../../model/lexicon.js';
import { ZWNJ } from '../../text/code-points.js';
import type { Stage } from '../rule.js';
import { LONGEST_AFFIX, suffixRule } from './affixes.js';
import { eachSegment } from './segments.js';
import { MOST_LETTERS, type Segment } from './units.js';

/** With `zwnjAfterNonJoiner: 'add'`: a half-space before a suffix also where it cannot be seen: کشورهای → کشور¦های. */
export const addUnseenHalfSpaces: Stage = (text, protectedSpans, settings, sink) => {
  if (settings.zwnjAfterNonJoiner !== 'add' || settings.zwnj === 'keep') return;
  eachSegment(text, protectedSpans, (segment) => {
    let from = 0;
    segment.unitEnds.forEach((to, unit) => {
      const suffix = suffixStart(segment, from, to, segment.unitJoints[unit] as number, settings.knowledge().lexicon);
      const behind = suffix === -1 ? -1 : (segment.offsets[suffix - 1] as number) + 1;
      if (behind !== -1 && segment.offsets[suffix] === behind) sink.replace(behind, behind, ZWNJ, 'zwnj/unseen');
      from = to;
    });
  });
};

/** Where the suffix of a word begins that the lexicon knows with it and without it, behind a letter that does not join; -1 if nowhere. */
function suffixStart({ letters }: Segment, from: number, to: number, joints: number, lexicon: Lexicon): number {
  if (to - from > MOST_LETTERS) return -1;
  const { edges } = lexicon.forms;
  for (let at = Math.max(from + 2, to - LONGEST_AFFIX); at < to - 1; at++) {
    const rule = joinsNext(letters[at - 1] as number) ? undefined : suffixRule(letters, at, to);
    if (rule !== 'zwnj/plural' && rule !== 'zwnj/comparative') continue;
    const stem = followWord(edges, ROOT, letters, from, at, joints);
    if (stem === NOWHERE || !endsAt(edges, stem)) continue;
    const whole = followWord(edges, stem, letters, at, to, joints >> (at - from));
    if (whole !== NOWHERE && endsAt(edges, whole)) return at;
  }
  return -1;
}
