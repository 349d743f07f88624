import type { Chunk } from './chunk.js';

/** A chunk, and what a half-space behind each of its letters scores wherever it stands; null where none is weighed. */
interface ScoredChunk extends Chunk {
  readonly scores: Float64Array | null;
}

/** A chunk between two others, and by how many logits no half-space is likelier than in the training text. */
export interface Asked {
  chunk: Chunk;
  before: Chunk | null;
  behind: Chunk | null;
  doubt: number;
}

/** By letter: how likely it is that the first half-space of a chunk comes behind it. */
export type Asks = (asked: Asked, scores: Float64Array) => Float64Array;
/** Letters [from, to) of a chunk. */
export type Parts = (chunk: Chunk, from: number, to: number) => ScoredChunk;

/** Parts that are less likely to come up are not asked; so the work is bounded, however long the chunk. */
const LEAST_SHARE = 0.1;

/**
 * By letter: how likely a half-space is to come behind it at all, first or in a part that another one left. In هفتهنامهای either may come
 * first, هفته|نامهای or هفتهنامه|ای, and each takes likelihood from the other; but both lead to هفته¦نامه¦ای.
 */
export function jointsInTheEnd(first: Float64Array, asked: Asked, ask: Asks, partOf: Parts): Float64Array {
  const joints = new Float64Array(first.length);
  const add = (from: number, share: number, likelihoods: Float64Array, { chunk, before, behind, doubt }: Asked): void => {
    for (let at = 0; at < likelihoods.length; at++) {
      const likelihood = share * (likelihoods[at] as number);
      joints[from + at] = (joints[from + at] as number) + likelihood;
      if (likelihood < LEAST_SHARE) continue;
      const left = partOf(chunk, 0, at + 1);
      const right = partOf(chunk, at + 1, chunk.letters.length);
      addPart(from, likelihood, left.scores, { chunk: left, before, behind: right, doubt });
      addPart(from + at + 1, likelihood, right.scores, { chunk: right, before: left, behind, doubt });
    }
  };
  const addPart = (from: number, share: number, scores: Float64Array | null, part: Asked): void => {
    if (scores !== null) add(from, share, ask(part, scores), part);
  };
  add(0, 1, first, asked);
  return joints;
}
