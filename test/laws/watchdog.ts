import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Case, Law } from './case.js';

/** Milliseconds by the clock, far above what any case takes on a machine that is busy with much else. */
const LIMIT = 30_000;
const SLOW_LIMIT = 300_000;
/** Megabytes: a loop that only ever adds to a list ends the process early. */
const HEAP = 1_500;

/** What is sent to the process that tries laws; it answers with an {@link Answer}. */
export interface Request {
  law: string;
  one: Case;
}

export interface Answer {
  /** How the case broke the law; null where the law holds. */
  message: string | null;
}

/** Tries laws in a process of its own: a case that never ends, or ends the process, breaks its law like any other. */
export interface Watchdog {
  /** The same law, tried over there. */
  watched(law: Law, limit?: number): Law;
  end(): void;
}

/** @param laws the module whose `LAWS` are tried */
export function createWatchdog(laws = new URL('./all.ts', import.meta.url)): Watchdog {
  let child: Promise<ChildProcess> | null = null;
  const end = (): void => {
    void child?.then((process) => process.kill('SIGKILL'));
    child = null;
  };
  return {
    watched: (law, limit = law.isSlow ? SLOW_LIMIT : LIMIT) => ({
      ...law,
      async holds(one) {
        child ??= start(laws);
        const message = await ask(await child, { law: law.name, one }, limit, end);
        if (message !== null) throw new Error(message);
      },
    }),
    end,
  };
}

async function start(laws: URL): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./watched.ts', import.meta.url)), [laws.href], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (first !== 'ready') throw new Error(`the process that tries laws ended with ${first} before it began`);
  return child;
}

/** Sends a request; gives the message of the answer, or says that there was none. Calls `end` when the process is of no more use. */
async function ask(child: ChildProcess, request: Request, limit: number, end: () => void): Promise<string | null> {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(), limit);
  child.send(request);
  try {
    const [outcome, by] = await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal })]);
    if (outcome !== null && typeof outcome === 'object') return (outcome as Answer).message;
    end();
    return `ends the process: ${by ?? `exit code ${outcome}`}`;
  } catch {
    end();
    return `hangs: no answer in ${limit / 1000} s`;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
