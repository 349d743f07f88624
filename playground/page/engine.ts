import type { JobName, Jobs, Progress, Reply } from '../shared/protocol.js';

export interface Engine {
  /**
   * @returns the result of the job; `null` if it was cancelled
   * @throws Error with the message of the failure in the worker
   */
  run<Name extends JobName>(name: Name, input: Jobs[Name]['takes'], progress?: Progress): Promise<Jobs[Name]['gives'] | null>;
  /** Ends the running job. */
  cancel(): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  progress: Progress | undefined;
}

/** Runs jobs in a worker. A job cannot be interrupted; cancelling ends its worker and starts another. */
export function createEngine(): Engine {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker = start();

  function start(): Worker {
    const started = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => take(data));
    started.addEventListener('error', ({ message }) => failAll(message));
    return started;
  }

  function take(reply: Reply): void {
    const job = waiting.get(reply.id);
    if (reply.kind === 'progress') {
      job?.progress?.(reply.done, reply.total);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === 'done') job?.resolve(reply.result);
    else job?.reject(new Error(reply.message));
  }

  function failAll(message: string): void {
    for (const job of waiting.values()) job.reject(new Error(message));
    waiting.clear();
  }

  return {
    run: (name, input, progress) =>
      new Promise((resolve, reject) => {
        lastId++;
        waiting.set(lastId, { resolve: resolve as (result: unknown) => void, reject, progress });
        worker.postMessage({ id: lastId, name, input });
      }),
    cancel() {
      worker.terminate();
      for (const job of waiting.values()) job.resolve(null);
      waiting.clear();
      worker = start();
    },
  };
}
