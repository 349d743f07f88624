import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { at, CLEAN, checkAll, finish, lines, start, startAndHold, useFolder, written } from './jsonl.js';

useFolder();

const KILLS = Number(process.env.MATN_KILLS ?? 2);

describe('the files of matn jsonl', () => {
  it.each([
    ['plain', 1, 'k.jsonl', 'k-rejects.jsonl'],
    ['packed', 2, 'k.jsonl.gz', 'k-rejects.jsonl.gz'],
  ])(
    `killed ${KILLS} times at random moments and resumed, loses, doubles and tears no record: %s`,
    { timeout: 600_000 + 10_000 * KILLS },
    async (_how, workers, out, rejects) => {
      await writeFile(at('k-in.jsonl'), `${lines.join('\n')}\n`);
      await writeFile(at('k-in.jsonl.gz'), gzipSync(await readFile(at('k-in.jsonl'))));
      const input = workers === 1 ? 'k-in.jsonl' : 'k-in.jsonl.gz';
      const argv = [...CLEAN, '--fields', 'title,body', '--workers', String(workers), '--out', out, '--rejects', rejects, input];
      const begun = performance.now();
      await finish(start(argv));
      const duration = performance.now() - begun;
      await checkAll(out, rejects);
      await rm(at(out));
      let kills = 0;
      for (let i = 0; i < KILLS; i++) {
        const child = start([...argv, '--resume']);
        const closed = once(child, 'close');
        await wait(Math.random() * duration * 0.9);
        child.kill('SIGKILL');
        if ((await closed)[1] === 'SIGKILL') kills++;
        // State after a machine stops: less than was written.
        if (i % 2 === 1 && existsSync(at(`${out}.resume`)) && existsSync(at(out))) await tear(at(out));
        if (!existsSync(at(`${out}.resume`)) && existsSync(at(out))) await rm(at(out));
      }
      expect(kills).toBeGreaterThan(0);
      await finish(start([...argv, '--resume']));
      await checkAll(out, rejects);
    },
  );

  it('resumes no other run, and has nothing to do for one that is complete', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const argv = [...CLEAN, '--fields', 'title,body', '--errors', 'inline', '--out', 'r.jsonl', 'many.jsonl'];
    const child = await startAndHold(argv, () => journalLines('r.jsonl') >= 4);
    child.kill('SIGKILL');
    await once(child, 'close');
    const other = await finish(start([...argv, '--resume', '--digits', 'latin']));
    expect(other.exitCode).toBe(2);
    expect(other.stderr).toContain('--resume: expected the files, options and version of the run that was interrupted, got others');
    await finish(start([...argv, '--resume']));
    expect(await written('r.jsonl')).toHaveLength(lines.length);
    const again = await finish(start([...argv, '--resume']));
    expect(again).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('nothing to resume') });
  });

  it('lets one of several runs write a file, and the others say so in one line', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const argv = [...CLEAN, '--fields', 'title,body', '--out', 'l.jsonl', '--rejects', 'l-rejects.jsonl', 'many.jsonl'];
    const runs = await Promise.all(Array.from({ length: 3 }, () => finish(start(argv))));
    // On a busy machine a run may begin after another has ended, and then writes the file again.
    expect(runs.filter(({ exitCode }) => exitCode === 1).length).toBeGreaterThan(0);
    const refused = runs.filter(({ exitCode }) => exitCode !== 1);
    for (const { stderr } of refused) expect(stderr).toMatch(/^matn: l\.jsonl: another run is writing this file: process \d+\n$/);
    await checkAll('l.jsonl', 'l-rejects.jsonl');
    expect(existsSync(at('l.jsonl.lock'))).toBe(false);
  });

  it('lets no run write the rejects of another, and takes over what a run left that was killed', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const argv = (out: string, rejects: string) => [...CLEAN, '--fields', 'title,body', '--out', out, '--rejects', rejects, 'many.jsonl'];
    const child = await startAndHold(argv('m.jsonl', 'm-rejects.jsonl'), () => journalLines('m.jsonl') >= 2);
    for (const [out, rejects, name] of [
      ['n.jsonl', 'm-rejects.jsonl', 'm-rejects.jsonl'],
      ['m-rejects.jsonl', 'n.jsonl', 'm-rejects.jsonl'],
      ['n.jsonl', './m.jsonl', './m.jsonl'],
    ] as const) {
      const { exitCode, stderr } = await finish(start(argv(out, rejects)));
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: `matn: ${name}: another run is writing this file: process ${child.pid}\n`,
      });
    }
    expect(existsSync(at('n.jsonl'))).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(existsSync(at('m.jsonl.lock'))).toBe(true);
    await finish(start([...argv('m.jsonl', 'm-rejects.jsonl'), '--resume']));
    await checkAll('m.jsonl', 'm-rejects.jsonl');
    expect([existsSync(at('m.jsonl.lock')), existsSync(at('m-rejects.jsonl.lock'))]).toEqual([false, false]);
  });

  it('leaves a journal and no lock where it is told to end, and names what to do', async () => {
    await writeFile(at('many.jsonl'), `${lines.join('\n')}\n`);
    const argv = [...CLEAN, '--fields', 'title,body', '--errors', 'inline', '--out', 's.jsonl', 'many.jsonl'];
    const child = await startAndHold(argv, () => journalLines('s.jsonl') >= 2);
    child.kill('SIGTERM');
    child.kill('SIGCONT');
    const { exitCode, stderr } = await finish(child);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 143,
      // Records that were rejected before the signal are also reported.
      stderr: expect.stringMatching(
        /^(?:matn: \d+ of \d+ records rejected .*\n)?matn: stopped after \d+ records; --resume continues from here\n$/,
      ),
    });
    expect([existsSync(at('s.jsonl.resume')), existsSync(at('s.jsonl.lock'))]).toEqual([true, false]);
  });
});

/** Counts the lines of the journal of a file; 0 if there is none. */
function journalLines(out: string): number {
  const path = at(`${out}.resume`);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}

/** Cuts some bytes off the end of a file. */
async function tear(path: string): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, Math.max(0, bytes.length - 1 - Math.floor(Math.random() * 300_000))));
}
