import fc from 'fast-check';

/** Seed of all random texts of a run: `MATN_SEED`, a hexadecimal number, else from the clock. */
export const SEED = seedOf(process.env.MATN_SEED);

function seedOf(given: string | undefined): number {
  if (given === undefined) return Date.now() % 0x7fffffff;
  const seed = Number.parseInt(given, 16);
  if (Number.isNaN(seed)) throw new TypeError(`MATN_SEED: expected a hexadecimal number, got "${given}"`);
  return seed % 0x7fffffff;
}

/** Returns a number below `step`, where a law starts that tries every `step`-th case. The same seed gives the same number. */
export const randomStart = (step: number): number => SEED % step;

fc.configureGlobal({ seed: SEED });
