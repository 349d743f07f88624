import { chmod, chown, link, lstat, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/files/file-system.js';
import { fileIo } from '../../src/cli/process-io.js';
import { run } from '../../src/cli/run.js';
import { normalize } from '../../src/index.js';
import { type Finished, ioOf } from './shell.js';

const WRONG = 'كتاب ها\n';
const RIGHT = normalize(WRONG);

/** What needs real files, links and folders, but no process of its own: test/dist/command-line.test.ts has that. */
describe('matn, with real files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'matn-real-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const read = (path: string) => readFile(join(folder, path), 'utf8');

  /** Runs `matn ARGV` in a folder within that of the test. */
  async function matnIn(below: string, ...argv: string[]): Promise<Finished> {
    const printed = { stdout: '', stderr: '' };
    const outside = process.cwd();
    process.chdir(join(folder, below));
    try {
      const exitCode = await run(argv, { ...ioOf({}, printed), ...fileIo(nodeFiles), folder: process.cwd() });
      return { exitCode, ...printed };
    } finally {
      process.chdir(outside);
    }
  }
  const here = (...argv: string[]) => matnIn('.', ...argv);

  it('walks folders, leaves out what .matnignore says, and counts', async () => {
    const paths = ['in/a.md', 'in/deep/b.TXT', 'in/c.html', 'in/old/d.md', 'in/node_modules/e.md', 'in/.h/f.md', 'g.csv'];
    for (const path of paths) await write(path, WRONG);
    await write('.matnignore', '/in/old/\n');
    const finished = await here('normalize', '--check', '.');
    expect(finished).toEqual({ exitCode: 1, stdout: 'in/a.md\nin/c.html\nin/deep/b.TXT\n', stderr: 'matn: 3 files would change\n' });
    const below = await matnIn('in/deep', 'normalize', '-l', '..');
    expect(below).toEqual({ exitCode: 1, stdout: '../a.md\n../c.html\n../deep/b.TXT\n', stderr: '' });
    expect(await here('normalize', '--write', 'in')).toEqual({ ...finished, exitCode: 0, stderr: '' });
    expect(await here('normalize', '--check', '.')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await read('in/old/d.md')).toBe(WRONG);
  });

  it('normalizes columns of a table in place, every other byte of it kept', async () => {
    const bytes = (title: string) => Buffer.from(`\ufeffid,title,n\r\n1,"${title}",كار\r\n\n 2 ,${title},"a ""b"""`);
    await write('a.csv', bytes('كتاب ها'));
    expect(await here('csv', '--fields', 'title', '--write', 'a.csv')).toEqual({ exitCode: 0, stdout: 'a.csv\n', stderr: '' });
    expect(await readFile(join(folder, 'a.csv'))).toEqual(bytes(normalize('كتاب ها')));
  });

  it('writes the file that a link points to', async () => {
    await write('real.txt', WRONG);
    await symlink('real.txt', join(folder, 'link.txt'));
    expect((await here('normalize', '--write', 'link.txt')).stdout).toBe('link.txt\n');
    expect(await read('real.txt')).toBe(RIGHT);
    expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
  });

  it('keeps the owner, where it may give a file away', async ({ skip }) => {
    if (process.getuid?.() !== 0) return skip('needs root');
    await write('a.txt', WRONG);
    await chown(join(folder, 'a.txt'), 1234, 2345);
    await chmod(join(folder, 'a.txt'), 0o664);
    await here('normalize', '--write', 'a.txt');
    const { uid, gid, mode } = await stat(join(folder, 'a.txt'));
    expect({ uid, gid, mode: mode & 0o777, now: await read('a.txt') }).toEqual({ uid: 1234, gid: 2345, mode: 0o664, now: RIGHT });
  });

  it('takes over a file whose name is as long as a name can be', async () => {
    const name = `${'م'.repeat(125)}.txt`;
    await write(name, WRONG);
    expect(await here('normalize', '--write', name)).toEqual({ exitCode: 0, stdout: `${name}\n`, stderr: '' });
  });

  it('gives a file a name of its own, where it had another one too', async () => {
    await write('a.txt', WRONG);
    await link(join(folder, 'a.txt'), join(folder, 'b.txt'));
    await here('normalize', '--write', 'a.txt');
    expect([await read('a.txt'), await read('b.txt')]).toEqual([RIGHT, WRONG]);
  });

  it('takes parentheses for letters, in names and in patterns', async () => {
    for (const path of ['page (1).txt', 'page (2).txt', 'page 1.txt', 'a+b.txt']) await write(path, WRONG);
    expect((await here('normalize', '--check', '*(1).txt')).stdout).toBe('page (1).txt\n');
    expect((await here('normalize', '--check', '*+*.txt')).stdout).toBe('a+b.txt\n');
    expect((await here('normalize', '--check', 'page ([12]).txt', '!*(2)*')).stdout).toBe('page (1).txt\n');
  });

  it('refuses a pattern that would take minutes', async () => {
    await write(`${'a'.repeat(250)}.txt`, WRONG);
    for (const patterns of [['*a*a*a*a*a*a*b'], ['*.txt', '!*a*a*a*a*a*a*b']])
      expect(await here('normalize', '--check', ...patterns)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('*a*a*a*a*a*a*b: expected fewer * and {…} between two slashes'),
      });
    expect((await here('normalize', '--check', '*a*a*.txt')).exitCode).toBe(1);
  });

  it('resolves patterns itself, without hidden folders and node_modules', async () => {
    for (const path of ['a.txt', 'b/c.txt', 'b/old/d.txt', '.git/e.txt', 'node_modules/f.txt', 'g.md']) await write(path, WRONG);
    expect(await here('normalize', '--check', '**/*.txt', '!**/old/**')).toEqual({
      exitCode: 1,
      stdout: 'a.txt\nb/c.txt\n',
      stderr: 'matn: 2 files would change\n',
    });
    expect((await here('normalize', '--check', join(folder, 'b/*.txt'))).stdout).toBe(`${join(folder, 'b/c.txt')}\n`);
    const fromBelow = await matnIn('b', 'normalize', '--check', '../**/*.txt', '!../b/**');
    expect(fromBelow.stdout).toBe('../a.txt\n');
    expect((await here('normalize', '--check', 'z/*.txt')).stderr).toBe('matn: z/*.txt: no file fits this pattern\n');
  });

  it('says of a folder that stands in the place of a file what is expected', async () => {
    await write('a/b.txt', WRONG);
    expect(await here('normalize', '--config', 'a')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'matn: a: this is a directory; expected a file of this name\n',
    });
  });

  it('says that a folder has nothing to read, and goes on', async () => {
    await write('a/b.txt', WRONG);
    await write('c/d.bin', WRONG);
    expect(await here('normalize', '-l', 'c', 'a', 'a/b.txt')).toEqual({
      exitCode: 1,
      stdout: 'a/b.txt\n',
      stderr: expect.stringMatching(/^matn: c: no file in this folder ends in \.txt, [^\n]+\n$/),
    });
  });

  it.skipIf(process.getuid?.() === 0)('names the folder that it may not read', async () => {
    await write('no/a.txt', WRONG);
    await chmod(join(folder, 'no'), 0);
    const refused = { exitCode: 1, stdout: '', stderr: expect.stringMatching(/^matn: no: permission denied; [^\n]+\n$/) };
    try {
      for (const given of ['.', 'no', '**/*.txt', 'no/*.txt']) expect(await here('normalize', '--list-different', given)).toEqual(refused);
    } finally {
      await chmod(join(folder, 'no'), 0o700);
    }
  });

  it('finds the config of the folder above', async () => {
    await write('matn.config.json', '{ "digits": "persian" }');
    await write('a/b.txt', 'سال 1400');
    expect((await matnIn('a', 'normalize', 'b.txt')).stdout).toBe('سال ۱۴۰۰');
  });
});
