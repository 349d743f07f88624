import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { bash, type Finished, matn } from './matn.js';

/**
 * test/cli/faults tries every fault within one process; here some are tried in processes that do end: most of them where that is the fault.
 * `MATN_FAULTS=all` tries them all.
 */
const samplesOf = (kind: string): number => (process.env.MATN_FAULTS === 'all' ? 1000 : kind === 'dies' ? 2 : 1);
const HOOK = resolve('test/dist/fault-hook.cjs');
const WRONG = 'كتاب ها را می خوانم\n'.repeat(50);
/** What becomes of files is tried here: no process reads lexicon and model for it. */
const CLEAN = ['--no-config', '--zwnj', 'clean'];
const RIGHT = normalize(WRONG, { zwnj: 'clean' });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matn-dist-faults-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const read = (name: string): Promise<string> => readFile(at(name), 'utf8');

/** Runs the command with a fault; `fault` is the call that failed, `null` if the run made no call of this number. */
async function withFault(argv: string[], number: number, kind: string): Promise<Finished & { fault: string | null }> {
  const log = at('fault.log');
  const env = { ...process.env, NODE_OPTIONS: `--require ${HOOK}`, MATN_FAULT_AT: `${number}`, MATN_FAULT_KIND: kind, MATN_FAULT_LOG: log };
  const finished = await matn(argv, '', { cwd: folder, env });
  const fault = existsSync(log) ? (await readFile(log, 'utf8')).trim() : null;
  await rm(log, { force: true });
  return { ...finished, fault };
}

/** Numbers of calls, in order: each, or a few of the first `most`. */
function numbers(kind: string, most: number): number[] {
  const length = samplesOf(kind);
  if (length > most) return Array.from({ length }, (_, number) => number);
  return Array.from({ length }, () => Math.floor(Math.random() * most)).sort((one, other) => one - other);
}

describe.each(['dies', 'ENOSPC', 'EIO', 'short'])('a process in which a call goes wrong: %s', (kind) => {
  it('writes a file whole or not at all', { timeout: 600_000 }, async () => {
    for (const number of numbers(kind, 16)) {
      await writeFile(at('a.txt'), WRONG);
      const { exitCode, stdout, stderr, fault } = await withFault(['normalize', '--write', ...CLEAN, 'a.txt'], number, kind);
      const now = await read('a.txt');
      expect([WRONG, RIGHT]).toContain(now);
      if (fault === null || kind === 'short')
        expect({ exitCode, now, stdout, stderr }).toEqual({ exitCode: 0, now: RIGHT, stdout: 'a.txt\n', stderr: '' });
      else if (kind === 'dies') expect(exitCode).toBeNull();
      else
        expect([
          [0, ''],
          [1, expect.stringMatching(/^matn: [^\n]+\n$/)],
        ]).toContainEqual([exitCode, stderr]);
      if (exitCode === 0) expect(now).toBe(RIGHT);
      if (exitCode !== null) expect(await readdir(folder)).toEqual(['a.txt']);
      for (const name of await readdir(folder)) await rm(at(name));
      if (fault === null) break;
    }
  });

  it('gives records that can be resumed', { timeout: 600_000 }, async () => {
    const record = (id: number): string => JSON.stringify({ id, a: `كتاب ها ${id}` });
    const argv = ['jsonl', ...CLEAN, '--fields', 'a', '--out', 'o.jsonl', 'i.jsonl', 'j.jsonl'];
    for (const number of numbers(kind, 40)) {
      for (const name of ['i.jsonl', 'j.jsonl'])
        await writeFile(at(name), `${Array.from({ length: 100 }, (_, id) => record(id)).join('\n')}\n`);
      const { exitCode, stderr, fault } = await withFault(argv, number, kind);
      if (fault === null || kind === 'short') expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      else if (kind === 'dies') expect(exitCode).toBeNull();
      if (exitCode !== 0) await matn([...argv, '--resume'], '', { cwd: folder });
      const lines = (await read('o.jsonl')).split('\n');
      expect(lines).toHaveLength(2 * 100 + 1);
      expect(lines[199]).toBe(JSON.stringify({ id: 99, a: normalize('كتاب ها 99', { zwnj: 'clean' }) }));
      expect((await readdir(folder)).sort()).toEqual(['i.jsonl', 'j.jsonl', 'o.jsonl']);
      await rm(at('o.jsonl'));
      if (fault === null) break;
    }
  });
});

it('a process that is told to end in the middle of a file writes it, and ends by the signal', async () => {
  for (const number of process.env.MATN_FAULTS === 'all' ? [7, 9, 12] : [9]) {
    await writeFile(at('a.txt'), WRONG);
    const { exitCode, fault } = await withFault(['normalize', '--write', ...CLEAN, 'a.txt'], number, 'told to end');
    expect({ fault: fault !== null, exitCode, now: await read('a.txt') }).toEqual({ fault: true, exitCode: null, now: RIGHT });
    expect(await readdir(folder)).toEqual(['a.txt']);
  }
});

const MEGABYTE = 2 ** 20;

describe('on a disk of 1 MB', () => {
  const disk = (): string => at('disk');
  /** Only root may mount. */
  const canMount = async (): Promise<boolean> => (await bash(`mount -t tmpfs -o size=1m tmpfs '${disk()}'`)).exitCode === 0;
  const LARGE = 'كتاب ها را مي خوانم\n'.repeat(15_000);

  it('loses nothing when it fills up', async ({ skip }) => {
    await mkdir(disk());
    if (!(await canMount())) return skip('needs the right to mount a file system');
    try {
      await writeFile(at('disk/a.txt'), LARGE);
      const full = { exitCode: 1, stdout: '', stderr: 'matn: a.txt: not written: no space is left on the disk\n' };
      expect(await matn(['normalize', '--write', ...CLEAN, 'a.txt'], '', { cwd: disk() })).toEqual(full);
      expect(await readdir(disk())).toEqual(['a.txt']);
      expect(await read('disk/a.txt')).toBe(LARGE);

      expect(await bash(`"$MATN" normalize ${CLEAN.join(' ')} a.txt > b.txt`, disk())).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'matn: the output cannot be written: no space is left on the disk\n',
      });
      await rm(at('disk/b.txt'));

      await writeFile(at('i.jsonl'), LARGE.replace(/.+/g, '{"a":"$&"}'));
      const words = ['jsonl', ...CLEAN, '--fields', 'a', '--errors', 'inline', '../i.jsonl'];
      const argv = [...words, '--out', 'o.jsonl'];
      expect(await bash(`"$MATN" ${words.join(' ')} > b.jsonl`, disk())).toMatchObject({
        exitCode: 1,
        stderr: 'matn: the output cannot be written: no space is left on the disk\n',
      });
      await rm(at('disk/b.jsonl'));
      const stopped = await matn(argv, '', { cwd: disk() });
      expect(stopped).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'matn: o.jsonl: not written: no space is left on the disk; --resume continues from here\n',
      });
      expect((await stat(at('disk/o.jsonl'))).size).toBeLessThan(MEGABYTE);
      await rm(at('disk/a.txt'));
      expect(await matn([...argv, '--resume'], '', { cwd: disk() })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
      expect(await read('disk/o.jsonl')).toBe(normalize(LARGE, { zwnj: 'clean' }).replace(/.+/g, '{"a":"$&"}'));
      expect(await readdir(disk())).toEqual(['o.jsonl']);
    } finally {
      await bash(`umount '${disk()}'`);
    }
  });
});
