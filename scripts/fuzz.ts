/** Drives all laws with random and damaged text, and stores the cases that break one: `npm run fuzz -- --help`. */
import { parseArgs } from 'node:util';
import { LAWS } from '../test/laws/all.js';
import type { Law } from '../test/laws/case.js';
import { type Trial, tryLaw } from '../test/laws/try-law.js';
import { createWatchdog, type Watchdog } from '../test/laws/watchdog.js';
import { keepFailure } from './fuzz/failures.js';
import { shrink } from './fuzz/shrink.js';
import { numberOf } from './lib/flags.js';

const HELP = `usage: npm run fuzz -- [OPTION]…

Tests every law in turn on random text and on damaged parts of the fixtures, with random options, in a process of its own.
A case that breaks a law, hangs or crashes is shrunk and stored in fixtures/fuzz/failures.jsonl, which the tests replay;
the exit code is 1 then.

  --minutes N   duration (default 1)
  --seed S      an integer: the same seed tries the same texts (default: from the clock)
  --law TEXT    only the laws whose name holds TEXT
  --help        this text
`;
const OPTIONS = {
  minutes: { type: 'string', default: '1' },
  seed: { type: 'string' },
  law: { type: 'string', default: '' },
  help: { type: 'boolean', default: false },
} as const;

const RUNS = 500;
const SLOW_RUNS = 1;
/** A law is skipped after this number of failures: more would be alike. */
const MOST_FAILURES = 5;
/** In milliseconds: during shrinking a case that takes longer counts as hanging. */
const SHRINK_LIMIT = 5_000;

async function report(law: string, { seed, broken }: Trial, watchdog: Watchdog): Promise<void> {
  if (!broken) return;
  const { message, ...one } = broken;
  const least = await shrink(one, (shorter) => watchdog.assertHolds(law, shorter));
  keepFailure({ law, ...least });
  console.log(`broken: ${law}, seed ${seed}\n  ${message.split('\n')[0]}\n  ${JSON.stringify(least)}`);
}

async function drive(laws: readonly Law[], minutes: number, seed: number): Promise<boolean> {
  const watchdog = createWatchdog();
  const shrinking = createWatchdog(SHRINK_LIMIT);
  const end = performance.now() + 60_000 * minutes;
  const tried = new Map(laws.map(({ name }) => [name, 0]));
  const failures = new Map<string, number>();
  console.log(`${laws.length} laws for ${minutes} minutes, seed ${seed}`);
  for (let round = 0; performance.now() < end; round++) {
    for (const law of laws) {
      const failed = failures.get(law.name) ?? 0;
      if (failed === MOST_FAILURES || performance.now() >= end) continue;
      const trial = await tryLaw(law.name, (seed + round) | 0, law.isSlow ? SLOW_RUNS : RUNS, watchdog);
      tried.set(law.name, (tried.get(law.name) ?? 0) + trial.tried);
      if (trial.broken === null) continue;
      failures.set(law.name, failed + 1);
      await report(law.name, trial, shrinking);
    }
  }
  watchdog.end();
  shrinking.end();
  for (const [name, times] of tried) console.log(`${String(times).padStart(9)}  ${name}${failures.has(name) ? ': BROKEN' : ''}`);
  return failures.size === 0;
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const minutes = numberOf('minutes', values.minutes, (value) => value > 0, 'a number above 0');
  const seed = numberOf('seed', values.seed ?? String(Date.now() % 0x7fffffff), Number.isInteger, 'an integer');
  const laws = LAWS.filter(({ name }) => name.includes(values.law));
  if (values.help) console.log(HELP);
  else if (laws.length === 0) throw new RangeError(`--law: expected a part of a law's name, got '${values.law}'`);
  else if (!(await drive(laws, minutes, seed))) process.exitCode = 1;
} catch (error) {
  console.error(`fuzz: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
