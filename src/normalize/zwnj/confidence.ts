/** Returned instead of a confidence of 0–1: no change. */
export const NO_CHANGE = -1;
/** Returned instead of a confidence of 0–1: the lexicon alone decides, without a probability. */
export const NO_PROBABILITY = -2;

/** A probability after a penalty in logits. */
export function lowered(probability: number, penalty: number): number {
  return probability / (probability + (1 - probability) * Math.exp(penalty));
}
