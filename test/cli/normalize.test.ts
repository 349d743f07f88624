import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { matn } from './shell.js';

const TEXT = 'كتاب ها را می خوانم ، ۱۲ صفحه\r\n"خوب" است';

describe('matn normalize', () => {
  it('prints the text of a file and adds nothing', async () => {
    expect(await matn(['normalize', 'a.txt'], { files: { 'a.txt': TEXT } })).toEqual({ exitCode: 0, stdout: normalize(TEXT), stderr: '' });
  });

  it.each([[['normalize']], [['normalize', '-']]])('reads standard input for %j', async (argv) => {
    expect((await matn(argv, { stdin: TEXT })).stdout).toBe(normalize(TEXT));
  });

  it('prints nothing for an empty text', async () => {
    expect(await matn(['normalize'], { stdin: '' })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it.each([
    [['--zwnj', 'keep'], { zwnj: 'keep' }],
    [['--zwnj', 'clean'], { zwnj: 'clean' }],
    [['--zwnj-after-non-joiner', 'add'], { zwnjAfterNonJoiner: 'add' }],
    [['--digits', 'latin'], { digits: 'latin' }],
    [['--quotes', 'guillemets'], { quotes: 'guillemets' }],
    [['--rules-off', 'characters/arabic-kaf'], { rules: { off: ['characters/arabic-kaf'] } }],
    [['--no-model'], { model: null }],
  ] as const)('takes %j', async (flags, options) => {
    expect((await matn(['normalize', ...flags], { stdin: TEXT })).stdout).toBe(normalize(TEXT, options));
  });

  it('refuses a rule that there is not, before it reads anything', async () => {
    const { exitCode, stdout, stderr } = await matn(['normalize', '--rules-off', 'characters/nothing', 'gone.txt']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^matn: .*characters\/nothing.*\n$/);
  });
});
