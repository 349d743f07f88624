import { spawn } from 'node:child_process';
import { chmod, chown, link, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { normalize, version } from '../../src/index.js';
import { bash, MATN, matn } from './matn.js';

const WRONG = 'كتاب ها\n';
const RIGHT = normalize(WRONG);

describe('the installed command', () => {
  it('prints its version', async () => {
    expect(await matn(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('loads nothing for its version that a text would need', async () => {
    const bin = await realpath(MATN);
    const script = `process.argv[2] = '--version'; require(${JSON.stringify(bin)}); process.on('exit', () => console.log(Object.keys(require.cache).join('\\n')))`;
    const { stdout } = await bash(`node -e '${script.replaceAll("'", "'\\''")}' matn`);
    const loaded = stdout.split('\n').filter((line) => line.endsWith('js'));
    expect(loaded.map((path) => dirname(path))).toEqual(loaded.map(() => dirname(bin)));
    const kinds = loaded.map((path) => basename(path).replace(/-.*/, ''));
    expect([...new Set(kinds)]).toEqual(['bin.cjs', 'chunk']);
    const sizes = await Promise.all(loaded.map(async (path) => (await stat(path)).size));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(250_000);
  });

  it('normalizes standard input byte for byte', async () => {
    expect(await matn(['normalize'], 'كتاب ها\r\n')).toEqual({ exitCode: 0, stdout: normalize('كتاب ها\r\n'), stderr: '' });
  });

  it('reads a file into an article', async () => {
    const { stdout } = await matn(['article', 'fixtures/articles/kayhan-232810.txt']);
    expect(JSON.parse(stdout).article.code).toBe('232810');
  });

  it('prints dates, and exits with 1 where a line has none', async () => {
    expect(await matn(['date'], '۱۴۰۰/۱۰/۰۱\nهیچ\n')).toMatchObject({ exitCode: 1, stdout: '2021-12-22\n-\n' });
  });

  it('exits with 2 on wrong use', async () => {
    expect(await matn(['normalize', '--nothing'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('has colours where FORCE_COLOR asks for them, and none in a pipe', async () => {
    const { NO_COLOR: _, ...env } = process.env;
    expect((await matn(['normalize', '--diff'], WRONG, { env: { ...env, FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
    expect((await matn(['normalize', '--diff'], WRONG, { env: { ...env, FORCE_COLOR: '' } })).stdout).not.toContain('\u001b[');
  });

  it('ends quietly when its reader has gone', async () => {
    const page = await readFile('fixtures/articles/kayhan-232810.txt', 'utf8');
    const child = spawn(MATN, ['normalize']);
    const stderr = text(child.stderr);
    const exited = new Promise((resolve) => child.once('close', resolve));
    child.stdout.destroy();
    child.stdin.on('error', () => {}).end(page.repeat(100));
    expect(await exited).toBe(0);
    expect(await stderr).toBe('');
  });

  it('says that the output cannot be written, where the disk is full', async () => {
    expect(await bash('"$MATN" normalize fixtures/articles/kayhan-232810.txt > /dev/full')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'matn: the output cannot be written: no space is left on the disk\n',
    });
  });

  it('completes in bash, once its script is sourced', async () => {
    const script = 'source <("$MATN" completion bash); COMP_WORDS=(matn normalize --wr); COMP_CWORD=2; _matn; echo "$COMPREPLY"';
    expect(await bash(script)).toEqual({ exitCode: 0, stdout: '--write\n', stderr: '' });
  });
});

describe('the installed command, with files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'matn-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const here = (...argv: string[]) => matn(argv, '', { cwd: folder });

  it('writes in place what changes, keeps its mode, and touches nothing else', async () => {
    await write('wrong.txt', WRONG);
    await write('right.txt', RIGHT);
    await chmod(join(folder, 'wrong.txt'), 0o640);
    const before = await stat(join(folder, 'right.txt'));
    expect(await here('normalize', '--write', 'wrong.txt', 'right.txt')).toEqual({ exitCode: 0, stdout: 'wrong.txt\n', stderr: '' });
    expect(await read('wrong.txt')).toBe(RIGHT);
    expect((await stat(join(folder, 'wrong.txt'))).mode & 0o777).toBe(0o640);
    expect(await stat(join(folder, 'right.txt'))).toEqual({ ...before, atime: expect.anything(), atimeMs: expect.anything() });
    expect((await readdir(folder)).sort()).toEqual(['right.txt', 'wrong.txt']);
  });

  it('walks folders, leaves out what .matnignore says, and counts', async () => {
    const paths = ['in/a.md', 'in/deep/b.TXT', 'in/c.html', 'in/old/d.md', 'in/node_modules/e.md', 'in/.h/f.md', 'g.csv'];
    for (const path of paths) await write(path, WRONG);
    await write('.matnignore', '/in/old/\n');
    const finished = await here('normalize', '--check', '.');
    expect(finished).toEqual({ exitCode: 1, stdout: 'in/a.md\nin/c.html\nin/deep/b.TXT\n', stderr: 'matn: 3 files would change\n' });
    const below = await matn(['normalize', '-l', '..'], '', { cwd: join(folder, 'in/deep') });
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

  it('normalizes HTML, and splits texts in a pipe', async () => {
    await write('a.html', '<p class="كار">كار <b>می</b> شود .</p>');
    expect((await here('normalize', 'a.html')).stdout).toBe('<p class="كار">کار <b>می\u200c</b>شود.</p>');
    expect((await bash('"$MATN" normalize a.html | sed "s/<[^>]*>//g" | "$MATN" words | "$MATN" key', folder)).stdout).toBe('کار\nمیشود\n');
  });

  it('writes the file that a link points to', async () => {
    await write('real.txt', WRONG);
    await symlink('real.txt', join(folder, 'link.txt'));
    expect((await here('normalize', '--write', 'link.txt')).stdout).toBe('link.txt\n');
    expect(await read('real.txt')).toBe(RIGHT);
    expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
  });

  it('leaves the old file, and nothing beside it, where it may write no more', async () => {
    const large = WRONG.repeat(1000);
    await write('large.txt', large);
    expect(await bash('ulimit -c 0 -f 4; "$MATN" normalize --write large.txt; echo $?', folder)).toMatchObject({
      stdout: '1\n',
      stderr: expect.stringMatching(/^matn: large\.txt: not written: the file would be larger than [^\n]+\n$/),
    });
    expect(await read('large.txt')).toBe(large);
    expect(await readdir(folder)).toEqual(['large.txt']);
  });

  it('says nothing but its exit code, where standard error cannot be written', async () => {
    expect(await bash('"$MATN" normalize --nothing 2> /dev/full; echo $?', folder)).toMatchObject({ stdout: '2\n' });
  });

  it('writes the files and exits with 1, where the list of them cannot be written', async () => {
    for (let at = 0; at < 3; at++) await write(`${at}.txt`, WRONG);
    expect(await bash('"$MATN" normalize --write 0.txt 1.txt 2.txt > /dev/full; echo $?', folder)).toMatchObject({
      stdout: '1\n',
      stderr: 'matn: the output cannot be written: no space is left on the disk\n',
    });
    for (let at = 0; at < 3; at++) expect(await read(`${at}.txt`)).toBe(RIGHT);
    expect((await readdir(folder)).sort()).toEqual(['0.txt', '1.txt', '2.txt']);
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
    const fromBelow = await matn(['normalize', '--check', '../**/*.txt', '!../b/**'], '', { cwd: join(folder, 'b') });
    expect(fromBelow.stdout).toBe('../a.txt\n');
    expect((await here('normalize', '--check', 'z/*.txt')).stderr).toBe('matn: z/*.txt: no file fits this pattern\n');
  });

  it('says of a folder what to give instead, where a command reads one file', async () => {
    await write('a/b.txt', WRONG);
    expect(await here('date', 'a')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: "matn: a: this is a directory; give the path of a text file in it, or a pattern such as '**/*.txt'\n",
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

  it.skipIf(process.platform !== 'linux')('never takes a name that is not UTF-8 for another file', async () => {
    await write('x\ufffd.txt', WRONG);
    const { exitCode, stderr } = await bash(
      'printf x > "$(printf \'x\\377.txt\')"; "$MATN" normalize --write "$(printf \'x\\377.txt\')"',
      folder,
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'matn: x\ufffd.txt: its name is not UTF-8; rename it\n' });
    expect(await read('x\ufffd.txt')).toBe(WRONG);
  });

  it('says that the working directory is gone, where it needs it', async () => {
    await mkdir(join(folder, 'gone'));
    const inGone = (command: string) => bash(`cd gone && rmdir ../gone && ${command}`, folder);
    expect(await inGone('"$(realpath "$MATN")" words \'*.txt\'')).toMatchObject({
      exitCode: 1,
      stderr: 'matn: the working directory is gone; change to another one\n',
    });
    await mkdir(join(folder, 'gone'));
    expect(await inGone('echo \'۱۴۰۰/۱۰/۰۱\' | "$MATN" date')).toEqual({ exitCode: 0, stdout: '2021-12-22\n', stderr: '' });
  });

  it('says of a folder on standard input what it is', async () => {
    expect(await bash('"$MATN" normalize < .', folder)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('this is a directory'),
    });
  });

  it('finds the config of the folder above', async () => {
    await write('matn.config.json', '{ "digits": "persian" }');
    await write('a/b.txt', 'سال 1400');
    expect((await matn(['normalize', 'b.txt'], '', { cwd: join(folder, 'a') })).stdout).toBe('سال ۱۴۰۰');
  });

  it('ends with 0 when head has read enough, before all files are read', async () => {
    for (let at = 0; at < 40; at++) await write(`${at}.txt`, WRONG.repeat(2000));
    const { stdout, stderr } = await bash(`"$MATN" normalize --edits '*.txt' | head -n 1; echo "\${PIPESTATUS[0]}"`, folder);
    expect(stdout.split('\n').slice(1)).toEqual(['0', '']);
    expect(stderr).toBe('');
  });

  it('writes every file, whoever reads the list', async () => {
    for (let at = 0; at < 20; at++) await write(`${at}.txt`, WRONG);
    const { stdout } = await bash(`"$MATN" normalize --write '*.txt' | true; echo "\${PIPESTATUS[0]}"`, folder);
    expect(stdout).toBe('0\n');
    for (let at = 0; at < 20; at++) expect(await read(`${at}.txt`)).toBe(RIGHT);
  });
});
