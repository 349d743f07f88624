import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { createDriver, type Outcome, runCommand } from './run-tests.js';

/** Tests that a mutant has to pass. */
export interface Step {
  name: string;
  /**
   * @param changed the file that holds the mutant
   * @param limit milliseconds after which the tests count as hung
   */
  run(changed: string, limit: number): Promise<Outcome>;
}

/** Steps in order, and how to end the process that they share. */
export interface Steps {
  steps: readonly Step[];
  close(): void;
}

const VITEST = ['node_modules/.bin/vitest', 'run', '--bail', '1', '--project', 'dist'];
const BUILD = ['node_modules/.bin/tsx', 'scripts/mutants/build-command-line.ts'];
const EXCLUDED = ['**/node_modules/**', '**/*.law.test.ts', '**/*.time.test.ts'];

/**
 * Returns the tests for a folder of `src`, the most specific first: the folder of `test` that mirrors it; all other fast tests that import
 * the file; for the command line, those that run its build.
 *
 * @param copy the copy of the project
 * @param without parts of paths: test files that match one are left out
 */
export function stepsFor(folder: string, copy: string, without: readonly string[]): Steps {
  const excluded = [...EXCLUDED, ...without.map((text) => `**/*${text}*`)];
  const { run, close } = createDriver(copy, excluded);
  const steps: Step[] = [];
  const near = nearestTests(folder);
  if (near !== null) steps.push({ name: near, run: (changed, limit) => run({ changed, tests: near }, limit) });
  steps.push({ name: 'related tests', run: (changed, limit) => run({ changed, tests: null }, limit) });
  if (folder.startsWith('src/cli')) steps.push(ofBuild(folder, copy, without));
  return { steps, close };
}

function ofBuild(folder: string, copy: string, without: readonly string[]): Step {
  const names = globSync(`test/dist/*{${basename(folder)},command-line}*.test.ts`).filter(
    (name) => !without.some((text) => name.includes(text)),
  );
  return {
    name: names.join(' '),
    async run(_changed, limit) {
      const built = await runCommand(copy, BUILD, limit);
      return built === 'passed' ? runCommand(copy, [...VITEST, ...names.sort()], limit) : built;
    },
  };
}

/** Returns `test/cli/` for `src/cli/jsonl` if there is no `test/cli/jsonl`. */
function nearestTests(folder: string): string | null {
  for (let path = folder.replace(/^src/, 'test'); path.includes('/'); path = path.slice(0, path.lastIndexOf('/')))
    if (existsSync(path)) return `${path}/`;
  return null;
}
