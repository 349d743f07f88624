import type { Lexicon } from '../zwnj-model/lexicon.js';
import type { HalfSpaceModel } from '../zwnj-model/model.js';
import { clearPairs, createPairCache, type PairCache } from '../zwnj-model/pair-cache.js';
import { type BetweenScorer, createBetweenScorer } from '../zwnj-model/score-between-words.js';
import { createGapChanges, type GapChanges } from './zwnj/gap-changes.js';
import { createLine, type Line } from './zwnj/line-columns.js';
import { createQueue, type Queue } from './zwnj/queue.js';
import { createWordCache, type WordCache } from './zwnj/word-cache.js';
import { createChain, type WordChain } from './zwnj/word-chain.js';

/** Lexicon, model, and the caches kept between texts. Caches change no result. */
export interface Resources {
  readonly lexicon: Lexicon;
  readonly model: HalfSpaceModel | null;
  readonly cache: WordCache;
  readonly pairs: PairCache;
  /** Buffers for the line being read, and for a plain line that waits until the lines before it are decoded. */
  readonly line: Line;
  readonly plainLine: Line;
  /** Buffer for the words of a line while they are split and joined. */
  readonly chain: WordChain;
  readonly queue: Queue;
  readonly changes: GapChanges;
  /** Scores half-spaces between words; null without a model. */
  readonly between: BetweenScorer | null;
  /** Evicts all cached words if there are too many; word ids are invalid after that. Called between lines. */
  evictIfFull(): void;
}

export function assembleResources(lexicon: Lexicon, model: HalfSpaceModel | null): Resources {
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
    evictIfFull: () => {
      if (cache.evictIfFull()) clearPairs(pairs);
    },
  };
}
