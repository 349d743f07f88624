import { describe, expect, it } from 'vitest';
import { searchKey, sentences, words } from '../../src/index.js';
import { matn } from './shell.js';

const TEXT = 'بها ۳٫۵ درصد بالا رفت. چرا؟\r\nکتاب\u200cها خوب\u200cاند.\n';
const jsonLines = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('matn words and matn sentences', () => {
  it('print one a line', async () => {
    expect(await matn(['words'], { stdin: TEXT })).toEqual({
      exitCode: 0,
      stdout: 'بها\n۳٫۵\nدرصد\nبالا\nرفت\nچرا\nکتاب\u200cها\nخوب\u200cاند\n',
      stderr: '',
    });
    expect((await matn(['sentences'], { stdin: TEXT })).stdout).toBe('بها ۳٫۵ درصد بالا رفت.\nچرا؟\nکتاب\u200cها خوب\u200cاند.\n');
  });

  it.each([
    ['words', words],
    ['sentences', sentences],
  ] as const)('matn %s --json gives the places of the library, and line and column', async (command, split) => {
    const lines = jsonLines((await matn([command, '--json', 'a.txt'], { files: { 'a.txt': TEXT } })).stdout);
    expect(lines).toEqual(split(TEXT).map((segment) => expect.objectContaining({ file: 'a.txt', ...segment })));
    expect(lines.at(-1)).toMatchObject({ line: 2, column: command === 'words' ? 9 : 1 });
  });

  it.each(['words', 'sentences'])('matn %s reads several files, and prints nothing of nothing', async (command) => {
    const files = { 'a.txt': 'یک', 'b.txt': 'دو', 'c.txt': ' \n' };
    expect((await matn([command, 'a.txt', 'b.txt', 'c.txt'], { files })).stdout).toBe('یک\nدو\n');
  });

  it('escape controls in JSON', async () => {
    const { stdout } = await matn(['sentences', '--json'], { stdin: 'سلام \u001b[31m\u202eعلی' });
    expect(stdout).toContain('\\u001b[31m\\u202e');
    expect(jsonLines(stdout)).toMatchObject([{ text: 'سلام \u001b[31m\u202eعلی' }]);
  });
});

describe('matn key', () => {
  it('prints the key of each line, also of an empty one', async () => {
    const lines = ['کتابهای او', '', 'كتاب هاي او', 'کتاب\u200cهای او'];
    const { stdout, exitCode } = await matn(['key'], { stdin: `${lines.join('\n')}\n` });
    expect(stdout).toBe(`${lines.map(searchKey).join('\n')}\n`);
    expect(new Set(stdout.split('\n').filter((key) => key !== '')).size).toBe(1);
    expect(exitCode).toBe(0);
  });

  it.each([
    ['', ''],
    ['یک', 'یک\n'],
    ['یک\r\nدو\r\n', 'یک\nدو\n'],
    ['یک\rدو', 'یک\nدو\n'],
    ['\n\n', '\n\n'],
  ])('reads lines of %j', async (stdin, stdout) => {
    expect((await matn(['key'], { stdin })).stdout).toBe(stdout);
  });

  it('prints JSON with the place of each line', async () => {
    expect(jsonLines((await matn(['key', '--json', 'a.txt'], { files: { 'a.txt': 'یک\r\nكار' } })).stdout)).toEqual([
      { file: 'a.txt', line: 1, start: 0, end: 2, text: 'یک', key: 'یک' },
      { file: 'a.txt', line: 2, start: 4, end: 7, text: 'كار', key: 'کار' },
    ]);
  });
});
