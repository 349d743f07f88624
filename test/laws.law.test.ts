import { afterAll, describe, expect, it } from 'vitest';
import { LAWS } from './laws/all.js';
import { tryLaw } from './laws/try-law.js';
import { createWatchdog } from './laws/watchdog.js';
import { runs } from './support/runs.js';

const RUNS = runs(400).numRuns;

describe('For every text, and any options', () => {
  const watchdog = createWatchdog();
  afterAll(watchdog.end);

  it.each(LAWS.filter(({ isSlow }) => !isSlow))('$name', async ({ name }) => {
    const { seed, tried, broken } = await tryLaw(name, Date.now() % 0x7fffffff, RUNS, watchdog);
    expect(broken, `seed ${seed}`).toBeNull();
    expect(tried).toBe(RUNS);
  });
});
