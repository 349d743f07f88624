import { LEAST_SCORE } from '../../zwnj-model/score-within-word.js';
import type { ZwnjOptions } from './options.js';

/** True if no context could lift a half-space of this score above the threshold, given the penalty. */
export function isBelowThreshold(score: number, penalty: number, { thresholdLogit: leastLogit }: ZwnjOptions): boolean {
  return score < LEAST_SCORE + Math.max(0, penalty + Math.min(0, leastLogit));
}
