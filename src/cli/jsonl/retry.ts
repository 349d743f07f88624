import { errorRecord } from '../../stream/rejects.js';
import { type Batch, type ConvertedBatch, createBatchConverter } from './batch.js';
import type { BatchTask } from './batch-task.js';

/** Rejects if the worker dies. */
type RunBatch = (batch: Batch) => Promise<ConvertedBatch>;

/** After this many consecutive failures without a converted batch, the records are not the cause. */
const MOST_FAILURES = 20;
const LINE_FEED = 0x0a;

/**
 * Retries by bisection. A batch whose worker died is tried again. If the worker dies twice, the batch is split in halves down to the record
 * that kills every worker, and that record is rejected.
 */
export function retryByBisection(run: RunBatch, task: BatchTask): RunBatch {
  let failures = 0;

  async function attempt(batch: Batch): Promise<ConvertedBatch | Error> {
    try {
      const converted = await run(batch);
      failures = 0;
      return converted;
    } catch (error) {
      if (++failures > MOST_FAILURES) throw error;
      return error as Error;
    }
  }

  return async function convert(batch: Batch): Promise<ConvertedBatch> {
    const first = await attempt(batch);
    if ('out' in first) return first;
    const second = await attempt(batch);
    if ('out' in second) return second;
    const [one, other] = halvesOf(batch);
    return other ? joinBatches(await convert(one), await convert(other)) : rejectWhole(batch, second, task);
  };
}

function halvesOf(batch: Batch): [Batch, Batch?] {
  const bytes = Buffer.from(batch.bytes);
  const middle = bytes.length >> 1;
  const before = middle > 0 ? bytes.lastIndexOf(LINE_FEED, middle - 1) : -1;
  const at = (before < 0 ? bytes.indexOf(LINE_FEED, middle) : before) + 1;
  if (at === 0 || at === bytes.length) return [batch];
  const one = bytes.subarray(0, at);
  return [
    { ...batch, bytes: one },
    { ...batch, bytes: bytes.subarray(at), line: batch.line + one.filter((code) => code === LINE_FEED).length },
  ];
}

function joinBatches(one: ConvertedBatch, other: ConvertedBatch): ConvertedBatch {
  const rejected = { ...one.rejected };
  for (const [code, count] of Object.entries(other.rejected) as [keyof typeof rejected, number][])
    rejected[code] = (rejected[code] ?? 0) + count;
  return {
    out: Buffer.concat([one.out, other.out]),
    rejects: Buffer.concat([one.rejects, other.rejects]),
    records: one.records + other.records,
    rejected,
    cut: one.cut + other.cut,
    rejectMessages: [...one.rejectMessages, ...other.rejectMessages],
  };
}

function rejectWhole(batch: Batch, { message }: Error, task: BatchTask): ConvertedBatch {
  const reason = { code: 'crashed', message: `this record killed the worker: ${message}` } as const;
  return createBatchConverter(task, (record) => ({ line: errorRecord(reason, record), reason }))(batch);
}
