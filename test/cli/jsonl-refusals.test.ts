import { expect, it } from 'vitest';
import { matn } from './shell.js';

it.each([
  [[], 'expected --fields, --article or both: what is to be done?\n'],
  [['--fields', 'a', '--resume'], '--resume: expected --out FILE beside it'],
  [['--fields', 'a..b'], "--fields: expected the name of a field, such as 'body' or 'meta.*', got 'a..b'"],
  [['--article', 'a', '--time-zone', 'Mars'], "--time-zone: expected an IANA name, such as 'Asia/Tehran', got 'Mars'"],
  [
    ['--fields', 'a', '--errors', 'inline', '--rejects', 'x'],
    '--rejects: expected no --errors inline beside it: bad records stay in their place',
  ],
  [['--fields', 'a', '--workers', '0'], /option '--workers <number>' argument '0' is invalid\. Expected a whole number from 1 to 256/],
  [['--fields', 'a', '--max-bytes', '1.5'], /Expected a whole number from 1 to 268435456/],
  [['--fields', 'a', '--digits', 'roman'], /Allowed choices are keep, persian, latin/],
])('jsonl %j is refused in one line', async (argv, message) => {
  const { exitCode, stdout, stderr } = await matn(['jsonl', ...argv]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^matn: [^\n]+\n$/);
});

it('jsonl says which file is not there', async () => {
  const { exitCode, stderr } = await matn(['jsonl', '--fields', 'a', 'gone.jsonl']);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^matn: gone\.jsonl: there is no such file/);
});
