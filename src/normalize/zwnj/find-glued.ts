import type { WordId } from '../../core/number-kinds.js';
import { valueIn } from '../../zwnj-model/counts.js';
import { findGluedWords, type GluedWords } from '../../zwnj-model/glued-words.js';
import { suffixRule } from './affixes.js';
import type { ZwnjOptions } from './options.js';
import { WordFlag } from './word-flags.js';

/** هنرخبرگزاری → هنر خبرگزاری */
export function findGlued(word: WordId, options: ZwnjOptions): GluedWords | null {
  const { lexicon, model, cache } = options.resources;
  const { words } = cache;
  if (!options.splitsRunTogether || model === null || words.isKnown[word] === 1 || (words.flags[word] as number) & WordFlag.splits)
    return null;
  const from = words.starts[word] as number;
  const to = words.starts[word + 1] as number;
  const glued = findGluedWords(words.letters, from, to, valueIn(words.values[word] as number, 0), lexicon, model.counts);
  if (!glued || glued.confidence < options.confidence) return null;
  const ends = [...glued.cuts.slice(1), to - from];
  return glued.cuts.some((at, k) => suffixRule(words.letters, from + at, from + (ends[k] as number)) !== undefined) ? null : glued;
}
