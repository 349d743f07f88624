import type { Pair } from '../../model/between-features.js';
import { mix } from '../../model/classifier.js';
import type { Scorer } from '../../model/half-spaces.js';
import type { Lexicon } from '../../model/lexicon.js';
import type { HalfSpaceModel } from '../../model/model.js';
import { describePair } from '../../model/pairs.js';
import type { Dictionary } from './dictionary.js';

/** Pairs of words, described and scored once for as long as they are remembered; which changes no answer. */
export interface PairMemory {
  /** What a half-space between two words, given by their numbers, scores wherever they stand. */
  scoreOf(left: number, right: number): number;
  pairOf(left: number, right: number): Pair;
  forget(): void;
}

/** A power of two. */
const PLACES = 1 << 17;
const NONE = -1;

export function createPairMemory(
  lexicon: Lexicon,
  model: HalfSpaceModel | null,
  scorer: Scorer | null,
  dictionary: Dictionary,
): PairMemory {
  const lefts = new Int32Array(PLACES).fill(NONE);
  const rights = new Int32Array(PLACES);
  const scores = new Float64Array(PLACES);
  const pairs: (Pair | undefined)[] = new Array(PLACES);
  const placeOf = (left: number, right: number): number => {
    const place = mix(mix(left, 1), right) & (PLACES - 1);
    if (lefts[place] !== left || rights[place] !== right) {
      const pair = describePair(dictionary.wordOf(left), dictionary.wordOf(right), lexicon, model?.counts ?? null);
      pairs[place] = pair;
      scores[place] = scorer?.scoreBetween(pair) ?? 0;
      lefts[place] = left;
      rights[place] = right;
    }
    return place;
  };
  return {
    scoreOf: (left, right) => scores[placeOf(left, right)] as number,
    pairOf: (left, right) => pairs[placeOf(left, right)] as Pair,
    forget() {
      lefts.fill(NONE);
      pairs.fill(undefined);
    },
  };
}
