/** Drives all laws with random and damaged text, and keeps what breaks one: `npm run fuzz -- --help`. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Case, Law } from './fuzz/case.js';
import { keepFailure } from './fuzz/failures.js';
import { LAWS } from './fuzz/laws.js';
import { shrink } from './fuzz/shrink.js';
import { cases } from './fuzz/texts.js';

const HELP = `usage: npm run fuzz -- [OPTION]…

Tries every law in turn on random text and on damaged stretches of the fixtures. What breaks a law is shrunk and kept in
fixtures/fuzz/failures.jsonl, which the tests replay; the exit code is 1 then.

  --minutes N   how long (default 1)
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

const RUNS = 200;
const SLOW_RUNS = 3;
/** A law that was broken so often is set aside: more failures would say the same. */
const MOST_FAILURES = 5;

function numberOf(flag: string, given: string, is: (value: number) => boolean, what: string): number {
  const value = Number(given);
  if (given.trim() === '' || !is(value)) throw new RangeError(`--${flag}: expected ${what}, got '${given}'`);
  return value;
}

/** Tries a law so many times; gives how often it was tried, and the case that broke it. */
async function tryLaw(law: Law, seed: number): Promise<{ tried: number; broken: Case | null }> {
  const property = fc.asyncProperty(cases, async (one) => law.holds(one));
  const numRuns = law.isSlow ? SLOW_RUNS : RUNS;
  const { counterexample, numRuns: tried } = await fc.check(property, { seed, numRuns, endOnFailure: true });
  return { tried, broken: counterexample?.[0] ?? null };
}

async function report(law: Law, broken: Case): Promise<void> {
  const { least, message } = await shrink(law, broken);
  keepFailure({ law: law.name, ...least });
  console.log(`broken: ${law.name}\n  ${message.split('\n')[0]}\n  ${JSON.stringify(least)}`);
}

async function drive(laws: readonly Law[], minutes: number, seed: number): Promise<boolean> {
  const end = performance.now() + 60_000 * minutes;
  const tried = new Map(laws.map(({ name }) => [name, 0]));
  const failures = new Map<string, number>();
  console.log(`${laws.length} laws for ${minutes} minutes, seed ${seed}`);
  for (let round = 0; performance.now() < end; round++) {
    for (const law of laws) {
      const failed = failures.get(law.name) ?? 0;
      if (failed === MOST_FAILURES || performance.now() >= end) continue;
      const outcome = await tryLaw(law, (seed + round) | 0);
      tried.set(law.name, (tried.get(law.name) ?? 0) + outcome.tried);
      if (outcome.broken === null) continue;
      failures.set(law.name, failed + 1);
      await report(law, outcome.broken);
    }
  }
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
