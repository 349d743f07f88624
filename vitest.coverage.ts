import type { ViteUserConfig } from 'vitest/config';

type Coverage = NonNullable<NonNullable<ViteUserConfig['test']>['coverage']>;

/** `npm run test:coverage`: all of `src` except what is generated or only declares. */
export const COVERAGE: Coverage = {
  provider: 'v8',
  include: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/**/*.d.ts'],
  reporter: ['text', 'html'],
  // A little less than is measured. Most of `src/cli/jsonl` runs in processes of its own (test/dist), which are not counted.
  thresholds: { statements: 95, branches: 94, functions: 93, lines: 96 },
};
