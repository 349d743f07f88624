import { defineConfig } from 'vitest/config';

/** Drives the built page in a real Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One browser at a time: the tests measure.
    fileParallelism: false,
  },
});
