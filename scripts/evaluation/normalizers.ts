import type { Normalizer } from '../../src/api/types.js';
import { createNormalizer } from '../../src/index.js';
import type { Damage } from './gold.js';

/** Returns the normalizer to test on a damage. */
export type Normalizers = (damage: Damage) => Normalizer;

/** Run-together words are split by a rule that is off by default, so `glued` switches it on. */
export function normalizersAt(confidence?: number): Normalizers {
  const threshold = confidence === undefined ? {} : { confidence };
  const byDefault = createNormalizer(threshold);
  const forGluedWords = createNormalizer({ ...threshold, rules: { on: ['zwnj/glued-words'] } });
  return (damage) => (damage === 'glued' ? forGluedWords : byDefault);
}
