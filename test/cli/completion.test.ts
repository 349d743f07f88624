import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { matn } from './shell.js';

const SHELLS = ['bash', 'zsh', 'fish'];
const printed = new Map<string, Promise<string>>();

/** What the command prints, which is always the same. */
function stdoutOf(...argv: string[]): Promise<string> {
  const key = argv.join(' ');
  const stdout = printed.get(key) ?? matn(argv).then((finished) => finished.stdout);
  printed.set(key, stdout);
  return stdout;
}

const scriptOf = (shell: string) => stdoutOf('completion', shell);

/** Returns the flags in the help of a command: `-w, --write`. */
async function flagsOf(command: string): Promise<string[]> {
  const stdout = await stdoutOf(command, '--help');
  return [...stdout.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)]
    .flatMap(([, short, long]) => [short, long])
    .filter((flag) => flag !== undefined);
}

async function commandNames(): Promise<string[]> {
  const commands = (await stdoutOf('--help')).split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
  return [...commands.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name as string);
}

describe('matn completion', () => {
  it.each(SHELLS)('prints for %s each command and each of its options', async (shell) => {
    const script = await scriptOf(shell);
    const names = await commandNames();
    expect(names).toEqual(
      expect.arrayContaining(['normalize', 'article', 'date', 'csv', 'key', 'words', 'sentences', 'jsonl', 'completion', 'help']),
    );
    for (const name of names) {
      expect(script).toContain(name);
      const flags = name === 'help' ? [] : await flagsOf(name);
      for (const flag of flags) {
        const written = shell !== 'fish' ? flag : flag.startsWith('--') ? `-l ${flag.slice(2)} ` : `-s ${flag.slice(1)} `;
        expect(script, `${name} ${flag}`).toContain(written);
      }
    }
    expect((await flagsOf('normalize')).length).toBeGreaterThan(15);
  });

  it('refuses a shell that it does not know', async () => {
    expect(await matn(['completion', 'tcsh'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('the completion of bash', () => {
  /** Returns the completions of bash after a line, split into words as by bash, also at `=`. */
  async function offered(words: string[]): Promise<string[]> {
    const script = `${await scriptOf('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _matn; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it.each([
    [
      ['matn', ''],
      ['normalize', 'article', 'date', 'csv', 'key', 'words', 'sentences', 'jsonl', 'completion', 'help'],
    ],
    [['matn', 'no'], ['normalize']],
    [['matn', '--v'], ['--version']],
    [['matn', 'normalize', '--wr'], ['--write']],
    [
      ['matn', 'normalize', '--check', 'a.txt', '--di'],
      ['--diff', '--digits'],
    ],
    [
      ['matn', 'normalize', '--level', ''],
      ['restore', 'affixes', 'clean', 'keep'],
    ],
    [['matn', 'normalize', '--digits', '=', 'p'], ['persian']],
    [
      ['matn', 'normalize', '--digits', '='],
      ['keep', 'persian', 'latin'],
    ],
    [['matn', 'article', '--no-n'], ['--no-normalize']],
    [['matn', 'completion', ''], SHELLS],
    [['matn', 'normalize', 'a'], []],
    [['matn', 'normalize', '--words', ''], []],
  ])('offers for %j: %j', async (words, expected) => {
    expect((await offered(words)).sort()).toEqual([...expected].sort());
  });

  it('offers all commands', async () => {
    expect(await offered(['matn', ''])).toEqual(await commandNames());
    expect(await offered(['matn', 'help', ''])).toEqual(await commandNames());
  });

  it('leaves files to bash', async () => {
    expect(await scriptOf('bash')).toMatch(/^complete -o default -F _matn matn$/m);
  });
});
