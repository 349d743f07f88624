import type { Lexicon } from '../zwnj-model/lexicon.js';
import type { HalfSpaceModel } from '../zwnj-model/model.js';
import { clearPairs, createPairCache, type PairCache } from '../zwnj-model/pair-cache.js';
import { type BetweenScorer, createBetweenScorer } from '../zwnj-model/score-between-words.js';
import { createGapChanges, type GapChanges } from './zwnj/gap-changes.js';
import { createLine, type Line } from './zwnj/line-columns.js';
import { createQueue, type Queue } from './zwnj/queue.js';
import { createWordCache, type WordCache } from './zwnj/word-cache.js';
import { createChain, type WordChain } from './zwnj/word-chain.js';

/** What decides where half-spaces stand, and caches that are kept from one text to the next, which changes no answer. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly model: HalfSpaceModel | null;
  readonly cache: WordCache;
  readonly pairs: PairCache;
  /** Room for the line that is being read, and for a plain one that waits for those before it. */
  readonly line: Line;
  readonly plainLine: Line;
  /** Room for the words of a line while they are split and joined. */
  readonly chain: WordChain;
  readonly queue: Queue;
  readonly changes: GapChanges;
  /** Scores half-spaces between words; null without a model. */
  readonly between: BetweenScorer | null;
  /** Evicts what is cached, if it is much: numbers of words are void then. Called between lines. */
  makeRoom(): void;
}

export function assembleKnowledge(lexicon: Lexicon, model: HalfSpaceModel | null): Knowledge {
  const cache = createWordCache(lexicon, model);
  const pairs = createPairCache();
  return {
    lexicon,
    model,
    cache,
    pairs,
    line: createLine(),
    plainLine: createLine(),
    chain: createChain(),
    queue: createQueue(),
    changes: createGapChanges(),
    between: model && createBetweenScorer(cache.words, model),
    makeRoom: () => {
      if (cache.makeRoom()) clearPairs(pairs);
    },
  };
}
