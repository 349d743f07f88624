/** Drives the laws with texts that are chosen by the code they reach: `npm run fuzz:coverage -- --help`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus, writeCorpus } from './fuzz-coverage/corpus.js';
import { type Failure, keepFailure } from './fuzz-coverage/fuzz.js';
import { buildInstrumented, type Instrumented } from './fuzz-coverage/instrument.js';
import type { Message } from './fuzz-coverage/messages.js';
import { TARGETS } from './fuzz-coverage/targets.js';
import { watch } from './fuzz-coverage/watch.js';
import { numberOf } from './lib/flags.js';

const NAMES = TARGETS.map(({ name }) => name);
const HELP = `usage: npm run fuzz:coverage -- [OPTION]…

Mutates texts and keeps those that reach new code, in turn for each target: ${NAMES.join(', ')}.
A text that breaks a law, or with which a law never ends, is shrunk and stored in fixtures/fuzz/failures.jsonl, which the tests
replay. The exit code is 1 then. The shortest texts that together reach all of the reached code are stored in
fixtures/fuzz/corpus, where the next run begins.

  --minutes N     duration of all targets (default 5)
  --target NAME   only this target
  --seed S        an integer: the same seed tries the same texts with the same corpus (default: from the clock)
  --unguided      random texts as npm run fuzz makes them; stores no texts, and reports the code that they reach
  --help          this text
`;
const OPTIONS = {
  minutes: { type: 'string', default: '5' },
  target: { type: 'string' },
  seed: { type: 'string' },
  unguided: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
const BUILD = resolve('build/fuzz/worker.mjs');
const SCRIPT = fileURLToPath(new URL('./fuzz-coverage/worker.ts', import.meta.url));
/** Number of times that a target may hang or crash and restart with another seed. */
const MOST_ENDS = 3;

function namesOf(given: string | undefined): readonly string[] {
  if (given === undefined) return NAMES;
  if (!NAMES.includes(given)) throw new RangeError(`--target: expected one of ${NAMES.join(', ')}, got '${given}'`);
  return [given];
}

interface Plan {
  seconds: number;
  seed: number;
  isGuided: boolean;
}

/** Fuzzes a target. Returns true if all laws held. */
async function fuzzTarget(target: string, { seconds, seed, isGuided }: Plan, { file, places, tokens }: Instrumented): Promise<boolean> {
  let isWhole = true;
  const fail = (failure: Failure | null, message: string): void => {
    isWhole = false;
    if (failure) keepFailure(failure);
    console.log(`broken: ${failure?.law ?? target}\n  ${message.split('\n')[0]}\n  ${JSON.stringify(failure)}`);
  };
  const begin = performance.now();
  let marks = 0;
  const hear = (message: Message): void => {
    const second = Math.round((performance.now() - begin) / 1000);
    if (message.kind === 'broken') fail(message.failure, message.message);
    else if (message.kind === 'done') isGuided && writeCorpus(target, message.kept);
    else if (second >= 2 ** marks || message.isLast) {
      marks = Math.floor(Math.log2(Math.max(second, 1))) + 1;
      const { runs, features, corpus } = message;
      console.log(
        `${target} ${String(second).padStart(5)} s ${String(runs).padStart(8)} runs, reached ${message.places} places, ${features} counts, ${corpus} texts`,
      );
    }
  };
  for (let ends = 0; ends < MOST_ENDS; ends++) {
    const time = seconds - (performance.now() - begin) / 1000;
    const end = await watch(file, { target, seed: seed + ends, time, isGuided, places, tokens, corpus: readCorpus(target) }, hear);
    if (end.kind === 'done') break;
    fail(end.failure, `${end.kind}: ${end.message}`);
  }
  return isWhole;
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const minutes = numberOf('minutes', values.minutes, (value) => value > 0, 'a number above 0');
  const seed = numberOf('seed', values.seed ?? String(Date.now() % 0x7fffffff), Number.isInteger, 'an integer');
  const targets = namesOf(values.target);
  if (values.help) console.log(HELP);
  else {
    const built = await buildInstrumented(SCRIPT, BUILD);
    console.log(`${targets.length} targets for ${minutes} minutes, seed ${seed}, ${built.places} places in the code`);
    const plan = { seconds: (60 * minutes) / targets.length, seed, isGuided: !values.unguided };
    for (const target of targets) if (!(await fuzzTarget(target, plan, built))) process.exitCode = 1;
  }
} catch (error) {
  console.error(`fuzz:coverage: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
