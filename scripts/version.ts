/**
 * Called by `npm version`, after it wrote the new version to package.json and before it commits and tags: checks that CHANGELOG.md has the
 * version, and writes it to all generated files.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { changesOf } from './release/addresses.js';

try {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  changesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
  execFileSync('git', ['add', '--all'], { stdio: 'inherit' });
} catch (error) {
  console.error(`version: ${(error as Error).message}`);
  console.error('version: package.json has the new number already; git checkout -- package.json package-lock.json takes it back');
  process.exitCode = 1;
}
