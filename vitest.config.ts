import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { COVERAGE } from './vitest.coverage.js';

const LAWS = 'test/**/*.law.test.ts';
const TIMES = 'test/**/*.time.test.ts';
const HOUSE = 'test/**/*.house.test.ts';
/** Gives random tests their seed. */
const SEED = 'test/support/seed.ts';
/** Laws, measurements, processes and readers of all files end when they are done: no busy machine makes them fail. */
const PATIENCE = 600_000;

/** Most objects of a test are dead at the next collection of garbage (MB): fewer collections take less time. */
const ROOM = ['--min-semi-space-size=32', '--max-semi-space-size=64'];

/** The playground names the package: no build is needed to test its code. */
const SOURCE = [
  { find: /^matn$/, replacement: fileURLToPath(new URL('./src/index.ts', import.meta.url)) },
  { find: /^matn\/(\w+)$/, replacement: fileURLToPath(new URL('./src/$1.ts', import.meta.url)) },
];

/** What is tested with what: see CONTRIBUTING.md. */
export default defineConfig({
  test: {
    coverage: COVERAGE,
    // By default one core is left free, which on two cores is half of them.
    maxWorkers: '100%',
    // A module is compiled once for all runs and projects, until it changes.
    experimental: { fsModuleCache: true },
    projects: [
      {
        resolve: { alias: SOURCE },
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [LAWS, TIMES, HOUSE, 'test/dist/**', 'test/browser/**'],
          setupFiles: SEED,
          testTimeout: 60_000,
          isolate: false,
          execArgv: ROOM,
        },
      },
      { resolve: { alias: SOURCE }, test: { name: 'house', include: [HOUSE], testTimeout: PATIENCE, isolate: false } },
      {
        resolve: { alias: SOURCE },
        test: { name: 'laws', include: [LAWS], setupFiles: SEED, testTimeout: PATIENCE, isolate: false, execArgv: ROOM },
      },
      {
        test: {
          name: 'time',
          include: [TIMES],
          testTimeout: PATIENCE,
          fileParallelism: false,
          isolate: false,
          // New objects have room, so that a collection of garbage (MB) does not fall on one text and not on another.
          execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=128'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'dist',
          include: ['test/dist/**/*.test.ts'],
          globalSetup: 'test/dist/set-up.ts',
          testTimeout: PATIENCE,
          isolate: false,
        },
      },
    ],
  },
});
