import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Outcome, runCommand } from './run-tests.js';

/** Tests that a mutant has to pass, in turn. */
export interface Step {
  name: string;
  commands: readonly (readonly string[])[];
}

const VITEST = ['node_modules/.bin/vitest', 'run', '--bail', '1', '--reporter', 'dot'];
const BUILD = ['node_modules/.bin/tsx', 'scripts/mutants/build-command-line.ts'];
const SLOW = ['**/*.law.test.ts', '**/*.time.test.ts'];

/**
 * Returns the tests for a folder of `src`, those that tell most first: the folder of `test` that mirrors it, all others that are fast, and for the
 * command line those that run the build.
 *
 * @param without parts of paths: test files that hold one are left out
 */
export function stepsFor(folder: string, without: readonly string[]): Step[] {
  const excluded = [...SLOW, ...without.map((text) => `**/*${text}*`)].flatMap((pattern) => ['--exclude', pattern]);
  const source = [...VITEST, '--project', '!dist', '--no-isolate', ...excluded];
  const near = nearestTests(folder);
  const steps: Step[] = near === null ? [] : [{ name: near, commands: [[...source, near]] }];
  if (!folder.startsWith('src/cli')) return [...steps, { name: 'all', commands: [source] }];
  const names = globSync(`test/dist/*{${basename(folder)},command-line}*.test.ts`).sort();
  return [...steps, { name: 'test/dist', commands: [BUILD, [...VITEST, '--project', 'dist', ...excluded, ...names]] }];
}

/** `test/cli` for `src/cli/jsonl`, where there is no `test/cli/jsonl`. */
function nearestTests(folder: string): string | null {
  for (let path = folder.replace(/^src/, 'test'); path.includes('/'); path = path.slice(0, path.lastIndexOf('/')))
    if (existsSync(path)) return `${path}/`;
  return null;
}

/** Runs the commands of a step up to the first that does not pass. */
export async function runStep(folder: string, { commands }: Step, limit: number): Promise<{ outcome: Outcome; output: string }> {
  let last: { outcome: Outcome; output: string } = { outcome: 'passed', output: '' };
  for (const command of commands) {
    last = await runCommand(folder, command, limit);
    if (last.outcome !== 'passed') break;
  }
  return last;
}
