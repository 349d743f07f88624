import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/files/file-system.js';
import { readIgnoreFile } from '../../src/cli/ignore-file.js';
import { resolvePaths } from '../../src/cli/paths.js';
import { fileIo } from '../../src/cli/process-io.js';
import { ioOf, matn } from './shell.js';

const NAMES = ['a.md', 'B.TXT', 'c.jpg', 'in/d.md', 'in/deep/e.html', 'in/node_modules/f.md', '.hidden/g.md', 'in/.h.md', '[x] (1)/i.md'];

describe('a folder', () => {
  let root = '';
  const io = () => ({ ...ioOf({}), ...fileIo(nodeFiles), folder: root });
  const found = async (given: string[], endings = ['md', 'txt', 'html']) => {
    const { paths, problems } = await resolvePaths(
      given.map((path) => (path.startsWith('!') ? `!${join(root, path.slice(1))}` : join(root, path))),
      endings,
      io(),
    );
    return { paths: paths.map((path) => path.slice(root.length + 1)), problems: problems.map((line) => line.replaceAll(`${root}/`, '')) };
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'matn-folders-'));
    for (const name of NAMES) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), 'كار');
    }
    symlinkSync('..', join(root, 'in/up'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('stands for the texts in it, without hidden files, node_modules and links to folders', async () => {
    expect(await found([''])).toEqual({ paths: ['B.TXT', '[x] (1)/i.md', 'a.md', 'in/d.md', 'in/deep/e.html'], problems: [] });
    expect((await found(['in/'])).paths).toEqual(['in/d.md', 'in/deep/e.html']);
    expect((await found(['[x] (1)', 'a.md', 'a.md'])).paths).toEqual(['[x] (1)/i.md', 'a.md']);
  });

  it('is found from below, with what stands in the working directory', async () => {
    const here = process.cwd();
    const paths = (await io().filesIn(relative(here, join(root, 'in')), [])).paths.map((path) => relative(join(root, 'in'), path));
    expect(paths).toEqual(['d.md', 'deep/e.html']);
    const { paths: others } = await io().filesIn('test/cli/../cli/files', ['test/cli/files/*.law.test.ts']);
    expect(others).toContain('test/cli/files/write-all.test.ts');
    expect(others).not.toContain('test/cli/files/lock.law.test.ts');
  });

  it('may itself be hidden', async () => {
    expect((await found(['.hidden'])).paths).toEqual(['.hidden/g.md']);
  });

  it('gives no file that a pattern leaves out', async () => {
    expect((await found(['in', '!in/deep/**'])).paths).toEqual(['in/d.md']);
  });

  it('says that it has none', async () => {
    expect(await found(['in'], ['csv'])).toEqual({
      paths: [],
      problems: ['in: no file in this folder ends in .csv; name the file, or give a pattern'],
    });
  });

  it('has files left out by .matnignore, from patterns too, but none that is named', async () => {
    writeFileSync(join(root, '.matnignore'), 'deep/\n*.TXT\n');
    try {
      expect((await found([''])).paths).toEqual(['[x] (1)/i.md', 'a.md', 'in/d.md']);
      expect((await found(['**/*.html', 'B.TXT'])).paths).toEqual(['B.TXT']);
      expect((await found(['in/deep'])).problems).toEqual(['in/deep: .matnignore leaves out all files of this folder']);
    } finally {
      rmSync(join(root, '.matnignore'));
    }
  });
});

describe('.matnignore', () => {
  const ignores = async (patterns: string, path: string, file = '.matnignore'): Promise<boolean> => {
    const ignored = await readIgnoreFile(ioOf({ files: { [file]: patterns } }));
    return ignored?.(path) ?? false;
  };

  it.each([
    ['a.md', 'a.md'],
    ['a.md', 'in/a.md'],
    ['/a.md', 'a.md'],
    ['in/a.md', 'in/a.md'],
    ['build/', 'build/a.md'],
    ['build/', 'in/build/deep/a.md'],
    ['build', 'build/a.md'],
    ['*.md', 'in/.a.md'],
    ['in/**', 'in/deep/a.md'],
    ['**/a.md', 'a.md'],
    ['in/**/a.md', 'in/a.md'],
    ['a?.md', 'ab.md'],
    ['[ab].md', 'b.md'],
    ['\\#a.md', '#a.md'],
    ['\\!a.md', '!a.md'],
    ['a.md  ', 'a.md'],
    ['# a comment\r\n\r\na.md\r\n', 'a.md'],
    ['\ufeffa.md', 'a.md'],
    ['*(1).md', 'a(1).md'],
    ['{a,b}.md', '{a,b}.md'],
    ['*.md\n!keep.md\nkeep.md', 'keep.md'],
    ['build/\n!build/a.md', 'build/a.md'],
    ['خبر/', 'خبر/a.md'],
  ])('%j leaves out %s', async (patterns, path) => {
    expect(await ignores(patterns, path)).toBe(true);
  });

  it.each([
    ['/a.md', 'in/a.md'],
    ['in/a.md', 'deep/in/a.md'],
    ['a.md/', 'a.md'],
    ['*.md', 'a.mdx'],
    ['a*.md', 'a/b.md'],
    ['#a.md', '#a.md'],
    ['*.md\n!keep.md', 'in/keep.md'],
    ['{a,b}.md', 'a.md'],
    ['+(a).md', 'aa.md'],
    ['a.md', '../a.md'],
    ['', 'a.md'],
  ])('%j leaves %s', async (patterns, path) => {
    expect(await ignores(patterns, path)).toBe(false);
  });

  it('of a folder above is read from where it stands', async () => {
    expect(await ignores('/project/old/', 'old/a.md', '../.matnignore')).toBe(true);
    expect(await ignores('/old/', 'old/a.md', '../.matnignore')).toBe(false);
  });

  it('is not read where a file is named, and says which line is wrong where it is', async () => {
    const world = { files: { '.matnignore': 'a.txt\n*a*a*a*a*a*\n', 'a.txt': 'كار' }, folders: { '.': ['a.txt'] } };
    expect((await matn(['normalize', 'a.txt'], world)).stdout).toBe('کار');
    const { exitCode, stderr } = await matn(['normalize', '--check', '.'], world);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^matn: \.matnignore:2: /);
  });
});

describe('a folder as an argument', () => {
  const world = {
    files: { 'n/a.txt': 'كار', 'n/b.html': '<p>كار</p>', 'n/c.csv': 't\nكار\n' },
    folders: { n: ['n/a.txt', 'n/b.html', 'n/c.csv'] },
  };

  it('is walked by each command for the files that it reads', async () => {
    expect((await matn(['normalize', '-l', 'n'], world)).stdout).toBe('n/a.txt\nn/b.html\n');
    expect((await matn(['csv', '--fields', 't', '-l', 'n'], world)).stdout).toBe('n/c.csv\n');
    expect((await matn(['words', 'n'], world)).stdout).toBe('كار\n');
  });

  it('is refused by a command that takes one file', async () => {
    expect((await matn(['date', 'n'], world)).exitCode).toBe(1);
  });
});
