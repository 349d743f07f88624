import type { WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import type { Splits } from '../../zwnj-model/score-within-word.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import type { Resources } from '../resources.js';
import { isOftenJoined } from './habits.js';

const PLURAL = /* @__PURE__ */ lettersOf('ها');

/**
 * True if a word is a plural that texts often write joined, with an ending: آنهایی, اینهاست. The orthography leaves آنها and آن¦ها to the
 * writer, and the ending does not change that.
 */
export function isJoinedPlural(word: WordId, { count, at }: Splits, { cache: { words, idOf } }: Resources): boolean {
  const { letters, starts } = words;
  const from = starts[word] as number;
  const split = from + (at[0] as number) + 1;
  const end = split + PLURAL.length;
  if (count !== 1 || end >= (starts[word + 1] as number) || !hasAt(letters, split, PLURAL)) return false;
  return isOftenJoined(idOf(letters, from, end), words);
}
