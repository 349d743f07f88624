import { describe, expect, it } from 'vitest';
import { normalize, normalizeWithEdits } from '../../src/index.js';
import { matn } from './shell.js';

const WRONG = 'یک\r\nكتاب ها را می خوانم\n';
const RIGHT = 'سلام\n';
const world = () => ({ files: { 'wrong.txt': WRONG, 'right.txt': RIGHT }, patterns: { '*.txt': ['right.txt', 'wrong.txt'] } });
const UNREADABLE = 'matn: gone.txt: there is no such file; give the path of a text file, or - for standard input\n';

describe('matn normalize --write', () => {
  it('writes what changes, and lists it', async () => {
    const { files, ...rest } = world();
    expect(await matn(['normalize', '--write', 'right.txt', 'wrong.txt'], { files, ...rest })).toEqual({
      exitCode: 0,
      stdout: 'wrong.txt\n',
      stderr: '',
    });
    expect(files).toEqual({ 'right.txt': RIGHT, 'wrong.txt': normalize(WRONG) });
  });

  it('goes on behind a file that cannot be read or written', async () => {
    const files = { 'a.txt': WRONG, 'b.txt': WRONG };
    const { exitCode, stdout, stderr } = await matn(['normalize', '-w', 'gone.txt', 'a.txt', 'b.txt'], { files, readOnly: ['a.txt'] });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: 'b.txt\n' });
    expect(stderr).toBe(`${UNREADABLE}matn: a.txt: not written: permission denied; change the permissions of the file and of its folder\n`);
    expect(files).toEqual({ 'a.txt': WRONG, 'b.txt': normalize(WRONG) });
  });

  it.each([[['--write']], [['--write', 'right.txt', '-']]])('refuses standard input: %j', async (argv) => {
    expect(await matn(['normalize', ...argv], world())).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'matn: --write: expected files to write in place, got standard input\n',
    });
  });
});

describe('matn normalize --check', () => {
  it('lists the files that would change, and exits with 1', async () => {
    const { files, ...rest } = world();
    expect(await matn(['normalize', '--check', 'right.txt', 'wrong.txt'], { files, ...rest })).toEqual({
      exitCode: 1,
      stdout: 'wrong.txt\n',
      stderr: 'matn: 1 file would change\n',
    });
    expect(files['wrong.txt']).toBe(WRONG);
  });

  it('says nothing where all is right', async () => {
    expect(await matn(['normalize', '--check', 'right.txt'], world())).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('counts those that would change, not those that cannot be read', async () => {
    const files = { 'a.txt': WRONG, 'b.txt': WRONG, 'right.txt': RIGHT };
    expect(await matn(['normalize', '--check', 'gone.txt', ...Object.keys(files)], { files })).toEqual({
      exitCode: 1,
      stdout: 'a.txt\nb.txt\n',
      stderr: `${UNREADABLE}matn: 2 files would change\n`,
    });
  });

  it.each([['--list-different'], ['-l'], ['--list-different', '--null'], ['--check', '--null']])(
    'with %s %s prints the list and nothing else',
    async (...flags) => {
      const end = flags.includes('--null') ? '\0' : '\n';
      const argv = ['normalize', ...flags.filter((flag) => flag !== undefined), 'right.txt', 'wrong.txt'];
      expect(await matn(argv, world())).toEqual({ exitCode: 1, stdout: `wrong.txt${end}`, stderr: '' });
    },
  );

  it('checks standard input', async () => {
    expect(await matn(['normalize', '-c'], { stdin: WRONG })).toEqual({
      exitCode: 1,
      stdout: '(standard input)\n',
      stderr: 'matn: 1 file would change\n',
    });
  });

  it.each([['--diff'], ['--edits']])('with %s prints that instead of the list', async (flag) => {
    const alone = await matn(['normalize', flag, '*.txt'], world());
    expect(alone.exitCode).toBe(0);
    expect(await matn(['normalize', '--check', flag, '*.txt'], world())).toEqual({
      ...alone,
      exitCode: 1,
      stderr: 'matn: 1 file would change\n',
    });
  });
});

describe('matn normalize --edits', () => {
  it('prints a JSON line for each edit, with line and column from 1', async () => {
    const { stdout } = await matn(['normalize', '--edits', 'right.txt', 'wrong.txt'], world());
    const lines = stdout.split('\n').slice(0, -1);
    const places = [
      { file: 'wrong.txt', line: 2, column: 1 },
      { file: 'wrong.txt', line: 2, column: 5 },
      { file: 'wrong.txt', line: 2, column: 14 },
    ];
    const { edits } = normalizeWithEdits(WRONG);
    expect(lines.map((line) => JSON.parse(line))).toEqual(places.map((place, index) => ({ ...place, ...edits[index] })));
    expect(stdout).toContain('"text":"\\u200c"');
  });

  it('counts lines at LF, CR LF and CR, and columns in UTF-16 code units', async () => {
    const { stdout } = await matn(['normalize', '--edits'], { stdin: 'الف\n\r\nب\rسلام 😀 كار' });
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ file: '(standard input)', line: 4, column: 9, original: 'ك' }]);
  });
});

describe('matn normalize with several files', () => {
  it.each([[['a.txt', 'b.txt']], [['*.txt']]])('prints none of %j', async (argv) => {
    expect(await matn(['normalize', ...argv], { patterns: { '*.txt': ['a.txt', 'b.txt'] } })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'matn: expected one FILE to print, got 2; several need --write, --check or --diff\n',
    });
  });

  it('takes one of them once', async () => {
    expect((await matn(['normalize', '--check', 'wrong.txt', '*.txt', 'wrong.txt'], world())).stdout).toBe('wrong.txt\n');
  });

  it('leaves out what a pattern with ! does', async () => {
    expect(await matn(['normalize', '--check', '*.txt', '!wrong.txt'], world())).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await matn(['normalize', '--check', '*.txt', '!right.txt'], world())).toMatchObject({ stdout: 'wrong.txt\n' });
    expect(await matn(['normalize', '--check', '!right.txt'], world())).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'matn: !right.txt: leaves files out, but nothing is taken in\n',
    });
  });

  it('says of a pattern that nothing fits it', async () => {
    expect(await matn(['normalize', '--write', '*.md', 'wrong.txt'], world())).toEqual({
      exitCode: 1,
      stdout: 'wrong.txt\n',
      stderr: 'matn: *.md: no file fits this pattern\n',
    });
  });

  it('takes the name of a file that there is for no pattern', async () => {
    const files = { 'a[1].txt': WRONG };
    expect((await matn(['normalize', '--check', 'a[1].txt'], { files, patterns: { 'a[1].txt': [] } })).stdout).toBe('a[1].txt\n');
  });

  it.each([
    ['--write', '--check'],
    ['--write', '--diff'],
    ['--write', '--edits'],
    ['--diff', '--edits'],
    ['--list-different', '--check'],
    ['--list-different', '--diff'],
    ['--list-different', '--write'],
  ])('refuses %s with %s', async (one, other) => {
    const { exitCode, stdout, stderr } = await matn(['normalize', one, other, 'wrong.txt'], world());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^matn: option '.*' cannot be used with option '.*'; see matn normalize --help\n$/);
  });
});
