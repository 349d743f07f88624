import { realpath, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { version } from '../../version.js';
import { describeFailure, type Io, STANDARD_INPUT } from '../io.js';
import { complain, FINE, INPUT_HAS_ERRORS, WRONG_USE } from '../report.js';
import type { BatchTask } from './batch-task.js';
import { BEGINNING, convertFiles, type RunResult } from './convert-files.js';
import { findSource, type Source } from './inputs.js';
import { beginJournal, type Checkpoint, findEarlierRun, type Journal, journalPath } from './journal.js';
import { NO_OUTPUT, type Output, openOutputFile, streamOutput } from './output-file.js';
import { type BatchPool, boundHeap, createOwnThread, createThreads } from './pool.js';
import { createProgressBar, NO_PROGRESS, type Progress } from './progress.js';

/** What `matn jsonl` is asked to do. */
export interface JsonlRequest {
  /** At least one; `-` for standard input. */
  paths: readonly string[];
  task: BatchTask;
  workers: number;
  out: string | null;
  rejects: string | null;
  resume: boolean;
}

/** The streams of the process. */
export interface Pipes {
  stdin: Readable;
  stdout: Writable;
  stderrIsTerminal: boolean;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}

/** Where a run begins, and what writes down how far it is. */
interface Start {
  from: Checkpoint;
  journal: Journal | null;
}

/** Why there is nothing to do. */
interface Refusal {
  refusal: string;
  exitCode: number;
}

/** Converts the files and says what was rejected; gives the exit code. */
export async function runJsonl(request: JsonlRequest, io: Io, pipes: Pipes): Promise<number> {
  const sources = await findSources(request.paths, io);
  if (!sources) return INPUT_HAS_ERRORS;
  const start = (await findOverlap(request)) ?? (await findStart(request, sources));
  if ('refusal' in start) {
    complain(start.refusal, io);
    return start.exitCode;
  }
  const { task, workers } = request;
  boundHeap();
  const pool =
    workers === 1 ? createOwnThread(task) : createThreads(fileURLToPath(new URL('jsonl-worker.cjs', import.meta.url)), task, workers);
  try {
    const result = await convert(request, sources, start, pool, pipes);
    report(request, result, pipes.signal.aborted, io);
    // Engines take any other code for a task that failed; inline, each bad record says so itself.
    return Object.keys(result.rejected).length > 0 && !task.errorsInline ? INPUT_HAS_ERRORS : FINE;
  } catch (error) {
    // The reader has gone.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return FINE;
    complain(describeFailure(error), io);
    return INPUT_HAS_ERRORS;
  } finally {
    await pool.close();
  }
}

/** Null where one is not there: better now than after hours. */
async function findSources(paths: readonly string[], io: Io): Promise<Source[] | null> {
  const sources: Source[] = [];
  for (const path of paths) {
    try {
      sources.push(await findSource(path));
    } catch (error) {
      complain(`${path}: ${describeFailure(error)}`, io);
    }
  }
  return sources.length === paths.length ? sources : null;
}

async function findOverlap({ paths, out, rejects }: JsonlRequest): Promise<Refusal | null> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  const read = await Promise.all(paths.filter((path) => path !== STANDARD_INPUT).map(real));
  const written = await Promise.all([out, rejects].filter((path) => path !== null).map(real));
  const both = written.find((path, i) => read.includes(path) || written.indexOf(path) !== i);
  if (both === undefined) return null;
  return { refusal: `${both}: expected files of their own for --out and --rejects, got one that is used twice`, exitCode: WRONG_USE };
}

async function findStart({ task, out, rejects, resume }: JsonlRequest, sources: readonly Source[]): Promise<Start | Refusal> {
  if (out === null) return { from: BEGINNING, journal: null };
  const run = JSON.stringify({ version, task, rejects, sources: sources.map(({ path, size }) => ({ path, size })) });
  const earlier = resume ? await findEarlierRun(out, rejects) : null;
  if (resume && !earlier && (await stat(out).catch(() => null)))
    return { refusal: `${out}: nothing to resume: it is complete, since there is no ${journalPath(out)}`, exitCode: FINE };
  if (!earlier?.checkpoint) return { from: BEGINNING, journal: await beginJournal(out, run) };
  if (earlier.run === run) return { from: earlier.checkpoint, journal: await earlier.resume() };
  const expected = 'expected the files, options and version of the run that was interrupted, got others';
  return { refusal: `--resume: ${expected}; remove ${journalPath(out)} to begin anew`, exitCode: WRONG_USE };
}

async function convert(
  { task, out: outPath, rejects: rejectsPath }: JsonlRequest,
  sources: readonly Source[],
  { from, journal }: Start,
  pool: BatchPool,
  { stdin, stdout, stderrIsTerminal, signal }: Pipes,
): Promise<RunResult> {
  const out = outPath === null ? streamOutput(stdout) : await openOutputFile(outPath, from.out);
  const rejects = rejectsPath === null ? NO_OUTPUT : await openOutputFile(rejectsPath, from.rejects);
  const progress = stderrIsTerminal && outPath !== null ? progressOf(sources) : NO_PROGRESS;
  const save = journal?.add ?? (async () => {});
  const result = await convertFiles({ sources, stdin, pool, out, rejects, maxBytes: task.maxBytes, from, save, progress, signal }).finally(
    progress.stop,
  );
  await closeAll(out, rejects);
  if (!signal.aborted) await journal?.remove();
  return result;
}

async function closeAll(...outputs: Output[]): Promise<void> {
  for (const output of outputs) await output.close();
}

/** None where it is not known how much there is. */
function progressOf(sources: readonly Source[]): Progress {
  const sizes = sources.map(({ size }) => size);
  return sizes.includes(null) ? NO_PROGRESS : createProgressBar(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0));
}

function report({ task, out, rejects }: JsonlRequest, { records, rejected, complaints }: RunResult, isStopped: boolean, io: Io): void {
  const kinds = Object.entries(rejected).map(([code, count]) => `${count} ${code}`);
  const total = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  if (total > 0 && rejects === null && !task.errorsInline) for (const complaint of complaints) complain(complaint, io);
  if (total > 0) {
    const where = rejects ?? (task.errorsInline ? 'in their places, with _error' : 'left out; --rejects FILE keeps them');
    complain(`${total} of ${records} records rejected (${kinds.join(', ')}): ${where}`, io);
  }
  if (isStopped) complain(`stopped after ${records} records${out === null ? '' : '; --resume goes on from here'}`, io);
}
