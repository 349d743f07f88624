import { joinsNext } from './alphabet.js';
import { type Chunk, MOST_LETTERS } from './chunk.js';
import { createFeatures, oddsOf, scoreOf } from './classifier.js';
import { insideContext, insideFeatures, neighboursOf } from './inside-features.js';
import { type Asked, type Asks, jointsInTheEnd, type Parts } from './joints.js';
import type { Lexicon } from './lexicon.js';
import type { HalfSpaceModel } from './model.js';
import { partEvidence } from './pairs.js';

/** A half-space behind letter `at` of a chunk, and how sure that is, 0–1. */
interface Joint {
  at: number;
  confidence: number;
}

/** Weighs half-spaces inside chunks. */
export interface InsideScorer {
  /** By letter: the score of a half-space behind it, wherever the chunk stands. */
  scoreInside(chunk: Chunk): Float64Array;
  /** The half-spaces of a chunk that are at least so likely (`least`), in order; `partOf` gives chunks with what {@link scoreInside} says of them. */
  jointsIn(asked: Asked, scores: Float64Array, least: number, partOf: Parts): readonly Joint[];
}

/** No surroundings make up for a score below this. */
export const HOPELESS = -4;
/** The score of what is out of the question. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** The first half-space of a chunk decides when it is so likely … */
const SURE = 0.97;
/** … or so unlikely; else its parts are asked as well. */
const UNLIKELY = 0.1;

export function createInsideScorer(lexicon: Lexicon, { counts, inside }: Pick<HalfSpaceModel, 'counts' | 'inside'>): InsideScorer {
  const features = createFeatures();
  /** By letter, until the next chunk is weighed. */
  const odds = new Float64Array(MOST_LETTERS);
  /** Weighs the places of a chunk against each other and none of them (حرف|های, حرفه|ای), and gives the odds of all together. */
  const weigh = ({ chunk, before, behind, doubt }: Asked, scores: Float64Array): number => {
    const neighbours = neighboursOf(before, behind);
    let all = Math.exp(doubt);
    for (let at = 0; at < scores.length; at++) {
      const score = scores[at] as number;
      odds[at] = 0;
      if (score < HOPELESS) continue;
      insideContext(features, chunk, at, neighbours);
      const here = oddsOf(inside, score + scoreOf(inside, features));
      odds[at] = here;
      all += here;
    }
    return all;
  };
  const likelihoodsOf = ({ length }: Float64Array, all: number): Float64Array => {
    const likelihoods = new Float64Array(length);
    for (let at = 0; at < length; at++) likelihoods[at] = (odds[at] as number) / all;
    return likelihoods;
  };
  const ask: Asks = (asked, scores) => likelihoodsOf(scores, weigh(asked, scores));
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
    jointsIn(asked, scores, least, partOf) {
      const all = weigh(asked, scores);
      const best = largestOf(odds, scores.length);
      const most = (odds[best] as number) / all;
      if (most >= SURE || most < UNLIKELY) return most > 0 && most >= least ? [{ at: best, confidence: most }] : NONE;
      return likelyOf(jointsInTheEnd(likelihoodsOf(scores, all), asked, ask, partOf), least);
    },
  };
}

/** One for all: most chunks have none. */
const NONE: readonly Joint[] = [];

/** Where the largest of the first numbers is. */
function largestOf(numbers: Float64Array, length: number): number {
  let at = 0;
  for (let i = 1; i < length; i++) if ((numbers[i] as number) > (numbers[at] as number)) at = i;
  return at;
}

/** More than half: of two half-spaces that exclude each other one at the most is so likely. */
const LIKELIER_THAN_NOT = 0.5;

/** All that are large enough, where they can stand beside each other. */
function likelyOf(likelihoods: Float64Array, least: number): readonly Joint[] {
  const joints: Joint[] = [];
  for (let at = 0; at < likelihoods.length; at++) {
    // What is less likely at first sight may not come out surer than what is sure.
    const confidence = Math.min(likelihoods[at] as number, SURE);
    if (confidence > LIKELIER_THAN_NOT && confidence >= least) joints.push({ at, confidence });
  }
  if (joints.length > 0 || least > LIKELIER_THAN_NOT) return joints;
  const at = largestOf(likelihoods, likelihoods.length);
  const confidence = likelihoods[at] as number;
  return confidence >= least ? [{ at, confidence }] : NONE;
}
