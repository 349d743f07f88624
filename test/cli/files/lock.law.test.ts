import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileSystem, nodeFiles } from '../../../src/cli/files/file-system.js';
import { acquireLock, type LockWorld } from '../../../src/cli/files/lock.js';

const DEAD = 99;
const lockOf = (pid: number, id: string, host = 'here'): string => `${JSON.stringify({ lock: 'matn', pid, host, started: null, id })}\n`;

/** Files that a killed run leaves, by the moment of taking a lock. */
const LEFT_BEHIND: Readonly<Record<string, Record<string, string>>> = {
  nothing: {},
  'a lock': { 'o.lock': lockOf(DEAD, 'one') },
  'a lock and who was taking it over': { 'o.lock': lockOf(DEAD, 'one'), 'o.lock.one': lockOf(DEAD, 'two') },
  'a lock that was not written': { 'o.lock': '' },
  'the half of a lock': { 'o.lock': lockOf(DEAD, 'one').slice(0, 30) },
};

/** Delays each call until the scheduler releases it. */
function inTurns(scheduler: fc.Scheduler): FileSystem {
  const turn = <Call extends (...given: never[]) => Promise<unknown>>(name: string, call: Call): Call =>
    (async (...given: never[]) => {
      await scheduler.schedule(Promise.resolve(), name);
      return call(...given);
    }) as Call;
  const { open, readFile, rename, unlink } = nodeFiles;
  return {
    ...nodeFiles,
    open: turn('open', open as never) as typeof open,
    readFile: turn('readFile', readFile),
    rename: turn('rename', rename),
    unlink: turn('unlink', unlink),
  };
}

async function inFolder(files: Record<string, string>, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matn-lock-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const worldOf = (pid: number, files: FileSystem = nodeFiles): LockWorld => ({
  files,
  processes: {
    own: { pid, host: 'here', started: null },
    isRunning: (owner) => (owner.host === 'here' ? owner.pid !== DEAD && owner.pid !== pid : null),
  },
});

describe('A lock', () => {
  it.each(Object.entries(LEFT_BEHIND))(
    'is held by one process at a time, in whatever order they act, after %s was left',
    async (_what, left) => {
      const numRuns = Object.values(left).some((content) => !content.endsWith('\n')) ? 10 : 60;
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), (scheduler, processes) =>
          inFolder(left, async (folder) => {
            const path = join(folder, 'o.lock');
            const files = inTurns(scheduler);
            let holders = 0;
            let times = 0;
            const runs = Array.from({ length: processes }, async (_, at) => {
              const lock = await acquireLock(path, worldOf(at + 1, files));
              if ('heldBy' in lock) return;
              times++;
              expect(++holders).toBe(1);
              await scheduler.schedule(Promise.resolve(), 'work');
              holders--;
              await lock.release();
            });
            await scheduler.waitFor(Promise.all(runs));
            expect(times).toBeGreaterThan(0);
            expect(readdirSync(folder)).toEqual([]);
          }),
        ),
        { numRuns },
      );
    },
  );

  it.each([
    ['another process has it', lockOf(7, 'one'), 'process 7'],
    ['a process of another machine has it', lockOf(7, 'one', 'there'), /^process 7 of the machine there: where that has ended, remove /],
    ['another program has made it', 'pid 7\n', /^a file that matn did not make: move /],
    ['another program has made it, with a path for an id', lockOf(DEAD, '/../o'), /^a file that matn did not make: move /],
    ['another program has made it, in JSON', '{"pid":7}', /^a file that matn did not make: move /],
  ])('is refused where %s, and the file stays', (_why, content, heldBy) =>
    inFolder({ 'o.lock': content }, async (folder) => {
      const refused = await acquireLock(join(folder, 'o.lock'), worldOf(1));
      expect(refused).toEqual({ heldBy: typeof heldBy === 'string' ? heldBy : expect.stringMatching(heldBy) });
      expect(await nodeFiles.readFile(join(folder, 'o.lock'))).toEqual(Buffer.from(content));
    }),
  );

  it('that another one has taken over is not given back by who had it', () =>
    inFolder({}, async (folder) => {
      const path = join(folder, 'o.lock');
      const first = await acquireLock(path, worldOf(DEAD));
      const second = await acquireLock(path, worldOf(1));
      if ('heldBy' in first || 'heldBy' in second) throw new Error('both have had it');
      await first.release();
      expect(readdirSync(folder)).toEqual(['o.lock']);
      await second.release();
      expect(readdirSync(folder)).toEqual([]);
    }));
});
