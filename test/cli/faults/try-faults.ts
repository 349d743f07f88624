import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileSystem } from '../../../src/cli/files/file-system.js';
import { nodeFiles } from '../../../src/cli/files/file-system.js';
import type { Io } from '../../../src/cli/io.js';
import { fileIo } from '../../../src/cli/process-io.js';
import { run } from '../../../src/cli/run.js';
import { type Fault, faultyFiles, kindsOf } from './faulty-files.js';

const WATCHDOG = 20_000;

/** Result of a run. */
export interface Outcome {
  /** `'died'` if the process ended in the middle. */
  exitCode: number | 'died';
  stdout: string;
  stderr: string;
}

/** Files of a folder by name; the target of a link. */
export type Contents = Record<string, string>;

export function contentsOf(folder: string): Contents {
  const entries = readdirSync(folder).sort();
  return Object.fromEntries(
    entries.map((name) => {
      const path = join(folder, name);
      return [name, lstatSync(path).isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'latin1')];
    }),
  );
}

/** Runs `matn ARGV` in this process. FILEs must be absolute, since a process has only one working directory. */
export async function matnWith(files: FileSystem, argv: readonly string[], folder: string, died?: Promise<'died'>): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const print = new Writable({
    write(bytes, _encoding, done) {
      stdout += bytes;
      done();
    },
  });
  const io: Io = {
    ...fileIo(files),
    stdin: async () => Buffer.alloc(0),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    streams: () => ({ stdin: Readable.from([]), stdout: print, stderrIsTerminal: false }),
    // Runs are sequential: the owner of any lock has died.
    processes: { own: { pid: process.pid, host: 'here', started: null }, isRunning: () => false },
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    undecodable: new Set(),
    environment: {},
    folder,
  };
  const hangs = wait(WATCHDOG, null, { ref: false }).then(() => {
    throw new Error(`the run hangs: ${stderr}`);
  });
  const exitCode = await Promise.race([run(argv, io), hangs, ...(died ? [died] : [])]);
  // A process that has ended has no listeners.
  if (exitCode === 'died') for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  return { exitCode, stdout, stderr };
}

/** A command, its initial folder, and the law that must hold for every run. */
export interface Scenario {
  argv(folder: string): string[];
  /** Fills a folder. */
  prepare(folder: string): void | Promise<void>;
  /** @throws if the law is broken; `before` are the files at the beginning, `whole` those after a run without fault */
  check(run: {
    outcome: Outcome;
    now: Contents;
    before: Contents;
    whole: Contents;
    folder: string;
    faultless: Outcome;
    fault: Fault;
  }): Promise<void> | void;
}

/** Result of all runs. */
export interface Tried {
  whole: Contents;
  faultless: Outcome;
  /** Number of faults for each kind of call. */
  tally: Record<string, number>;
}

/**
 * Runs a scenario with each fault at each of its calls, until a run makes no further call.
 *
 * @param isTried picks the faults that are tried, by number
 * @returns the result of a run without a fault, and the number of injected faults by call and kind
 */
export async function tryFaults({ argv, prepare, check }: Scenario, isTried: (fault: number) => boolean): Promise<Tried> {
  const root = mkdtempSync(join(tmpdir(), 'matn-faults-'));
  const start = join(root, 'start');
  const tally: Tried['tally'] = {};
  try {
    // In the folder of all runs: a resumed run must have the same paths.
    const place = join(root, 'run');
    mkdirSync(place);
    await prepare(place);
    renameSync(place, start);
    const before = contentsOf(start);
    const inCopy = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
      cpSync(start, place, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
      try {
        return await work(place);
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    };
    const { faultless, whole, calls } = await inCopy(async (folder) => {
      const { files, calls: made } = faultyFiles(null);
      const outcome = await matnWith(files, argv(folder), folder);
      return { faultless: outcome, whole: contentsOf(folder), calls: made };
    });
    let number = 0;
    for (const [at, call] of calls.entries()) {
      for (const kind of kindsOf(call)) {
        if (!isTried(number++)) continue;
        const fault = { at, kind };
        await inCopy(async (folder) => {
          const { files, died, clean } = faultyFiles(fault);
          tally[`${call} ${kind}`] = (tally[`${call} ${kind}`] ?? 0) + 1;
          let outcome: Outcome | null = null;
          try {
            outcome = await matnWith(files, argv(folder), folder, died);
            clean();
            await check({ outcome, now: contentsOf(folder), before, whole, folder, faultless, fault });
          } catch (error) {
            throw new Error(`${kind} at call ${at}, ${call} (${calls.slice(Math.max(0, at - 4), at + 1)}): ${JSON.stringify(outcome)}`, {
              cause: error,
            });
          }
        });
      }
    }
    return { tally, whole, faultless };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Runs the command again, without a fault. */
export const again = (argv: readonly string[], folder: string): Promise<Outcome> => matnWith(nodeFiles, argv, folder);
