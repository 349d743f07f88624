import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
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

  it('normalizes HTML, and splits texts in a pipe', async () => {
    await write('a.html', '<p class="كار">كار <b>می</b> شود .</p>');
    expect((await here('normalize', 'a.html')).stdout).toBe('<p class="كار">کار <b>می\u200c</b>شود.</p>');
    expect((await bash('"$MATN" normalize a.html | sed "s/<[^>]*>//g" | "$MATN" words | "$MATN" key', folder)).stdout).toBe('کار\nمیشود\n');
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

  it('walks folders and resolves patterns itself: test/cli/real-files.test.ts has the rest', async () => {
    for (const path of ['in/a.txt', 'in/deep/b.md', 'in/old/c.txt', 'in/node_modules/d.txt', 'top.txt', 'no.txt']) await write(path, WRONG);
    await write('.matnignore', '/in/old/\n');
    const below = await matn(['normalize', '--check', '..', '../../*.txt', '!../../no*'], '', { cwd: join(folder, 'in/deep') });
    expect(below).toEqual({ exitCode: 1, stdout: '../a.txt\n../deep/b.md\n../../top.txt\n', stderr: 'matn: 3 files would change\n' });
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
