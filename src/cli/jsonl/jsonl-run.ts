import { fileURLToPath } from 'node:url';
import { describeFailure, NAME_PROBLEM } from '../failures.js';
import type { FileSystem } from '../files/file-system.js';
import type { Io, Streams } from '../io.js';
import { FINE, INPUT_HAS_ERRORS, printError, WRONG_USE } from '../report.js';
import { KEPT_OF_LONG, longestHeld } from './batch.js';
import type { BatchTask } from './batch-task.js';
import { convertFiles, type RunResult } from './convert-files.js';
import { findSource, type Source } from './inputs.js';
import type { Journal } from './journal.js';
import { NO_OUTPUT, type Output, openOutputFile, streamOutput } from './output-file.js';
import { type BatchPool, boundHeap, createOwnThread, createThreads } from './pool.js';
import { createProgressBar, NO_PROGRESS, type Progress } from './progress.js';
import { describeRun } from './run-description.js';
import { findStart, lockTargets, type Refusal, releaseAll, type Start } from './start.js';
import { findOverlap, findTarget, type Target, type Targets } from './targets.js';

/** Arguments of `matn jsonl`. */
export interface JsonlRequest {
  /** At least one; `-` for standard input. */
  paths: readonly string[];
  /** Files that the settings were read from. */
  alsoRead: readonly string[];
  task: BatchTask;
  workers: number;
  /** `null` for standard output, which the user writes `-`. */
  out: string | null;
  rejects: string | null;
  resume: boolean;
}

/** State of a run. */
interface Work {
  request: JsonlRequest;
  sources: readonly Source[];
  targets: Targets;
  streams: Streams;
  io: Io;
  /** Aborted on SIGINT or SIGTERM. */
  signal: AbortSignal;
}

/** Converts the files, reports rejected records and returns the exit code. */
export async function runJsonl(request: JsonlRequest, io: Io, signal: AbortSignal): Promise<number> {
  const sources = await findSources(request.paths, io);
  if (!sources) return INPUT_HAS_ERRORS;
  try {
    for (const path of [request.out, request.rejects])
      if (path !== null && io.undecodable.has(path)) throw new Error(`${path}: ${NAME_PROBLEM}`);
    const targets = await findTargets(request, io.files);
    const refused = await findWrongUse(request, targets, io.files);
    if (refused !== null) return printRefusal({ refusal: refused, exitCode: WRONG_USE }, io);
    const locks = await lockTargets(targets, io);
    if ('refusal' in locks) return printRefusal(locks, io);
    const work = { request, sources, targets, streams: io.streams(), io, signal };
    const exitCode = await runLocked(work).finally(() => releaseAll(locks));
    return exitCode;
  } catch (error) {
    printError(describeFailure(error, 'output'), io);
    return INPUT_HAS_ERRORS;
  }
}

function printRefusal({ refusal, exitCode }: Refusal, io: Io): number {
  printError(refusal, io);
  return exitCode;
}

async function runLocked(work: Work): Promise<number> {
  const { request, sources, targets, io, signal } = work;
  const { task, workers, resume } = request;
  const describe = () => describeRun(task, request.rejects, sources, io.files);
  const start = await findStart(targets, describe, resume, io.files);
  if ('refusal' in start) return printRefusal(start, io);
  boundHeap();
  const pool =
    workers === 1 ? createOwnThread(task) : createThreads(fileURLToPath(new URL('jsonl-worker.cjs', import.meta.url)), task, workers);
  try {
    const result = await convert(work, start, pool);
    reportResult(request, targets, result, signal.aborted, io);
    return exitCodeOf(result, task);
  } catch (error) {
    // The reader closed the pipe.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return FINE;
    printError(`${describeFailure(error, 'output')}${start.journal ? '; --resume continues from here' : ''}`, io);
    return INPUT_HAS_ERRORS;
  } finally {
    await pool.close();
  }
}

/** Workflow engines treat any other code than 0 as a failed task; with --errors inline, each bad record is whole and has its own error. */
function exitCodeOf({ rejected, cut }: RunResult, { errorsInline }: BatchTask): number {
  const isIncomplete = errorsInline ? cut > 0 : Object.keys(rejected).length > 0;
  return isIncomplete ? INPUT_HAS_ERRORS : FINE;
}

