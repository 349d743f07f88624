import { joinsNext } from '../../model/alphabet.js';
import { endsAt, followWord, ROOT } from '../../model/automaton.js';
import { MOST_LETTERS } from '../../model/chunk.js';
import type { Lexicon } from '../../model/lexicon.js';
import { ZWNJ } from '../../text/code-points.js';
import type { Stage } from '../rule.js';
import { LONGEST_AFFIX, suffixRule } from './affixes.js';
import { eachLine } from './lines.js';
import { withOwnWords } from './own-words.js';

/** With `zwnjAfterNonJoiner: 'add'`: a half-space before a suffix also where it cannot be seen: کشورهای → کشور¦های. */
export const addUnseenHalfSpaces: Stage = (text, protectedSpans, settings, sink) => {
  if (settings.zwnjAfterNonJoiner !== 'add' || settings.zwnj === 'keep') return;
  const knowledge = settings.knowledge();
  const { lexicon, dictionary } = knowledge;
  const range = { start: 0, end: text.length };
  eachLine(text, range, withOwnWords(text, protectedSpans, settings), knowledge, ({ words, starts, offsets, count }) => {
    for (let i = 0; i < count; i++) {
      const suffix = suffixStart(dictionary.wordOf(words[i] as number).letters, lexicon);
      if (suffix === -1) continue;
      const at = (starts[i] as number) + suffix;
      const behind = (offsets[at - 1] as number) + 1;
      if (offsets[at] === behind) sink.replace(behind, behind, ZWNJ, 'zwnj/unseen');
    }
  });
};

/** Where the suffix of a word begins that the lexicon knows with it and without it, behind a letter that does not join; -1 if nowhere. */
function suffixStart(letters: Uint8Array, { forms: { edges } }: Lexicon): number {
  const { length } = letters;
  if (length > MOST_LETTERS) return -1;
  for (let at = Math.max(2, length - LONGEST_AFFIX); at < length - 1; at++) {
    const rule = joinsNext(letters[at - 1] as number) ? undefined : suffixRule(letters, at, length);
    if (rule !== 'zwnj/plural' && rule !== 'zwnj/comparative') continue;
    const stem = followWord(edges, ROOT, letters, 0, at, 0);
    if (endsAt(edges, stem) && endsAt(edges, followWord(edges, stem, letters, at, length, 0))) return at;
  }
  return -1;
}
