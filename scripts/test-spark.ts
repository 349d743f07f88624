/**
 * Runs the Spark job of `examples/spark` on two executors, kills one of them in the middle, and compares the output with that of a single
 * `matn jsonl`: `npm run test:spark`. `-- --short` takes fewer records, and skips the test with a message if Java or Python is missing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { descendantsOf, installSpark, sparkEnvironment, whatIsMissing } from '../test/spark/environment.js';
import { createRecords } from '../test/spark/records.js';

const { values: flags } = parseArgs({
  options: { short: { type: 'boolean', default: false }, seed: { type: 'string', default: '8' } },
});
const RECORDS = flags.short ? 2_000 : 200_000;
const MATN = [process.execPath, resolve('dist/cli/bin.cjs')];
const TASK = ['--fields', 'title,body', '--article', 'body', '--url-field', 'url'];
const EXECUTORS = 2;
const TASKS = 16;
/** A short job ends before code that is compiled twice, and 200 parts of a count, pay off. */
const JAVA_OPTIONS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
const SHORT_SETTINGS = {
  'spark.driver.extraJavaOptions': JAVA_OPTIONS,
  'spark.executor.extraJavaOptions': JAVA_OPTIONS,
  'spark.sql.shuffle.partitions': 2,
};
/** Number of finished tasks after which an executor is killed. */
const TASKS_BEFORE_KILL = 5;

interface Timed {
  seconds: number;
}

/** Converts the records in one process, as the reference. */
async function runAlone(input: string, output: string): Promise<Timed> {
  const begun = performance.now();
  const child = spawn(MATN[0] as string, [...MATN.slice(1), 'jsonl', ...TASK, '--errors', 'inline', '--stats', '--no-config'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await Promise.all([pipeline(createReadStream(input), child.stdin), pipeline(child.stdout, createWriteStream(output))]);
  const [exitCode] = await exited;
  if (exitCode !== 0) throw new Error(`matn jsonl: expected exit code 0, got ${exitCode}`);
  return { seconds: (performance.now() - begun) / 1000 };
}

/** Returns the number of finished tasks, or null before the job has begun to write. */
function tasksDone(output: string): number | null {
  const folder = join(output, '_temporary/0');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('task_')).length : null;
}

/** Kills an executor, and returns its process ids. */
function killExecutor(driver: number): number[] {
  const executor = descendantsOf(driver).find(({ command }) => command.includes('CoarseGrainedExecutorBackend'));
  if (!executor) throw new Error('no executor was found');
  const below = descendantsOf(executor.pid).map(({ pid }) => pid);
  process.kill(executor.pid, 'SIGKILL');
  console.log(`killed executor ${executor.pid}, which had ${below.length} processes`);
  return below;
}

interface SparkRun extends Timed {
  counts: string;
}

async function runOnSpark(python: string, input: string, output: string, log: string): Promise<SparkRun> {
  const env = sparkEnvironment(python);
  const { size } = await stat(input);
  const settings = {
    'spark.ui.enabled': 'false',
    'spark.sql.files.maxPartitionBytes': Math.ceil(size / TASKS),
    'spark.sql.files.openCostInBytes': 0,
    ...(flags.short ? SHORT_SETTINGS : {}),
  };
  const conf = Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]);
  const master = ['--master', `local-cluster[${EXECUTORS},1,1024]`];
  const job = ['--py-files', 'examples/spark/matn_pipe.py', 'examples/spark/matn_job.py', '--matn', MATN.join(' '), ...TASK, input, output];
  const child = spawn(join(env.SPARK_HOME, 'bin/spark-submit'), [...master, ...conf, ...job], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const logged = pipeline(child.stderr, createWriteStream(log));
  const counts = text(child.stdout);
  const exited = once(child, 'exit');
  const orphans: number[] = [];
  let begun = 0;
  let ended = 0;
  while (child.exitCode === null && child.signalCode === null) {
    await wait(100);
    const done = tasksDone(output);
    if (done !== null && begun === 0) begun = performance.now();
    if (done !== null && done >= TASKS_BEFORE_KILL && orphans.length === 0) orphans.push(...killExecutor(child.pid as number));
    if (ended === 0 && existsSync(join(output, '_SUCCESS'))) ended = performance.now();
  }
  const [[exitCode]] = await Promise.all([exited, logged]);
  const logText = await readFile(log, 'utf8');
  if (exitCode !== 0) throw new Error(`the job: expected exit code 0, got ${exitCode}\n${logText.slice(-5000)}`);
  if (!/Lost executor/.test(logText)) throw new Error('expected that Spark lost an executor');
  const alive = orphans.filter((pid) => existsSync(`/proc/${pid}`));
  if (alive.length > 0) throw new Error(`expected that the processes of the killed executor end, but there are ${alive.join(', ')}`);
  return { counts: await counts, seconds: (ended - begun) / 1000 };
}

async function runPython(python: string, ...argv: string[]): Promise<void> {
  const [exitCode] = await once(spawn(python, argv, { env: sparkEnvironment(python), stdio: 'inherit' }), 'exit');
  if (exitCode !== 0) throw new Error(`${argv[0]}: expected exit code 0, got ${exitCode}`);
}

function* linesOf(count: number, seed: number): Generator<Buffer> {
  for (const record of createRecords(count, seed)) yield Buffer.concat([Buffer.from(record), Buffer.from('\n')]);
}

async function main(): Promise<void> {
  const missing = whatIsMissing();
  if (missing && flags.short) return console.log(`Spark is not tested here: ${missing}`);
  if (missing) throw new Error(missing);
  const python = installSpark();
  await runPython(python, 'test/spark/pipe_test.py', MATN.join('\t'));
  const submit = join(sparkEnvironment(python).SPARK_HOME, 'bin/spark-submit');
  if (!flags.short) await runPython(python, 'test/spark/parquet_test.py', submit, MATN.join(' '));
  const folder = await mkdtemp(join(tmpdir(), 'matn-spark-'));
  const at = (name: string): string => join(folder, name);
  try {
    await pipeline(Readable.from(linesOf(RECORDS, Number(flags.seed))), createWriteStream(at('in.jsonl')));
    const megabytes = (await stat(at('in.jsonl'))).size / 1e6;
    console.log(`${RECORDS} lines, ${megabytes.toFixed(1)} MB`);
    const rate = (seconds: number): string => `${(megabytes / seconds).toFixed(2)} MB/s`;
    const alone = await runAlone(at('in.jsonl'), at('expected.jsonl'));
    console.log(`matn jsonl alone: ${alone.seconds.toFixed(1)} s, ${rate(alone.seconds)}`);
    const spark = await runOnSpark(python, at('in.jsonl'), at('out'), at('spark.log'));
    const each = rate(spark.seconds * EXECUTORS);
    console.log(
      `Spark, ${EXECUTORS} executors, one killed: ${spark.seconds.toFixed(1)} s from the first task to the last, ${each} an executor`,
    );
    await runPython(python, 'test/spark/compare.py', at('in.jsonl'), at('expected.jsonl'), at('out'), spark.counts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