/** Returns `null` if a file is missing: an error now is better than one after hours. */
async function findSources(paths: readonly string[], io: Io): Promise<Source[] | null> {
  const sources: Source[] = [];
  for (const path of paths) {
    try {
      if (io.undecodable.has(path)) printError(`${path}: ${NAME_PROBLEM}`, io);
      else sources.push(await findSource(path, io.files));
    } catch (error) {
      printError(`${path}: ${describeFailure(error, 'input')}`, io);
    }
  }
  return sources.length === paths.length ? sources : null;
}

async function findTargets({ out, rejects }: JsonlRequest, files: FileSystem): Promise<Targets> {
  return { out: await findTarget(out, files), rejects: rejects === null ? null : await findTarget(rejects, files) };
}

/** Describes wrong use in one line; `null` if there is none. */
async function findWrongUse({ paths, alsoRead, resume }: JsonlRequest, targets: Targets, files: FileSystem): Promise<string | null> {
  const { out } = targets;
  if (resume && !out.isFile) return `--resume: expected --out FILE beside it, got ${out.name}, which cannot be truncated`;
  return findOverlap([...paths, ...alsoRead], targets, files);
}

async function convert(work: Work, { from, journal }: Start, pool: BatchPool): Promise<RunResult> {
  const { request, sources, targets, streams, io, signal } = work;
  const outputs: Output[] = [];
  let isDone = false;
  try {
    const open = async (target: Target | null, keep: number): Promise<Output> => {
      const output = await openOutput(target, keep, work);
      outputs.push(output);
      return output;
    };
    const [out, rejects] = [await open(targets.out, from.out), await open(targets.rejects, from.rejects)];
    for (const output of outputs) await output.begin();
    const progress = streams.stderrIsTerminal && targets.out.place !== null ? progressOf(sources) : NO_PROGRESS;
    const save = journal?.add ?? (async () => {});
    const run = {
      sources,
      stdin: streams.stdin,
      files: io.files,
      pool,
      out,
      rejects,
      longestHeld: longestHeld(request.task),
      from,
      save,
      progress,
      signal,
    };
    const result = await convertFiles(run).finally(progress.stop);
    await finishAll(outputs, journal);
    isDone = !signal.aborted;
    return result;
  } finally {
    await Promise.all(outputs.map((output) => output.abandon()));
    await (isDone ? journal?.remove() : journal?.close());
  }
}

function openOutput(target: Target | null, keep: number, { streams, io }: Work): Promise<Output> | Output {
  if (target === null) return NO_OUTPUT;
  return target.place === null ? streamOutput(streams.stdout) : openOutputFile(target, keep, io.files);
}

/** Bytes that were not flushed to the disk may be lost, whatever the length of the file. */
async function finishAll(outputs: readonly Output[], journal: Journal | null): Promise<void> {
  try {
    for (const output of outputs) await output.finish();
  } catch (error) {
    await journal?.clear();
    throw error;
  }
}

/** No progress bar if the total size is unknown. */
function progressOf(sources: readonly Source[]): Progress {
  const sizes = sources.map(({ size }) => size);
  return sizes.includes(null) ? NO_PROGRESS : createProgressBar(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0));
}

/** An array, a file with indents, objects with nothing or CR between them. */
const OTHER_JSON = "expected a JSON object a line; of other JSON, jq -c . makes lines, and jq -c '.[]' of an array";

function reportResult({ task, rejects }: JsonlRequest, { out }: Targets, result: RunResult, isStopped: boolean, io: Io): void {
  const { records, rejected, cut, rejectMessages } = result;
  const kinds = Object.entries(rejected).map(([code, count]) => `${count} ${code}`);
  const total = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  if (total > 0 && rejects === null) for (const message of rejectMessages) printError(message, io);
  if (total > 0) {
    const where = rejects ?? (task.errorsInline ? 'in their places, with _error' : 'left out; --rejects FILE keeps them');
    printError(`${total} of ${records} records rejected (${kinds.join(', ')}): ${where}`, io);
  }
  const others = (rejected['not-json'] ?? 0) + (rejected['no-object'] ?? 0);
  if (others > records / 2) printError(OTHER_JSON, io);
  if (cut > 0)
    printError(
      `${cut} of them cut to ${KEPT_OF_LONG} bytes; the lines above say where they are; --max-bytes N converts longer records`,
      io,
    );
  if (isStopped) printError(`stopped after ${records} records${out.isFile ? '; --resume continues from here' : ''}`, io);
}
