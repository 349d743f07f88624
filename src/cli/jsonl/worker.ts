import { workerData } from 'node:worker_threads';
import { createBatchConverter } from './batch.js';
import { type BatchTask, readBatchTask } from './batch-task.js';

/** Runs in each thread of the pool, which hands over data of its own and ours. */
const [, task] = workerData as [unknown, BatchTask];

export const convert = createBatchConverter(task, readBatchTask(task));
