import { joinsNext } from './alphabet.js';
import { betweenContext, bothFeatures, leftFeatures, type Pair, rightFeatures, type Surroundings } from './between-features.js';
import type { Chunk } from './chunk.js';
import { createFeatures, oddsOf, scoreOf } from './classifier.js';
import { insideContext, insideFeatures, neighboursOf } from './inside-features.js';
import type { Lexicon } from './lexicon.js';
import type { HalfSpaceModel } from './model.js';
import { isCandidate, partEvidence } from './pairs.js';

/** A half-space behind letter `at` of a chunk, and how sure that is, 0–1. */
interface Joint {
  at: number;
  confidence: number;
}

/** Weighs half-spaces: first wherever the chunks stand, which is worth remembering, then in their surroundings. */
export interface Scorer {
  /** By letter: the score of a half-space behind it, wherever the chunk stands. */
  scoreInside(chunk: Chunk): Float64Array;
  /** The most likely half-space inside a chunk that stands between two others; null where none has a chance. `doubt`: as in {@link jointBetween}. */
  likeliestJoint(chunk: Chunk, scores: Float64Array, before: Chunk | null, behind: Chunk | null, doubt: number): Joint | null;
  /** What a chunk adds to the score of any half-space behind it, and of any before it. */
  scoreBehind(chunk: Chunk): number;
  scoreBefore(chunk: Chunk): number;
  /** The score of a half-space between two chunks, wherever they stand; `sides` is what the two of them add. */
  scoreBetween(pair: Pair, sides: number): number;
  /** How likely it is, 0–1, that a half-space belongs between two chunks, if none is likelier by so many logits (`doubt`) than in the training text. */
  jointBetween(pair: Pair, score: number, surroundings: Surroundings, doubt: number): number;
}

/** No surroundings make up for a score below this. */
export const HOPELESS = -4;
/** The score of what is out of the question. */
export const NEVER = Number.NEGATIVE_INFINITY;

export function createScorer(lexicon: Lexicon, { counts, inside, between }: HalfSpaceModel): Scorer {
  const features = createFeatures();
  return {
    scoreInside(chunk) {
      const scores = new Float64Array(chunk.letters.length).fill(NEVER);
      for (let at = 0; at < scores.length - 1; at++) {
        if (!joinsNext(chunk.letters[at] as number)) continue;
        insideFeatures(features, chunk, at, partEvidence(chunk, at + 1, counts), lexicon);
        scores[at] = scoreOf(inside, features);
      }
      return scores;
    },
    likeliestJoint(chunk, scores, before, behind, doubt) {
      const neighbours = neighboursOf(before, behind);
      let at = -1;
      let best = 0;
      // The places compete with each other and with none of them: حرف|های, حرفه|ای.
      let all = Math.exp(doubt);
      for (let i = 0; i < scores.length; i++) {
        const score = scores[i] as number;
        if (score < HOPELESS) continue;
        insideContext(features, chunk, i, neighbours);
        const odds = oddsOf(inside, score + scoreOf(inside, features));
        all += odds;
        if (odds > best) {
          best = odds;
          at = i;
        }
      }
      return at === -1 ? null : { at, confidence: best / all };
    },
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
