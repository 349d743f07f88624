import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileSystem, nodeFiles } from '../../../src/cli/files/file-system.js';
import { filesIn, findFiles } from '../../../src/cli/files/find-files.js';
import type { FoundFiles } from '../../../src/cli/files/walk.js';
import { resolvePaths } from '../../../src/cli/paths.js';
import { fileIo } from '../../../src/cli/process-io.js';
import { ioOf } from '../shell.js';

/** Line ends that a name may hold, and that `.` of a regular expression does not match. */
const LINE_ENDS = ['\n', '\r', '\u2028', '\u2029'];

const NAMES = ['a.txt', 'b.md', 'in/c.txt', 'in/deep/d.txt', 'no/e.txt', '.git/f.txt', 'node_modules/g.txt', '(x)/h [1].txt'];

/** A name in Latin-1: `é.txt`. */
const NOT_UTF8 = Buffer.from([0xe9, 0x2e, 0x74, 0x78, 0x74]);

/** The file system of a user who may not read some folders. */
const withoutRight = (...folders: string[]): FileSystem => ({
  ...nodeFiles,
  readdir: async (path) => {
    if (folders.includes(basename(path)))
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), { code: 'EACCES' });
    return nodeFiles.readdir(path);
  },
});

describe('files of folders and patterns', () => {
  let root = '';
  const make = (name: string | Buffer): void => {
    const path = typeof name === 'string' ? join(root, name) : Buffer.concat([Buffer.from(`${root}/`), name]);
    if (typeof path === 'string') mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'كار');
  };
  const below = ({ paths, unread }: FoundFiles) => ({
    paths: paths.map((path) => path.slice(root.length + 1)),
    unread: unread.map(({ path, isFolder, error }) => [
      path.slice(root.length + 1),
      isFolder ? 'folder' : 'file',
      (error as NodeJS.ErrnoException).code,
    ]),
  });
  const find = async (pattern: string, leftOut: string[] = [], files = nodeFiles) =>
    below(
      await findFiles(
        `${root}/${pattern}`,
        leftOut.map((one) => `${root}/${one}`),
        files,
      ),
    );
  const resolved = async (given: string[], files: FileSystem) => {
    const io = { ...ioOf({}), ...fileIo(files), folder: root };
    const { paths, problems } = await resolvePaths(
      given.map((one) => one.replace(/^!?/, (mark) => `${mark}${root}/`)),
      ['txt'],
      io,
    );
    return { paths: paths.map((path) => path.slice(root.length + 1)), problems: problems.map((line) => line.replaceAll(`${root}/`, '')) };
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'matn-find-'));
    for (const name of NAMES) make(name);
    symlinkSync('..', join(root, 'in/up'));
    symlinkSync('../a.txt', join(root, 'in/link.txt'));
    symlinkSync('gone', join(root, 'in/dangling.txt'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const REFUSED = ['no', 'folder', 'EACCES'];

  it('name the folders that cannot be read', async () => {
    const files = withoutRight('no');
    expect(below(await filesIn(root, [], files)).unread).toEqual([REFUSED]);
    for (const pattern of ['**/*.txt', '*/*.txt', 'n*/*.txt', 'no/*.txt', '{in,no}/*.txt', '{in/deep,no}/*.txt', '[n]o/e.txt', 'no/**'])
      expect((await find(pattern, [], files)).unread, pattern).toContainEqual(REFUSED);
  });

  it('do not name a folder that could hold none of them', async () => {
    const files = withoutRight('no', '.git', 'node_modules');
    for (const pattern of ['*.txt', 'in/deep/**', 'i*/*.txt', '{in,on}/*.txt'])
      expect((await find(pattern, [], files)).unread, pattern).toEqual([]);
    expect((await find('**/*.txt', ['no'], files)).unread).toEqual([]);
    expect((await find('**/*.txt', ['no/**'], files)).unread).toEqual([]);
    expect(below(await filesIn(root, [`${root}/no`], files)).unread).toEqual([]);
  });

  it('give a line for such a folder, and only one', async () => {
    const line = 'no: permission denied; change the permissions of this folder, or leave it out with !, or in .matnignore';
    expect(await resolved(['no'], withoutRight('no'))).toEqual({ paths: [], problems: [line] });
    expect((await resolved(['no/*.txt'], withoutRight('no'))).problems).toEqual([line]);
    const { paths, problems } = await resolved(['**/*.txt'], withoutRight('no'));
    expect(paths).toContain('in/c.txt');
    expect(problems).toEqual([line]);
  });

  it('leave out in silence what .matnignore names', async () => {
    writeFileSync(join(root, '.matnignore'), 'no/\n');
    try {
      expect((await resolved(['**/*.txt'], withoutRight('no'))).problems).toEqual([]);
    } finally {
      rmSync(join(root, '.matnignore'));
    }
  });

  it('enter a hidden folder only if the pattern names it', async () => {
    expect((await find('.git/*.txt')).paths).toEqual(['.git/f.txt']);
    expect((await find('**/.git/*')).paths).toEqual(['.git/f.txt']);
    expect((await find('{.git,in}/*.txt')).paths).toContain('.git/f.txt');
    expect((await find('**')).paths).not.toContain('.git/f.txt');
    expect((await find('node_modules/*')).paths).toEqual([]);
    expect((await find('(x)/h [[]1].txt')).paths).toEqual(['(x)/h [1].txt']);
  });

  it('have links to files, also those that lead nowhere, and no circle', async () => {
    expect(below(await filesIn(join(root, 'in'), [], nodeFiles)).paths).toEqual([
      'in/c.txt',
      'in/dangling.txt',
      'in/deep/d.txt',
      'in/link.txt',
    ]);
    expect((await find('in/**/*.md')).paths).toEqual(['in/up/b.md']);
    expect((await find('in/d*.txt')).paths).toEqual(['in/dangling.txt']);
  });

  it.each(LINE_ENDS)('have names with the line end %j', async (end) => {
    const names = [`x${end}y.txt`, `z${end}/deep/w.txt`];
    for (const name of names) make(name);
    try {
      for (const pattern of ['**/*.txt', '{x,z}*/**', '*']) {
        const { paths } = await find(pattern);
        expect(paths, pattern).toEqual(expect.arrayContaining(pattern.endsWith('*') && pattern !== '*' ? [names[1]] : [names[0]]));
      }
      expect((await find('z*/*/w.txt')).paths).toEqual([names[1]]);
      expect((await find('x?y.txt')).paths).toEqual([names[0]]);
      expect(below(await filesIn(root, [], nodeFiles)).paths).toEqual(expect.arrayContaining(names));
      expect((await find('**/*.txt', ['z*/**', 'x*'])).paths).not.toEqual(expect.arrayContaining(names));
      writeFileSync(join(root, '.matnignore'), '*y.txt\nz*/\n');
      expect((await resolved(['**/*.txt'], nodeFiles)).paths).not.toEqual(expect.arrayContaining([names[0]]));
    } finally {
      rmSync(join(root, '.matnignore'), { force: true });
      for (const name of [`x${end}y.txt`, `z${end}`]) rmSync(join(root, name), { recursive: true });
    }
  });

  it.skipIf(process.platform !== 'linux')('are refused where the name is not UTF-8, even beside its twin', async () => {
    make(NOT_UTF8);
    make('\ufffd.txt');
    try {
      const { paths, unread } = await find('*.txt');
      expect(paths).toEqual(['a.txt', '\ufffd.txt']);
      expect(unread.map(([path]) => path)).toEqual(['\ufffd.txt']);
      expect((await resolved([''], nodeFiles)).problems).toEqual(['\ufffd.txt: its name is not UTF-8; rename it']);
    } finally {
      rmSync(Buffer.concat([Buffer.from(`${root}/`), NOT_UTF8]) as never);
      rmSync(join(root, '\ufffd.txt'));
    }
  });
});

describe('a pattern from the working directory', () => {
  it.each([
    ['test/cli/files/write-*.ts', 'test/cli/files/write-all.test.ts'],
    ['./test/cli/../cli/files/write-*.ts', 'test/cli/files/write-all.test.ts'],
    [`../${basename(process.cwd())}/test/cli/files/write-*.ts`, 'test/cli/files/write-all.test.ts'],
    ['test/**/write-all.test.ts', 'test/cli/files/write-all.test.ts'],
    ['{test,src}/cli/files/write-all.test.ts', 'test/cli/files/write-all.test.ts'],
  ])('%s gives %s', async (pattern, path) => {
    expect((await findFiles(pattern, [], nodeFiles)).paths).toEqual([path]);
    expect((await findFiles(pattern, ['**/write-all*'], nodeFiles)).paths).toEqual([]);
  });
});
