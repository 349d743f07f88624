import { createScorer, type Scorer } from '../model/half-spaces.js';
import type { Lexicon } from '../model/lexicon.js';
import type { HalfSpaceModel } from '../model/model.js';
import { createDictionary, type Dictionary } from './zwnj/dictionary.js';
import { createPairMemory, type PairMemory } from './zwnj/pair-memory.js';

/** What decides where half-spaces stand. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly model: HalfSpaceModel | null;
  /** What both say of single words and of pairs, remembered from one text to the next; which changes no answer. */
  readonly dictionary: Dictionary;
  readonly pairs: PairMemory;
  /** Weighs half-spaces; null without a model. */
  readonly scorer: Scorer | null;
  /** Forgets what is remembered, if it is much: numbers of words are void then. Called between lines. */
  makeRoom(): void;
}

export function assembleKnowledge(lexicon: Lexicon, model: HalfSpaceModel | null): Knowledge {
  const scorer = model && createScorer(lexicon, model);
  const dictionary = createDictionary(lexicon, model, scorer);
  const pairs = createPairMemory(lexicon, model, scorer, dictionary);
  const makeRoom = (): void => {
    if (!dictionary.isLarge()) return;
    dictionary.forget();
    pairs.forget();
  };
  return { lexicon, model, dictionary, pairs, scorer, makeRoom };
}
