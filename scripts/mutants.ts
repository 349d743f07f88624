/** Changes conditions and constants one at a time and says which changes no test notices: `npm run test:mutants -- --help`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from './lib/random.js';
import { findMutants, type Mutant } from './mutants/find.js';
import type { Outcome } from './mutants/run-tests.js';
import { runStep, type Step, stepsFor } from './mutants/steps.js';
import { copyProject, makeMutant, undoMutant } from './mutants/tree.js';

const HELP = `usage: npm run test:mutants -- --folder FOLDER [OPTION]…

Takes random conditions, operators, numbers and early exits of a folder, changes one at a time in a copy of the project
(build/mutants), and runs the tests until one fails. A change that no test notices survives: it is a test that is missing,
or a change that makes no difference. Tests that hang count as failed. The exit code is 0, whatever survives.

  --folder FOLDER   a folder of src, such as src/text
  --count N         how many changes (default 40)
  --seed S          an integer: the same seed makes the same changes (default 1)
  --without TEXT    leaves out test files whose path holds TEXT; may be given more than once
  --list            says what would be changed, and changes nothing
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
const COPY = resolve('build/mutants');
/** Milliseconds: of a run of tests, at least, and as many times what it takes without a change. */
const LEAST_LIMIT = 30_000;
const LIMIT = 4;

function integerOf(flag: string, given: string, least: number): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isInteger(value) || value < least)
    throw new RangeError(`--${flag}: expected an integer${least > 0 ? ` of at least ${least}` : ''}, got '${given}'`);
  return value;
}

function folderOf(given: string | undefined): string {
  const folder = given?.replace(/\/$/, '');
  if (!folder?.startsWith('src/') || !existsSync(folder))
    throw new RangeError(`--folder: expected a folder of src, such as src/text, got '${given ?? ''}'`);
  return folder;
}

/** Draws without putting back, and returns what was drawn in the order of files. */
function sample(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const random = createRandom(seed);
  const left = [...mutants];
  const drawn: Mutant[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return drawn.sort((a, b) => mutants.indexOf(a) - mutants.indexOf(b));
}

const show = ({ file, line, before, after }: Mutant): string =>
  `${file}:${line}  ${before.replace(/\s+/g, ' ')} → ${after.replace(/\s+/g, ' ')}`;

/** Runs the tests without a change: they must pass. Returns how long each step may take. */
async function tryUnchanged(steps: readonly Step[]): Promise<number[]> {
  const limits: number[] = [];
  for (const step of steps) {
    const begin = performance.now();
    const { outcome, output } = await runStep(COPY, step, 3_600_000);
    if (outcome !== 'passed')
      throw new Error(`${step.name}: the tests fail without a change: ${output.match(/FAIL.*/)?.[0] ?? output.slice(-300)}`);
    limits.push(Math.max(LEAST_LIMIT, LIMIT * (performance.now() - begin)));
  }
  return limits;
}

async function fateOf(mutant: Mutant, steps: readonly Step[], limits: readonly number[]): Promise<Outcome> {
  makeMutant(COPY, mutant);
  try {
    for (const [i, step] of steps.entries()) {
      const { outcome } = await runStep(COPY, step, limits[i] as number);
      if (outcome !== 'passed') return outcome;
    }
    return 'passed';
  } finally {
    undoMutant(COPY, mutant);
  }
}

async function testMutants(mutants: readonly Mutant[], steps: readonly Step[]): Promise<void> {
  copyProject(COPY);
  const limits = await tryUnchanged(steps);
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const fate = await fateOf(mutant, steps, limits);
    if (fate === 'passed') survivors.push(mutant);
    console.log(`${{ passed: 'SURVIVED', failed: 'killed  ', hung: 'hung    ' }[fate]}  ${show(mutant)}`);
  }
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
    else await testMutants(mutants, stepsFor(folder, values.without));
  }
} catch (error) {
  console.error(`test:mutants: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
