import { defineConfig } from 'vitest/config';
import { COVERAGE } from './vitest.coverage.js';

export default defineConfig({
  test: {
    coverage: COVERAGE,
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/dist/**', 'test/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'dist',
          include: ['test/dist/**/*.test.ts'],
          globalSetup: 'test/dist/set-up.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
