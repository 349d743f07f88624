/** Runs tests repeatedly in a process that has all modules loaded: see {@link Order}. Its folder is the copy of the project. */
import { resolve } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';

/** Input of the driver. */
export interface Order {
  /** The only changed file, from the root of the project. */
  changed: string;
  /** Part of the paths of test files, or null for all that import the file, directly or indirectly. */
  tests: string | null;
}

const [excluded = '[]'] = process.argv.slice(2);
/** Number of test files that run before failures are checked. */
const CHUNK = 6;

const vitest = await createVitest('test', {
  watch: false,
  isolate: false,
  project: ['!dist'],
  exclude: JSON.parse(excluded) as string[],
  reporters: [{}],
  maxWorkers: 1,
  bail: 0,
  // The parent ends a hanging test; a busy machine alone must fail no test.
  testTimeout: 3_600_000,
});

/** Returns the first test file that fails, or null. */
async function failureIn(specifications: TestSpecification[]): Promise<string | null> {
  const ids = new Set(specifications.map(({ moduleId }) => moduleId));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const failed = testModules.find((module) => ids.has(module.moduleId) && !module.ok());
  return failed?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'an error outside of tests' : null);
}

/** The changed file of the last order, which is restored since. */
let restored: string | null = null;

async function run({ changed, tests }: Order): Promise<string | null> {
  for (const file of [restored ?? changed, changed]) vitest.invalidateFile(resolve(file));
  restored = changed;
  if (tests === null) vitest.config.related = [resolve(changed)];
  const found = await (tests === null ? vitest.getRelevantTestSpecifications() : vitest.globTestSpecifications([tests]));
  const sorted = found.sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  for (let at = 0; at < sorted.length; at += CHUNK) {
    const failure = await failureIn(sorted.slice(at, at + CHUNK));
    if (failure !== null) return failure;
  }
  return null;
}

process.on('message', async (order: Order) => process.send?.({ failure: await run(order) }));
// Leave no process running when the parent ends.
process.on('disconnect', () => process.exit());
process.send?.('ready');
