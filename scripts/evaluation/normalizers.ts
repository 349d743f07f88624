import type { Normalizer } from '../../src/api/types.js';
import { createNormalizer } from '../../src/index.js';
import type { Damage } from './gold.js';

/** The normalizer that is tried on a damage. */
export type Normalizers = (damage: Damage) => Normalizer;

/** Words that lost the space between them are mended by a rule that is off by default. */
export function normalizersAt(confidence?: number): Normalizers {
  const threshold = confidence === undefined ? {} : { confidence };
  const byDefault = createNormalizer(threshold);
  const forGluedWords = createNormalizer({ ...threshold, rules: { on: ['zwnj/glued-words'] } });
  return (damage) => (damage === 'glued' ? forGluedWords : byDefault);
}
