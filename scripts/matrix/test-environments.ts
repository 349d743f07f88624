import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output, type Row } from './row.js';

/** The tests, by their files. All runners have `test` and `expect` as globals. */
const TESTS: Readonly<Record<string, string>> = {
  'by-require.test.cjs': `const check = require('./check.cjs');
test('works', () => {
  expect(check(require('matn'), require('matn/model'), require('matn/retext'), require('matn/html'))).toMatch(/works$/);
});
`,
  'by-import.test.mjs': `import * as matn from 'matn';
import * as html from 'matn/html';
import * as model from 'matn/model';
import * as retext from 'matn/retext';
import check from './check.cjs';
test('works', () => {
  expect(check(matn, model, retext, html)).toMatch(/works$/);
});
`,
};

const RUNNERS: readonly (readonly [name: string, argv: (file: string) => string[]])[] = [
  ['Vitest with jsdom', (file) => ['node_modules/vitest/vitest.mjs', 'run', '--globals', '--environment', 'jsdom', file]],
  ['Vitest with happy-dom', (file) => ['node_modules/vitest/vitest.mjs', 'run', '--globals', '--environment', 'happy-dom', file]],
  ['Jest with jsdom', (file) => ['node_modules/jest/bin/jest.js', '--env', 'jsdom', '--transform', '{}', '--testMatch', `**/${file}`]],
];

/** Test environments that have a DOM, a realm of its own each, by import and by require. `folder` has the packages and the packed one. */
export function testEnvironmentRows(folder: string): Row[] {
  for (const [file, text] of Object.entries(TESTS)) writeFileSync(join(folder, file), text);
  // Jest reads modules of ECMAScript only with this flag.
  const env = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  return RUNNERS.flatMap(([environment, argv]) =>
    Object.keys(TESTS).map((file) => ({
      environment,
      how: file.replace(/-|\.test.*/g, ' ').trim(),
      run: () => {
        output(folder, process.execPath, argv(file), env);
        return 'works';
      },
    })),
  );
}
