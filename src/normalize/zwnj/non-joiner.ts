import { type Automaton, followWord, ROOT } from '../../core/automaton.js';
import { ZWNJ } from '../../core/code-points.js';
import type { Letter, WordId } from '../../core/number-kinds.js';
import { letterJoinsNext } from '../../persian/alphabet.js';
import { MOST_LETTERS } from '../../zwnj-model/chunk.js';
import { wordLetters } from '../../zwnj-model/word-columns.js';
import type { Resources } from '../resources.js';
import type { Stage } from '../settings.js';
import { withUserWords } from '../words/write-words.js';
import { LONGEST_AFFIX, suffixRule } from './affixes.js';
import { eachLine } from './read-lines.js';
import { isStemKnown, wasStemSeen } from './stems.js';

/** With `zwnjAfterNonJoiner: 'add'`: inserts a half-space before a suffix even where it is not visible: کشورهای → کشور¦های. */
export const addUnseenHalfSpaces =
  (resources: Resources): Stage =>
  (text, protectedSpans, settings, sink) => {
    const { words: table } = resources.cache;
    const range = { start: 0, end: text.length };
    eachLine(text, range, withUserWords(text, protectedSpans, settings), resources, ({ words, starts, offsets, count }) => {
      for (let i = 0; i < count; i++) {
        const suffix = startOfSuffix(wordLetters(table, words[i] as WordId), resources);
        if (suffix === -1) continue;
        const at = (starts[i] as number) + suffix;
        const gap = (offsets[at - 1] as number) + 1;
        if (offsets[at] === gap) sink.replace(gap, gap, ZWNJ, 'zwnj/unseen');
      }
    });
  };

/**
 * Returns the start of the suffix of a word, after a letter that does not join, if the word is known with and without it; -1 if there is
 * none.
 */
function startOfSuffix(letters: Uint8Array, { lexicon, model }: Resources): number {
  const { length } = letters;
  if (length > MOST_LETTERS) return -1;
  for (let at = Math.max(2, length - LONGEST_AFFIX); at < length - 1; at++) {
    const rule = letterJoinsNext(letters[at - 1] as Letter) ? undefined : suffixRule(letters, at, length);
    if (rule !== 'zwnj/plural' && rule !== 'zwnj/comparative') continue;
    if (isStemKnown(lexicon, stemIn(lexicon.forms, letters, at), letters, at, length)) return at;
    // A comparative that is only in the counts may be a name.
    if (rule === 'zwnj/plural' && model && wasStemSeen(model.counts, stemIn(model.counts.words, letters, at), letters, at, length))
      return at;
  }
  return -1;
}

const stemIn = ({ edges }: Automaton, letters: Uint8Array, end: number): number => followWord(edges, ROOT, letters, 0, end, 0);
