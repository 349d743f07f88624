import { LEAST_SCORE } from '../../zwnj-model/score-within-word.js';
import type { ZwnjOptions } from './options.js';

/** Returned instead of a confidence of 0–1: no change. */
export const NO_CHANGE = -1;
/** Returned instead of a confidence of 0–1: the lexicon alone decides, without a probability. */
export const NO_PROBABILITY = -2;

/** A probability after a penalty in logits. */
export function lowered(probability: number, penalty: number): number {
  return probability / (probability + (1 - probability) * Math.exp(penalty));
}

/** True if no context could lift a half-space of this score above the threshold, given the penalty. */
export function isBelowThreshold(score: number, penalty: number, { thresholdLogit: leastLogit }: ZwnjOptions): boolean {
  return score < LEAST_SCORE + Math.max(0, penalty + Math.min(0, leastLogit));
}
