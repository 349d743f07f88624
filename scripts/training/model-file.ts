import { bytesOfText } from '../../src/core/packed-text.js';
import { MODEL_MAGIC } from '../../src/zwnj-model/model.js';
import { LARGEST_WEIGHT } from '../../src/zwnj-model/weights.js';
import type { Trained } from './learner.js';
import { encodeWeights } from './weights-file.js';

/** The parts of a model: the number of chunks in the text, their counts as an automaton, and both classifiers. */
export interface ModelParts {
  total: number;
  counts: Uint8Array;
  inside: Trained;
  between: Trained;
}

/** Encodes the model for `decodeModel`. */
export function encodeModel({ total, counts, inside, between }: ModelParts): Uint8Array {
  const classifiers = [inside, between].map((trained) => ({ trained, weights: encodeWeights(Int8Array.from(trained.weights, stepsOf)) }));
  const numbers = classifiers.flatMap(
    ({
      trained: {
        slope,
        intercept,
        weights: { length },
      },
      weights,
    }) => [...[slope, intercept, SCALE].map(Math.fround), length, weights.length],
  );
  const head = bytesOfText(`${[MODEL_MAGIC, total, ...numbers].join(' ')}\n`);
  return Uint8Array.from(Buffer.concat([head, ...classifiers.map(({ weights }) => weights), counts]));
}

/** Larger weights are clipped to this, without a loss. */
const LARGEST = 4;
const SCALE = LARGEST / LARGEST_WEIGHT;

const stepsOf = (weight: number): number => Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight / SCALE)));
