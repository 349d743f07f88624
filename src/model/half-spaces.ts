import { betweenContext, bothFeatures, leftFeatures, type Pair, rightFeatures, type Surroundings } from './between-features.js';
import type { Chunk } from './chunk.js';
import { createFeatures, oddsOf, scoreOf } from './classifier.js';
import { createInsideScorer, type InsideScorer, NEVER } from './inside.js';
import type { Lexicon } from './lexicon.js';
import type { HalfSpaceModel } from './model.js';
import { isCandidate } from './pairs.js';

/** Weighs half-spaces: first wherever the chunks stand, which is worth remembering, then in their surroundings. */
export interface Scorer extends InsideScorer {
  /** What a chunk adds to the score of any half-space behind it, and of any before it. */
  scoreBehind(chunk: Chunk): number;
  scoreBefore(chunk: Chunk): number;
  /** The score of a half-space between two chunks, wherever they stand; `sides` is what the two of them add. */
  scoreBetween(pair: Pair, sides: number): number;
  /** How likely it is, 0–1, that a half-space belongs between two chunks, if none is likelier by so many logits (`doubt`) than in the training text. */
  jointBetween(pair: Pair, score: number, surroundings: Surroundings, doubt: number): number;
}

export function createScorer(lexicon: Lexicon, model: HalfSpaceModel): Scorer {
  const { between } = model;
  const features = createFeatures();
  return {
    ...createInsideScorer(lexicon, model),
    scoreBehind(chunk) {
      leftFeatures(features, chunk);
      return scoreOf(between, features);
    },
    scoreBefore(chunk) {
      rightFeatures(features, chunk);
      return scoreOf(between, features);
    },
    scoreBetween(pair, sides) {
      if (!isCandidate(pair)) return NEVER;
      bothFeatures(features, pair);
      return sides + scoreOf(between, features);
    },
    jointBetween(pair, score, surroundings, doubt) {
      betweenContext(features, pair, surroundings);
      const odds = oddsOf(between, score + scoreOf(between, features));
      return odds / (odds + Math.exp(doubt));
    },
  };
}
