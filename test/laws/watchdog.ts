import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Case } from './case.js';

/** Milliseconds by the clock, far above the time of any batch on a busy machine. */
const LIMIT = 60_000;
/** Megabytes: a loop that only appends to a list ends the process early. */
const HEAP = 1_500;
/** Kilobytes, as Node has it. */
const STACK = 984;

/** Message to the process that tries laws; it answers with a {@link Broken}, or null if the law holds. */
export interface Request {
  law: string;
  cases: readonly Case[];
}

/** The first case that broke a law, and the reason. */
export interface Broken {
  at: number;
  message: string;
}

/** Tries laws in a separate process: a case that never ends, or ends the process, breaks its law like any other. */
export interface Watchdog {
  firstBroken(law: string, cases: readonly Case[]): Promise<Broken | null>;
  /** @throws if the case breaks the law, with the reason */
  assertHolds(law: string, one: Case): Promise<void>;
  end(): void;
}

/**
 * @param limit milliseconds after which a batch of cases counts as hanging
 * @param laws the module whose `LAWS` are tried
 * @param stack kilobytes
 */
export function createWatchdog(limit = LIMIT, laws = new URL('./all.ts', import.meta.url), stack = STACK): Watchdog {
  let child: Promise<ChildProcess> | null = null;
  const end = (): void => {
    void child?.then((process) => process.kill('SIGKILL'));
    child = null;
  };
  const firstBroken = async (law: string, cases: readonly Case[]): Promise<Broken | null> => {
    child ??= start(laws, stack);
    const answer = await ask(await child, { law, cases }, limit);
    if (typeof answer !== 'string') return answer;
    end();
    return cases.length === 1 ? { at: 0, message: answer } : oneByOne(law, cases);
  };
  /** The case of a batch that hangs by itself; none if the cases only took too long together. */
  const oneByOne = async (law: string, cases: readonly Case[]): Promise<Broken | null> => {
    for (const [at, one] of cases.entries()) {
      const broken = await firstBroken(law, [one]);
      if (broken) return { ...broken, at };
    }
    return null;
  };
  return {
    firstBroken,
    async assertHolds(law, one) {
      const broken = await firstBroken(law, [one]);
      if (broken) throw new Error(broken.message);
    },
    end,
  };
}

async function start(laws: URL, stack: number): Promise<ChildProcess> {
  const child = fork(await compiled(laws), {
    execArgv: [`--max-old-space-size=${HEAP}`, `--stack-size=${stack}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (first !== 'ready') throw new Error(`the process that tries laws ended with ${first} before it began`);
  return child;
}

const scripts = new Map<string, Promise<string>>();

/** The process with its laws as one compiled script. It starts faster than TypeScript, and laws that hang make it start often. */
function compiled(laws: URL): Promise<string> {
  const script = scripts.get(laws.href) ?? compile(fileURLToPath(laws));
  scripts.set(laws.href, script);
  return script;
}

async function compile(laws: string): Promise<string> {
  // In the project folder, so that its packages are found.
  mkdirSync('build', { recursive: true });
  const folder = mkdtempSync(join('build', 'laws-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'watched.mjs');
  const watched = fileURLToPath(new URL('./watched.ts', import.meta.url));
  await build({
    stdin: {
      contents: `import { LAWS } from ${JSON.stringify(laws)};\nimport { answer } from ${JSON.stringify(watched)};\nanswer(LAWS);`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return outfile;
}

/** Returns the answer of the process, or the reason why there is none. */
async function ask(child: ChildProcess, request: Request, limit: number): Promise<Broken | null | string> {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(), limit);
  const answered = once(child, 'message', { signal }).then(([answer]) => answer as Broken | null);
  const ended = once(child, 'exit', { signal }).then(([code, by]) => `ends the process: ${by ?? `exit code ${code}`}`);
  ended.catch(() => {});
  child.send(request);
  try {
    return await Promise.race([answered, ended]);
  } catch {
    return `hangs: no answer in ${limit / 1000} s`;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
