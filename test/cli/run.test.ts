import { describe, expect, it } from 'vitest';
import { modelVersion, version } from '../../src/index.js';
import { matn } from './shell.js';

describe('matn', () => {
  it('prints its version', async () => {
    expect(await matn(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[['--version', '--json']], [['--json', '-V']]])('prints the versions of package and model as JSON for %j', async (argv) => {
    expect(await matn(argv)).toEqual({ exitCode: 0, stdout: `${JSON.stringify({ version, modelVersion })}\n`, stderr: '' });
  });

  it.each([
    ['--help'],
    ['normalize', '--help'],
    ['article', '--help'],
    ['date', '--help'],
    ['csv', '--help'],
    ['key', '--help'],
    ['words', '--help'],
    ['sentences', '--help'],
    ['completion', '--help'],
  ])('prints help for %s %s', async (...argv) => {
    const { exitCode, stdout, stderr } = await matn(argv.filter((argument) => argument !== undefined));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: matn/);
    expect(stderr).toBe('');
  });

  it.each([[], ['normalize'], ['article'], ['date'], ['csv'], ['key'], ['words'], ['sentences'], ['completion']])(
    'shows examples in the help of %s',
    async (...command) => {
      expect((await matn([...command, '--help'])).stdout).toMatch(/Examples:\n {2}\$ /);
    },
  );

  it('says the exit codes in its help', async () => {
    expect((await matn(['--help'])).stdout).toContain('Exit codes: 0 fine, 1 the input has errors, 2 wrong use.');
  });

  it.each([
    ['no command', [], 'matn: no command given; see matn --help\n'],
    ['an unknown command', ['translate'], "matn: unknown command 'translate'; see matn --help\n"],
    ['help for an unknown command', ['help', 'translate'], "matn: unknown command 'translate'; see matn --help\n"],
    [
      'help for a misspelt command',
      ['help', 'normalise'],
      "matn: unknown command 'normalise' (did you mean 'normalize'?); see matn --help\n",
    ],
    ['a file with the name of a command', ['words', '--zone', 'date'], "matn: unknown option '--zone'; see matn words --help\n"],
    ['an unknown option', ['date', '--zone', 'UTC'], "matn: unknown option '--zone'; see matn date --help\n"],
    [
      'a misspelt option',
      ['normalize', '--digit', 'latin'],
      "matn: unknown option '--digit' (Did you mean --digits?); see matn normalize --help\n",
    ],
    [
      'several files',
      ['normalize', 'a.txt', 'b.txt'],
      'matn: expected one FILE to print, got 2; several need --write, --check or --diff\n',
    ],
    [
      'an option without its value',
      ['normalize', '--digits'],
      "matn: option '--digits <script>' argument missing; see matn normalize --help\n",
    ],
    [
      'a level that there is not',
      ['normalize', '--level', 'all'],
      "matn: option '--level <level>' argument 'all' is invalid. Allowed choices are restore, affixes, clean, keep; see matn normalize --help\n",
    ],
  ])('refuses %s with exit code 2 and one line', async (_case, argv, stderr) => {
    expect(await matn(argv)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it.each(['normalize', 'article', 'date', 'key', 'words', 'sentences'])(
    '%s says what is wrong with a file that is not there',
    async (command) => {
      expect(await matn([command, 'gone.txt'])).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'matn: gone.txt: there is no such file; give the path of a text file, or - for standard input\n',
      });
    },
  );

  it.each(['normalize', 'article', 'date', 'key', 'words', 'sentences'])('%s waits for no text from a terminal', async (command) => {
    expect(await matn([command], { stdinIsTerminal: true })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'matn: no FILE given, and standard input is a terminal; name a FILE, pipe a text in, or give - to type it; see matn --help\n',
    });
  });

  it.each([
    ['normalize', '--html', '--no-html'],
    ['article', '--no-html', '--html'],
    ['csv', '--no-config', '--config', 'a.json'],
    ['jsonl', '--config', 'a.json', '--no-config'],
  ])('refuses a flag beside its opposite: %s %s %s', async (...argv) => {
    const [command, first] = argv;
    const { exitCode, stdout, stderr } = await matn(argv, { files: { 'a.json': '{}' } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`matn: ${first} and --`);
    expect(stderr).toContain(`: expected one of them; see matn ${command} --help\n`);
  });

  it('takes a flag twice', async () => {
    expect(await matn(['normalize', '--html', '--html'], { stdin: '<b>كار' })).toMatchObject({ exitCode: 0, stdout: '<b>کار' });
  });

  it('reads a text that is typed, where - asks for it', async () => {
    expect(await matn(['date', '-'], { stdin: '۱۴۰۰/۱۰/۰۱\n', stdinIsTerminal: true })).toMatchObject({
      exitCode: 0,
      stdout: '2021-12-22\n',
    });
  });
});
