import type { Readable } from 'node:stream';
import type { FileSystem } from '../files/file-system.js';
import { type ConvertedBatch, MOST_REJECT_MESSAGES } from './batch.js';
import { nameOf, openSource, type Source } from './inputs.js';
import type { Checkpoint } from './journal.js';
import type { Output } from './output-file.js';
import type { BatchPool } from './pool.js';
import type { Progress } from './progress.js';
import { type BatchPlace, readBatches } from './read-batches.js';

/** Inputs and environment of a run. */
export interface Run {
  sources: readonly Source[];
  stdin: Readable;
  files: FileSystem;
  pool: BatchPool;
  out: Output;
  rejects: Output;
  /** Length up to which a record is held whole, in bytes. */
  longestHeld: number;
  /** First batch: the one after the last batch of an earlier run. */
  from: Checkpoint;
  /** Called after each batch is written. */
  save(checkpoint: Checkpoint): Promise<void>;
  progress: Progress;
  /** After an abort no batch is begun; batches that were begun are written. */
  signal: AbortSignal;
}

/** Result of a run. */
export interface RunResult extends Pick<Checkpoint, 'records' | 'rejected' | 'cut'> {
  rejectMessages: string[];
}

export const BEGINNING: Checkpoint = { source: 0, place: { offset: 0, line: 1 }, out: 0, rejects: 0, records: 0, rejected: {}, cut: 0 };

/** Reads, converts and writes batches in order. It holds only as many batches at a time as keep the pool busy. */
export async function convertFiles(run: Run): Promise<RunResult> {
  const tally = createTally(run.from);
  const written: Promise<void>[] = [];
  let last = Promise.resolve();
  const convert = (batch: Parameters<BatchPool['convert']>[0], source: number, end: BatchPlace): void => {
    const converted = run.pool.convert(batch);
    const before = last;
    last = Promise.all([converted, before]).then(([result]) => write(result, source, end, tally, run));
    // Awaited when the queue is full, and at the end.
    last.catch(() => {});
    written.push(last);
  };
  try {
    for (let source = run.from.source; source < run.sources.length && !run.signal.aborted; source++) {
      for await (const { batch, end } of batchesOf(source, run)) {
        // The last record of a source that was stopped may be incomplete.
        if (run.signal.aborted) break;
        convert(batch, source, end);
        if (written.length >= run.pool.depth) await written.shift();
      }
    }
  } finally {
    // Also if a file cannot be read to its end.
    await Promise.allSettled(written);
  }
  await last;
  return tally;
}

async function* batchesOf(source: number, run: Run): ReturnType<typeof readBatches> {
  const file = run.sources[source] as Source;
  const place = source === run.from.source ? run.from.place : BEGINNING.place;
  const before = run.sources.slice(0, source).reduce((sum, { size }) => sum + (size ?? 0), 0);
  const open = await openSource(file, place, run.stdin, run.files);
  const stop = (): void => open.stop();
  run.signal.addEventListener('abort', stop);
  try {
    for await (const read of readBatches(open.chunks, nameOf(file), run.longestHeld, place)) {
      yield read;
      run.progress.show(before + open.bytesRead());
    }
  } finally {
    run.signal.removeEventListener('abort', stop);
  }
}

function createTally({ records, rejected, cut }: Checkpoint): RunResult {
  return { records, rejected: { ...rejected }, cut, rejectMessages: [] };
}

/** The rejects first, so that a record that is missing from the output already has its reason there. */
async function write(converted: ConvertedBatch, source: number, place: BatchPlace, tally: RunResult, run: Run): Promise<void> {
  if (converted.rejects.length > 0) await run.rejects.write(converted.rejects);
  if (converted.out.length > 0) await run.out.write(converted.out);
  tally.records += converted.records;
  tally.cut += converted.cut;
  for (const [code, count] of Object.entries(converted.rejected) as [keyof ConvertedBatch['rejected'], number][])
    tally.rejected[code] = (tally.rejected[code] ?? 0) + count;
  for (const message of converted.rejectMessages.slice(0, MOST_REJECT_MESSAGES - tally.rejectMessages.length))
    tally.rejectMessages.push(message);
  const { records, rejected, cut } = tally;
  await run.save({ source, place, out: run.out.size(), rejects: run.rejects.size(), records, rejected, cut });
}
