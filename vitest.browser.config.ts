import { defineConfig } from 'vitest/config';

/** What measures runs after all the rest, by itself. */
const MEASURED = 'test/browser/{limits,site}.test.ts';
const shared = { testTimeout: 120_000, hookTimeout: 60_000, isolate: false };

/** Drives the built page in a real Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    // A module is compiled once for all runs and projects, as in vitest.config.ts.
    experimental: { fsModuleCache: true },
    projects: [
      // Each file has a browser: one loads while another computes. One core is left free by default, which on two is half of them.
      { test: { ...shared, name: 'browser', include: ['test/browser/**/*.test.ts'], exclude: [MEASURED], maxWorkers: 2 } },
      { test: { ...shared, name: 'limits', include: [MEASURED], fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
