import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect } from 'vitest';
import { normalize } from '../../src/index.js';
import { MATN } from './matn.js';

export const PAGE = await readFile('fixtures/articles/kayhan-232810.txt', 'utf8');

let folder = '';
/** Gives a test file a folder of its own. Each calls this: files that run in one process share this module. */
export function useFolder(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'matn-jsonl-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
}
/** Path of a file in the folder of the test file. */
export const at = (name: string): string => join(folder, name);

/** Starts the installed `matn jsonl` in that folder. */
export const start = (argv: string[], options: SpawnOptions = {}): ChildProcess =>
  spawn(MATN, ['jsonl', ...argv], { ...options, cwd: folder });

/**
 * Starts a run and stops it in the middle, as SIGSTOP does, when it reaches a given point. So the test does not depend on the speed of the
 * machine. A run that ends before it could be stopped is started again.
 */
export async function startAndHold(argv: string[], isReached: () => boolean): Promise<ChildProcess> {
  for (;;) {
    const child = start(argv);
    const closed = once(child, 'close');
    while (child.exitCode === null && !isReached()) await wait(2);
    child.kill('SIGSTOP');
    if (child.exitCode === null && isReached()) return child;
    child.kill('SIGKILL');
    await closed;
  }
}

/** Waits until a command has ended and returns its output. */
export async function finish(child: ChildProcess): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout as never), text(child.stderr as never)]);
  const [exitCode] = await closed;
  return { exitCode, stdout, stderr };
}

/** Of no field that is normalized: a run that takes records of this size in many batches, and is done soon all the same. */
const BALLAST = 'x'.repeat(5600);
const LONGEST_BODY = 300;

/** Every seventh record is bad; all differ. */
function records(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const start = i % 500;
    if (i % 7 === 6) return `{"id":${i},"title":`;
    return JSON.stringify({ id: i, title: `كتاب ها ${i}`, body: PAGE.slice(start, start + LONGEST_BODY), other: BALLAST });
  });
}

/** Returns the lines of a file that a run wrote. */
export const written = async (name: string): Promise<string[]> => {
  const bytes = await readFile(at(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').slice(0, -1);
};

/** Ten batches. */
export const lines = records(450);
export const titles = lines.flatMap((line, i) => (i % 7 === 6 ? [] : [normalize(JSON.parse(line).title, { zwnj: 'clean' })]));
/** Options of the runs that take {@link lines}. What becomes of files is tried: no worker reads lexicon and model for it. */
export const CLEAN = ['--zwnj', 'clean'];

/** Asserts that every good record of {@link lines} is in one file and every bad one in the other, without a journal. */
export async function checkAll(out: string, rejects: string): Promise<void> {
  expect((await written(out)).map((line) => JSON.parse(line).title)).toEqual(titles);
  const rejected = (await written(rejects)).map((line) => JSON.parse(line));
  expect(rejected.map(({ record }) => record)).toEqual(lines.filter((_, i) => i % 7 === 6));
  expect(rejected.map(({ line }) => line)).toEqual(lines.flatMap((_, i) => (i % 7 === 6 ? [i + 1] : [])));
  expect(existsSync(at(`${out}.resume`))).toBe(false);
}
