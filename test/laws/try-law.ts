import fc from 'fast-check';
import type { Case } from './case.js';
import { cases } from './texts.js';
import type { Watchdog } from './watchdog.js';

/** Result of trying a law: the number of tries, and the case that broke it. */
export interface Trial {
  seed: number;
  tried: number;
  broken: (Case & { message: string }) | null;
}

/** Cases are sent to the other process in batches, since a round trip takes longer than most cases. */
const BATCH = 50;

/** Tries a law on random cases until one breaks it. The same seed gives the same cases. */
export async function tryLaw(law: string, seed: number, numRuns: number, { firstBroken }: Watchdog): Promise<Trial> {
  const all = fc.sample(cases, { seed, numRuns });
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH);
    const found = await firstBroken(law, batch);
    if (found) return { seed, tried: start + found.at + 1, broken: { ...(batch[found.at] as Case), message: found.message } };
  }
  return { seed, tried: all.length, broken: null };
}
