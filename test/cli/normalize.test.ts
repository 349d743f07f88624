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
    [['--level', 'keep'], { zwnj: 'keep' }],
    [['--level=clean'], { zwnj: 'clean' }],
    [['--zwnj', 'clean'], { zwnj: 'clean' }],
    [['--confidence', '1'], { confidence: 1 }],
    [['--after-non-joiner', 'add'], { zwnjAfterNonJoiner: 'add' }],
    [['--zwnj-after-non-joiner', 'add'], { zwnjAfterNonJoiner: 'add' }],
    [['--digits', 'latin'], { digits: 'latin' }],
    [['--quotes', 'guillemets'], { quotes: 'guillemets' }],
    [['--register', 'verse'], { register: 'verse' }],
    [['--rules-off', 'characters/arabic-kaf'], { rules: { off: ['characters/arabic-kaf'] } }],
    [
      ['--rules-off', 'characters/arabic-kaf, zwnj/plural', '--rules-off', 'punctuation/space-before-mark'],
      { rules: { off: ['characters/arabic-kaf', 'zwnj/plural', 'punctuation/space-before-mark'] } },
    ],
    [['--rules-on', 'zwnj/glued-words'], { rules: { on: ['zwnj/glued-words'] } }],
    [['--no-model'], { model: null }],
  ] as const)('takes %j', async (flags, options) => {
    expect((await matn(['normalize', ...flags], { stdin: TEXT })).stdout).toBe(normalize(TEXT, options));
  });

  it('refuses a rule that there is not, before it reads anything', async () => {
    expect(await matn(['normalize', '--rules-off', 'characters/nothing', 'gone.txt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "matn: --rules-off: expected names of rules (matn.config.schema.json lists them), got 'characters/nothing'\n",
    });
  });

  it.each(['', '-1', '1.5', 'high', 'NaN'])('refuses --confidence %j', async (value) => {
    const { exitCode, stderr } = await matn(['normalize', `--confidence=${value}`]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`'${value}' is invalid. Expected a number from 0 to 1; `);
  });
});
