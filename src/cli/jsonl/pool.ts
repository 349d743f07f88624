import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { type Batch, type ConvertedBatch, createBatchConverter, longestHeld } from './batch.js';
import { type BatchTask, readBatchTask } from './batch-task.js';
import { retryByBisection } from './retry.js';

/** Converts batches concurrently. */
export interface BatchPool {
  /** Number of batches that keep it busy. */
  readonly depth: number;
  convert(batch: Batch): Promise<ConvertedBatch>;
  close(): Promise<void>;
}

/** Number of queued batches per thread, so that no thread is idle. */
const BATCHES_A_THREAD = 2;

const MEGABYTE = 2 ** 20;

/**
 * Returns the memory limits of a thread, in MB: without limits it takes more than it needs. The young generation holds many small,
 * short-lived texts; with less room, threads wait for each other's garbage collection. The longest record is held several times, one that is
 * only copied fewer times.
 */
function memoryOf(task: BatchTask): { maxYoungGenerationSizeMb: number; maxOldGenerationSizeMb: number } {
  const longest = Math.max(32 * task.maxBytes, 8 * longestHeld(task));
  return { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: Math.ceil(384 + longest / MEGABYTE) };
}

/**
 * Lets the heap grow by half before old texts are collected. The default of V8 is four times as much, which costs 60 MB: 5 GB of records
 * took 223 MB. It costs a few percent of the time.
 */
export function boundHeap(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** Converts one batch at a time in this thread. */
export function createOwnThread(task: BatchTask): BatchPool {
  const convert = createBatchConverter(task, readBatchTask(task));
  return { depth: 1, convert: retryByBisection(async (batch) => convert(batch), task), close: async () => {} };
}

/**
 * Converts several batches at a time, each in its own thread. A thread that dies is replaced.
 *
 * @param filename module that the threads run: `worker.ts`, compiled
 */
export function createThreads(filename: string, task: BatchTask, threads: number): BatchPool {
  const resourceLimits = memoryOf(task);
  const pool = new Tinypool({ filename, name: 'convert', workerData: task, minThreads: threads, maxThreads: threads, resourceLimits });
  // The task of the thread also fails, and is handled there.
  pool.on('error', () => {});
  const watched = new WeakSet<object>();
  let isClosing = false;

  /** Turns the exit of a thread into an error: the pool only notices threads that fail. */
  function watch(): void {
    for (const thread of pool.threads) {
      if (watched.has(thread)) continue;
      watched.add(thread);
      let hasFailed = false;
      thread.once('error', () => {
        hasFailed = true;
      });
      thread.once('exit', (code) => {
        if (!hasFailed && !isClosing) thread.emit('error', new Error(`the worker ended with exit code ${code}`));
      });
    }
  }

  const run = (batch: Batch): Promise<ConvertedBatch> => {
    const converted: Promise<ConvertedBatch> = pool.run(batch);
    watch();
    return converted;
  };
  return {
    depth: BATCHES_A_THREAD * threads,
    convert: retryByBisection(run, task),
    async close() {
      isClosing = true;
      await pool.destroy();
    },
  };
}
