import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Test runners and DOM implementations, each with a realm of its own. 130 MB together: too large for dependencies of this project. */
const PACKAGES = ['jest@30.5.2', 'jest-environment-jsdom@30.5.2', 'vitest@4.1.12', 'jsdom@26.1.0', 'happy-dom@21.0.4'];

/** The tests, by their files. Both runners provide `test` and `expect` as globals. */
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
  ['vitest with jsdom', (file) => ['node_modules/vitest/vitest.mjs', 'run', '--globals', '--environment', 'jsdom', file]],
  ['vitest with happy-dom', (file) => ['node_modules/vitest/vitest.mjs', 'run', '--globals', '--environment', 'happy-dom', file]],
  ['Jest with jsdom', (file) => ['node_modules/jest/bin/jest.js', '--env', 'jsdom', '--transform', '{}', '--testMatch', `**/${file}`]],
];

/**
 * Runs the packed package in test environments that have a DOM, each by import and by require.
 *
 * @param folder a temporary one with the package installed; the runners are installed beside it
 * @param report receives each row as a line
 * @throws Error with the runner's output if a row fails
 */
export function runInTestEnvironments(folder: string, report: (row: string) => void): void {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES], { stdio: 'inherit' });
  for (const [file, text] of Object.entries(TESTS)) writeFileSync(join(folder, file), text);
  // Jest reads ECMAScript modules with this flag only.
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  for (const [name, argv] of RUNNERS) {
    for (const file of Object.keys(TESTS)) {
      const { status, stdout, stderr } = spawnSync(process.execPath, argv(file), { cwd: folder, env, encoding: 'utf8' });
      const row = `${name}, ${file.replace(/-|\.test.*/g, ' ').trim()}`;
      if (status !== 0) throw new Error(`${row} failed:\n${stdout}${stderr}`);
      report(`${row}: works`);
    }
  }
}
