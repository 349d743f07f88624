import { isLong } from './long.js';

/**
 * Scales how often laws are tried. `npm test` tries a quarter of what each names, on other texts for each change; `npm run test:long` all of
 * it, and `MATN_RUNS=20 npm run test:laws` more.
 */
const FACTOR = Number(process.env.MATN_RUNS ?? (isLong ? 1 : 0.25));

/** Parameters for `fc.assert`: how often a law is tried. */
export function runs(numRuns: number): { numRuns: number } {
  return { numRuns: Math.max(1, Math.round(FACTOR * numRuns)) };
}
