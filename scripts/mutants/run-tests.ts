import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Order } from './driver.js';

/** Outcome of a test run. */
export type Outcome = 'passed' | `killed by ${string}` | 'hung';

/** Runs tests in another process. */
export interface Driver {
  /** @param limit milliseconds after which the run counts as hung */
  run(order: Order, limit: number): Promise<Outcome>;
  close(): void;
}

/** Kills the process group: a test in an endless loop handles no signal. */
const killGroup = ({ pid }: ChildProcess): void => {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
};

/** @param excluded patterns of test files that do not run */
export function createDriver(folder: string, excluded: readonly string[]): Driver {
  let child: ChildProcess | null = null;
  let died: Promise<Outcome> | null = null;
  const close = (): void => {
    if (child?.exitCode === null) killGroup(child);
    child = null;
  };
  const start = async (): Promise<ChildProcess> => {
    const started = fork(resolve(folder, 'scripts/mutants/driver.ts'), [JSON.stringify(excluded)], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    died = once(started, 'exit').then((): Outcome => 'killed by its end');
    await once(started, 'message');
    return started;
  };
  return {
    close,
    async run(order, limit) {
      child ??= await start();
      const answered = once(child, 'message').then(([{ failure }]): Outcome => (failure === null ? 'passed' : `killed by ${failure}`));
      child.send(order);
      const outcome = await Promise.race([answered, died ?? answered, late(limit)]);
      if (outcome === 'hung' || child.exitCode !== null) close();
      return outcome;
    },
  };
}

const late = (limit: number): Promise<Outcome> => new Promise((resolve) => setTimeout(resolve, limit, 'hung').unref());

/** Runs a command in a folder. After `limit` milliseconds it ends the command and all its children. */
export async function runCommand(folder: string, [command = '', ...argv]: readonly string[], limit: number): Promise<Outcome> {
  const child = spawn(command, argv, { cwd: folder, detached: true, stdio: 'ignore', env: { ...process.env, MATN_KILLS: '1' } });
  const ended = once(child, 'exit').then(([code]): Outcome => (code === 0 ? 'passed' : `killed by ${command}`));
  const outcome = await Promise.race([ended, late(limit)]);
  if (outcome === 'hung') killGroup(child);
  return outcome;
}
