import { Worker } from 'node:worker_threads';
import type { Failure } from './fuzz.js';
import { countOf, createRunning, getRunning, type Message, type Order } from './messages.js';

/** In seconds. A law takes milliseconds, and less than a second on a busy machine. */
const LONGEST_LAW = 20;
const MEMORY_MB = 3000;

/** The end of a worker: done, or stopped by a case that hangs or crashes. */
export type End = { kind: 'done' } | { kind: 'hang' | 'crash'; failure: Failure | null; message: string };

/** Runs a worker to its end. Ends it if one law takes longer than `longest` seconds or it runs out of memory. */
export function watch(
  file: string,
  order: Omit<Order, 'running'>,
  hear: (message: Message) => void,
  longest: number = LONGEST_LAW,
): Promise<End> {
  const running = createRunning();
  const worker = new Worker(file, { workerData: { ...order, running }, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  return new Promise((resolve) => {
    let count = -1;
    let since = performance.now();
    const timer = setInterval(() => {
      const now = countOf(running);
      if (now !== count) since = performance.now();
      count = now;
      if (now > 0 && performance.now() - since > 1000 * longest)
        finish({ kind: 'hang', failure: getRunning(running), message: `no end in ${longest} s` });
    }, 500);
    const finish = (end: End): void => {
      clearInterval(timer);
      worker.terminate().then(() => resolve(end));
    };
    worker.on('message', (message: Message) => {
      hear(message);
      if (message.kind === 'done') finish({ kind: 'done' });
    });
    worker.on('error', ({ message }) => finish({ kind: 'crash', failure: getRunning(running), message }));
  });
}
