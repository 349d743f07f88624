import type { WordId } from '../../core/number-kinds.js';
import { lettersOf } from '../../persian/alphabet.js';
import { isLexiconWord } from '../../zwnj-model/lexicon.js';
import type { Splits } from '../../zwnj-model/score-within-word.js';
import { hasAt } from '../../zwnj-model/spoken-verbs.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';

/** The plural before an ezafe, or a silent ه and ای: جام¦های, جامه¦ای. */
const PLURAL = /* @__PURE__ */ lettersOf('های');
/** «And, which, but»: no ezafe leads to these. */
const NO_EZAFE = /* @__PURE__ */ keysOf('و', 'که', 'اما', 'ولی');

/**
 * Moves the last half-space from a plural with an ezafe to a silent ه before a word that no ezafe leads to: «جامه¦ای و کلاهی», not جام¦های. Texts
 * have ه¦ای there a hundred times as often.
 */
export function takeSilentHeh({ count, at }: Splits, word: WordId, after: WordId, { cache: { words }, lexicon }: Resources): void {
  if (!NO_EZAFE.has(keyOfWordId(words, after))) return;
  const { letters, starts } = words;
  const from = starts[word] as number;
  const split = from + (at[count - 1] as number) + 1;
  if ((starts[word + 1] as number) - split !== PLURAL.length || !hasAt(letters, split, PLURAL)) return;
  const start = count === 1 ? from : from + (at[count - 2] as number) + 1;
  if (isLexiconWord(lexicon, letters, start, split + 1)) at[count - 1] = (at[count - 1] as number) + 1;
}
