/** Changes conditions and constants one at a time and reports the changes that no test notices: `npm run test:mutants -- --help`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from './lib/random.js';
import { findMutants, type Mutant } from './mutants/find.js';
import type { Outcome } from './mutants/run-tests.js';
import { type Step, type Steps, stepsFor } from './mutants/steps.js';
import { copyProject, makeMutant, undoMutant } from './mutants/tree.js';

const HELP = `usage: npm run test:mutants -- --folder FOLDER [OPTION]…

Changes random conditions, operators, numbers and early exits of a folder, one at a time, in a copy of the project
(build/mutants), and runs the tests until one fails. A change that no test notices survives: a test is missing, or the
change makes no difference. Tests that hang count as failed. The exit code is 0, whatever survives.

  --folder FOLDER   a folder of src, such as src/core
  --count N         number of changes (default 40)
  --seed S          an integer: the same seed makes the same changes (default 1)
  --without TEXT    leaves out test files whose path holds TEXT; may be given more than once
  --list            lists the changes without making them
  --help            this text
`;
const OPTIONS = {
  folder: { type: 'string' },
  count: { type: 'string', default: '40' },
  seed: { type: 'string', default: '1' },
  without: { type: 'string', multiple: true, default: [] as string[] },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
/** Time limit of a test run: at least these milliseconds, and at least a multiple of the time without a change. */
const LEAST_LIMIT = 30_000;
const LIMIT = 4;
const FIRST_LIMIT = 3_600_000;

function integerOf(flag: string, given: string, least: number): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isInteger(value) || value < least)
    throw new RangeError(`--${flag}: expected an integer${least > 0 ? ` of at least ${least}` : ''}, got '${given}'`);
  return value;
}

function folderOf(given: string | undefined): string {
  const folder = given?.replace(/\/$/, '');
  if (!folder?.startsWith('src/') || !existsSync(folder))
    throw new RangeError(`--folder: expected a folder of src, such as src/core, got '${given ?? ''}'`);
  return folder;
}

/** Draws without replacement, and returns the drawn mutants in the order of files. */
function sample(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const random = createRandom(seed);
  const left = [...mutants];
  const drawn: Mutant[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return drawn.sort((a, b) => mutants.indexOf(a) - mutants.indexOf(b));
}

const show = ({ file, line, before, after }: Mutant): string =>
  `${file}:${line}  ${before.replace(/\s+/g, ' ')} → ${after.replace(/\s+/g, ' ')}`;

/** Runs the tests without a change: they must pass. Returns the time limit of each step in milliseconds. */
async function tryUnchanged(file: string, steps: readonly Step[]): Promise<number[]> {
  const limits: number[] = [];
  for (const { name, run } of steps) {
    const begin = performance.now();
    const outcome = await run(file, FIRST_LIMIT);
    if (outcome !== 'passed') throw new Error(`${name} without a change: ${outcome}; leave out a test file: --without TEXT`);
    limits.push(Math.max(LEAST_LIMIT, LIMIT * (performance.now() - begin)));
  }
  return limits;
}

async function outcomeOf(copy: string, mutant: Mutant, steps: readonly Step[], limits: readonly number[]): Promise<Outcome> {
  makeMutant(copy, mutant);
  try {
    for (const [i, step] of steps.entries()) {
      const outcome = await step.run(mutant.file, limits[i] as number);
      if (outcome !== 'passed') return outcome;
    }
    return 'passed';
  } finally {
    undoMutant(copy, mutant);
  }
}

async function testMutants(copy: string, mutants: readonly Mutant[], { steps, close }: Steps): Promise<void> {
  const limits = await tryUnchanged(mutants[0]?.file ?? '', steps);
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const outcome = await outcomeOf(copy, mutant, steps, limits);
    if (outcome === 'passed') survivors.push(mutant);
    console.log(`${(outcome === 'passed' ? 'SURVIVED' : outcome).padEnd(50)}  ${show(mutant)}`);
  }
  close();
  const killed = mutants.length - survivors.length;
  console.log(`\n${killed} of ${mutants.length} killed (${((100 * killed) / mutants.length).toFixed(1)} %)`);
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) console.log(HELP);
  else {
    const folder = folderOf(values.folder);
    const all = findMutants(folder);
    const mutants = sample(all, integerOf('count', values.count, 1), integerOf('seed', values.seed, Number.NEGATIVE_INFINITY));
    console.log(`${mutants.length} of the ${all.length} mutants of ${folder}, seed ${values.seed}`);
    if (values.list) console.log(mutants.map(show).join('\n'));
    else {
      const copy = resolve('build/mutants', folder);
      copyProject(copy);
      await testMutants(copy, mutants, stepsFor(folder, copy, values.without));
    }
  }
} catch (error) {
  console.error(`test:mutants: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
