import { joinsNext } from './alphabet.js';
import { type Chunk, describeChunk } from './chunk.js';
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
  /** The half-spaces of a chunk that are at least so likely (`least`), in order; `scores` as {@link scoreInside} gives them. */
  jointsIn(asked: Asked, scores: Float64Array, least: number): Joint[];
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
  const scoreInside = (chunk: Chunk): Float64Array => {
    const scores = new Float64Array(chunk.letters.length).fill(NEVER);
    for (let at = 0; at < scores.length - 1; at++) {
      if (!joinsNext(chunk.letters[at] as number)) continue;
      insideFeatures(features, chunk, at, partEvidence(chunk, at + 1, counts), lexicon);
      scores[at] = scoreOf(inside, features);
    }
    return scores;
  };
  /** How likely a half-space is behind each letter. The places compete with each other and with none of them: حرف|های, حرفه|ای. */
  const likelihoodsOf = ({ chunk, before, behind, doubt }: Asked, scores: Float64Array): Float64Array => {
    const neighbours = neighboursOf(before, behind);
    const joints = new Float64Array(scores.length);
    let all = Math.exp(doubt);
    for (let at = 0; at < scores.length; at++) {
      const score = scores[at] as number;
      if (score < HOPELESS) continue;
      insideContext(features, chunk, at, neighbours);
      const odds = oddsOf(inside, score + scoreOf(inside, features));
      joints[at] = odds;
      all += odds;
    }
    for (let at = 0; at < joints.length; at++) joints[at] = (joints[at] as number) / all;
    return joints;
  };
  const askPart: Asks = (part) => likelihoodsOf(part, scoreInside(part.chunk));
  const partOf: Parts = ({ letters }, from, to) => describeChunk(letters.slice(from, to), lexicon, counts);
  return {
    scoreInside,
    jointsIn(asked, scores, least) {
      const first = likelihoodsOf(asked, scores);
      const most = Math.max(0, ...first);
      if (most >= SURE || most < UNLIKELY) return largestOf(first, least);
      return likelyOf(jointsInTheEnd(first, asked, askPart, partOf), least);
    },
  };
}

/** The largest likelihood, if it is large enough. */
function largestOf(likelihoods: Float64Array, least: number): Joint[] {
  let at = 0;
  for (let i = 1; i < likelihoods.length; i++) if ((likelihoods[i] as number) > (likelihoods[at] as number)) at = i;
  const confidence = likelihoods[at] ?? 0;
  return confidence > 0 && confidence >= least ? [{ at, confidence }] : [];
}

/** More than half: of two half-spaces that exclude each other one at the most is so likely. */
const LIKELIER_THAN_NOT = 0.5;

/** All that are large enough, where they can stand beside each other. */
function likelyOf(likelihoods: Float64Array, least: number): Joint[] {
  const joints: Joint[] = [];
  for (let at = 0; at < likelihoods.length; at++) {
    // What is less likely at first sight may not come out surer than what is sure.
    const confidence = Math.min(likelihoods[at] as number, SURE);
    if (confidence > LIKELIER_THAN_NOT && confidence >= least) joints.push({ at, confidence });
  }
  return joints.length > 0 ? joints : largestOf(likelihoods, least);
}
