/** How many times as often as usual laws are tried: `MATN_RUNS=20 npm run test:laws`. */
const FACTOR = Number(process.env.MATN_RUNS ?? 1);

/** Parameters for `fc.assert`: how often a law is tried. */
export function runs(numRuns: number): { numRuns: number } {
  return { numRuns: Math.max(1, Math.round(FACTOR * numRuns)) };
}
