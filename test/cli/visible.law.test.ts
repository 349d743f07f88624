import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedName } from '../../src/cli/visible.js';
import { runs } from '../support/runs.js';
import { matn } from './shell.js';

/** Characters that control a terminal or reorder a line; line feeds only at line ends. */
const CONTROL = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const control = fc.constantFrom(...'\u001b\u0007\u0008\r\t\n\u007f\u0085\u009b\u009d\u061c\u200e\u200f\u2028\u202a\u202e\u2066\u2069');
const text = fc
  .array(fc.oneof(control, fc.constantFrom('[31m', ']0;x\u0007', 'كتاب', 'می روم', 'a', ' ', '"', "'", '۱۴۰۰/۱۰/۰۱', '{', '\u200c')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const name = text.map((part) => `${part.replaceAll('/', '')}x`).filter((path) => !/^[!-]|[*?[\]{}]/.test(path));

/** Asserts that each printed line is one line: as many as there are line feeds. */
const expectHarmless = (printed: string, what: string): void =>
  expect(CONTROL.exec(printed), `${what}: ${JSON.stringify(printed)}`).toBeNull();

describe('No control character of a file name or a text reaches the terminal', () => {
  const commands: [string, (file: string) => string[]][] = [
    ['--check', (file) => ['normalize', '--check', file]],
    ['--write', (file) => ['normalize', '--write', file]],
    ['--edits', (file) => ['normalize', '--edits', file]],
    ['date', (file) => ['date', file]],
    ['date --all', (file) => ['date', '--all', file]],
    ['date --json', (file) => ['date', '--json', file]],
    ['article', (file) => ['article', file]],
    ['article, several', (file) => ['article', file, 'gone']],
    ['article --format markdown', (file) => ['article', '--format', 'markdown', file, 'gone']],
    ['a file that is not there', (file) => ['normalize', `gone${file}`]],
    ['a file that holds data', (file) => ['normalize', `${file}.csv`]],
    ['an unknown command', (file) => [file]],
    ['an unknown option', (file) => ['normalize', `--${file}`]],
    ['an unknown rule', (file) => ['normalize', '--rules-off', file]],
    ['an unknown value', (file) => ['normalize', '--digits', file]],
    ['a config', (file) => ['normalize', '--config', file]],
    ['jsonl, a file that is not there', (file) => ['jsonl', '--fields', 'a', file]],
  ];

  it.each(commands)('%s', async (what, argv) => {
    await fc.assert(
      fc.asyncProperty(name, text, async (file, content) => {
        const files = { [file]: `${content}\nكتاب ها\n`, [`${file}.csv`]: 'a' };
        const { stdout, stderr } = await matn(argv(file), { files });
        expectHarmless(stderr, what);
        // A tab separates the columns of --all.
        expectHarmless(what === 'date --all' ? stdout.replace(/^(\S+)\t/gm, '$1 ') : stdout, what);
        expect(stderr === '' || stderr.endsWith('\n')).toBe(true);
      }),
      runs(60),
    );
  });

  it('--diff, in the names and the lines', async () => {
    await fc.assert(
      fc.asyncProperty(name, text, async (file, content) => {
        const { stdout } = await matn(['normalize', '--diff', file], { files: { [file]: `${content}\nكتاب ها\n` } });
        // A diff keeps tabs and the CR of a line end.
        expectHarmless(stdout.replace(/[\t\r]/g, ''), '--diff');
        expect(stdout.split('\n')[0]).toBe(`--- ${listedName(file)}`);
      }),
      runs(60),
    );
  });
});

describe('The list of files', () => {
  const listed = async (file: string, ...flags: string[]): Promise<string> =>
    (await matn(['normalize', '--check', ...flags, file], { files: { [file]: 'كتاب ها' } })).stdout;

  it('gives a name without controls as it is, half-spaces and all', async () => {
    expect(await listed('می\u200cروم ۱.txt')).toBe('می\u200cروم ۱.txt\n');
  });

  it('gives one with controls as a JSON string, from which it can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(name, async (file) => {
        const line = (await listed(file)).slice(0, -1);
        expect(line.startsWith('"') ? JSON.parse(line) : line).toBe(file);
      }),
    );
  });

  it.each(['--check', '--write'])('%s ends each name with NUL where --null asks for it, and leaves it as it is', async (flag) => {
    const files = { 'a\u001b\n"b.txt': 'كتاب ها', 'c.txt': 'كتاب ها' };
    expect((await matn(['normalize', flag, '--null', ...Object.keys(files)], { files })).stdout).toBe('a\u001b\n"b.txt\0c.txt\0');
  });

  it('refuses --null where nothing is listed', async () => {
    expect(await matn(['normalize', '--null', 'a.txt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'matn: --null: expected --write, --check or --list-different beside it: it is for their lists of files\n',
    });
  });
});
