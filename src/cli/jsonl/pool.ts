import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { type Batch, type ConvertedBatch, createBatchConverter } from './batch.js';
import { type BatchTask, readBatchTask } from './batch-task.js';
import { createStubbornRun } from './retry.js';

/** Converts batches, some at a time. */
export interface BatchPool {
  /** So many batches keep it busy. */
  readonly depth: number;
  convert(batch: Batch): Promise<ConvertedBatch>;
  close(): Promise<void>;
}

/** Batches that wait for each thread, so that none waits for a batch. */
const BATCHES_A_THREAD = 2;

const MEGABYTE = 2 ** 20;

/**
 * What a thread may take, in MB: left to itself it takes more than it needs. Its work is many small, short-lived texts, and with less room
 * for them threads wait for each other's collectors; the longest record counts many times.
 */
function memoryOf({ maxBytes }: BatchTask): { maxYoungGenerationSizeMb: number; maxOldGenerationSizeMb: number } {
  return { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: Math.ceil(384 + (32 * maxBytes) / MEGABYTE) };
}

/**
 * The heap may grow by half before what is left of old texts is collected: left to itself V8 waits for four times as much, which costs
 * 60 MB, and 5 GB of records took 223 MB. A few hundredths of the time are the price.
 */
export function boundHeap(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** One batch at a time, in this thread. */
export function createOwnThread(task: BatchTask): BatchPool {
  const convert = createBatchConverter(task, readBatchTask(task));
  return { depth: 1, convert: createStubbornRun(async (batch) => convert(batch), task), close: async () => {} };
}

/**
 * Several at a time, each in a thread of its own; a thread that dies is replaced.
 *
 * @param filename the module that the threads run: `worker.ts`, compiled
 */
export function createThreads(filename: string, task: BatchTask, threads: number): BatchPool {
  const resourceLimits = memoryOf(task);
  const pool = new Tinypool({ filename, name: 'convert', workerData: task, minThreads: threads, maxThreads: threads, resourceLimits });
  // What a thread was doing fails too, and there it is seen to.
  pool.on('error', () => {});
  const watched = new WeakSet<object>();
  let isClosing = false;

  /** The pool sees a thread that fails, not one that just ends. */
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
    convert: createStubbornRun(run, task),
    async close() {
      isClosing = true;
      await pool.destroy();
    },
  };
}
