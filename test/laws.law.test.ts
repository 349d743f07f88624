import { afterAll, describe, expect, it } from 'vitest';
import { LAWS } from './laws/all.js';
import { tryLaw } from './laws/try-law.js';
import { createWatchdog } from './laws/watchdog.js';
import { runs } from './support/runs.js';
import { SEED } from './support/seed.js';

const RUNS = runs(400).numRuns;

describe('For every text, and any options', () => {
  const watchdog = createWatchdog();
  afterAll(watchdog.end);

  it.each(LAWS.filter(({ isSlow }) => !isSlow))('$name', async ({ name }) => {
    const { seed, tried, broken } = await tryLaw(name, SEED, RUNS, watchdog);
    expect(broken, `MATN_SEED=${seed.toString(16)}`).toBeNull();
    expect(tried).toBe(RUNS);
  });
});
