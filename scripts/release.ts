/**
 * Publishes the version that package.json names, from a clean checkout, after all checks, and tags its commit unless `npm version` did.
 * `--dry-run` runs all of it except tag and publication.
 *
 *   npm run release -- [--dry-run]
 *
 * The home of the project is `repository` in package.json; the addresses of its pages and issues are derived from it. While it is empty,
 * nothing is published, since every link of the package would be dead.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { addressesOf, changesOf } from './release/addresses.js';
import { checkTag, tagVersion } from './release/tag.js';

const isDryRun = process.argv.includes('--dry-run');
const run = (command: string, argv: readonly string[]): void => {
  execFileSync(command, argv, { stdio: 'inherit' });
};

try {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const addresses = addressesOf(manifest.repository);
  changesOf(readFileSync('CHANGELOG.md', 'utf8'), manifest.version);
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  checkTag(manifest.version);
  if (changed !== '') throw new Error(`expected a clean checkout, got changes:\n${changed}`);
  run('npm', ['ci']);
  run('npm', ['run', 'check']);
  const tag = isDryRun ? null : tagVersion(manifest.version);
  run('npm', ['pkg', 'set', ...Object.entries(addresses).map(([field, value]) => `${field}=${value}`)]);
  try {
    run('npm', ['publish', ...(isDryRun ? ['--dry-run', '--provenance=false'] : [])]);
  } finally {
    run('git', ['checkout', '--', 'package.json']);
  }
  if (!isDryRun) console.log(`release: push the commit with its tag ${tag}: git push --follow-tags`);
} catch (error) {
  console.error(`release: ${(error as Error).message}`);
  process.exitCode = 1;
}
