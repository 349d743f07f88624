import type { ViteUserConfig } from 'vitest/config';

type Coverage = NonNullable<NonNullable<ViteUserConfig['test']>['coverage']>;

/** `npm run test:coverage`: all of `src` except what is generated or only declares. */
export const COVERAGE: Coverage = {
  provider: 'v8',
  include: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/**/*.d.ts'],
  reporter: ['text', 'html', 'json'],
};
