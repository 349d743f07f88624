/** Returned instead of a confidence of 0–1: no change. */
export const NO_CHANGE = -1;
/** The confidence where the lexicon alone decides. No threshold applies. */
export const SURE = 1;

/** The confidence of a change that no text and no list has: after a stem that is in neither, or beside a rarer affix without a model. */
export const GUESS = 0.9;

/** A probability after a penalty in logits. */
export function lowered(probability: number, penalty: number): number {
  return probability / (probability + (1 - probability) * Math.exp(penalty));
}
