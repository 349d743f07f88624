import { workerData } from 'node:worker_threads';
import { createBatchConverter } from './batch.js';
import { type BatchTask, readBatchTask } from './batch-task.js';

/** Entry module of each thread; the pool passes its own data and ours. */
const [, task] = workerData as [unknown, BatchTask];

export const convert = createBatchConverter(task, readBatchTask(task));
