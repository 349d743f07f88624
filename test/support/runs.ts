/** Scales how often laws are tried: half of what each names, so that all tests fit into the time of `.ci/run`; `MATN_RUNS=20 npm run test:laws` for more. */
const FACTOR = Number(process.env.MATN_RUNS ?? 0.5);

/** Parameters for `fc.assert`: how often a law is tried. */
export function runs(numRuns: number): { numRuns: number } {
  return { numRuns: Math.max(1, Math.round(FACTOR * numRuns)) };
}
