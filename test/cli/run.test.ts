import { describe, expect, it } from 'vitest';
import { version } from '../../src/index.js';
import { matn } from './shell.js';

describe('matn', () => {
  it('prints its version', async () => {
    expect(await matn(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([['--help'], ['normalize', '--help'], ['article', '--help'], ['date', '--help']])('prints help for %s %s', async (...argv) => {
    const { exitCode, stdout, stderr } = await matn(argv.filter((argument) => argument !== undefined));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: matn/);
    expect(stderr).toBe('');
  });

  it.each(['normalize', 'article', 'date'])('shows examples in the help of %s', async (command) => {
    expect((await matn([command, '--help'])).stdout).toMatch(/Examples:\n {2}\$ /);
  });

  it('says the exit codes in its help', async () => {
    expect((await matn(['--help'])).stdout).toContain('Exit codes: 0 fine, 1 the input has errors, 2 wrong use.');
  });

  it.each([
    ['no command', [], 'matn: no command given; matn --help says what there is\n'],
    ['an unknown command', ['translate'], "matn: unknown command 'translate'; matn --help says what there is\n"],
    ['an unknown option', ['date', '--zone', 'UTC'], "matn: unknown option '--zone'; matn date --help says what there is\n"],
    [
      'a misspelt option',
      ['normalize', '--digit', 'latin'],
      "matn: unknown option '--digit' (Did you mean --digits?); matn normalize --help says what there is\n",
    ],
    [
      'several files',
      ['normalize', 'a.txt', 'b.txt'],
      "matn: too many arguments for 'normalize'. Expected 1 argument but got 2; matn normalize --help says what there is\n",
    ],
    [
      'an option without its value',
      ['normalize', '--digits'],
      "matn: option '--digits <script>' argument missing; matn normalize --help says what there is\n",
    ],
    [
      'a level that there is not',
      ['normalize', '--zwnj', 'all'],
      "matn: option '--zwnj <level>' argument 'all' is invalid. Allowed choices are restore, affixes, clean, keep; matn normalize --help says what there is\n",
    ],
  ])('refuses %s with exit code 2 and one line', async (_case, argv, stderr) => {
    expect(await matn(argv)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it.each(['normalize', 'article', 'date'])('%s says what is wrong with a file that is not there', async (command) => {
    expect(await matn([command, 'gone.txt'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'matn: gone.txt: there is no such file; give the path of a text file, or - for standard input\n',
    });
  });

  it.each(['normalize', 'article', 'date'])('%s names the line that is not UTF-8', async (command) => {
    const files = { 'old.txt': Buffer.from([0x61, 0x0a, 0xd3, 0xe1, 0x0a]) };
    expect(await matn([command, 'old.txt'], { files })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'matn: old.txt:2: this line is not UTF-8; convert the text first (iconv -f WINDOWS-1256 -t UTF-8)\n',
    });
  });

  it('names the last line where its character is cut off', async () => {
    const stdin = Buffer.from('یک\nدو').subarray(0, -1);
    expect((await matn(['normalize'], { stdin })).stderr).toMatch(/^matn: \(standard input\):2: /);
  });
});
