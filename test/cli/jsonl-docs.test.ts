import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { matn } from './shell.js';

const read = (name: string): string => readFileSync(`docs/${name}.md`, 'utf8');

it('docs/streams.md tells of each option of jsonl, and docs/command-line.md of those that all commands share', async () => {
  const { stdout } = await matn(['jsonl', '--help']);
  const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag as string);
  expect(flags.length).toBeGreaterThan(15);
  const pages = read('streams') + read('command-line');
  expect(flags.filter((flag) => !pages.includes(`\`${flag}`) && !pages.includes(`, ${flag} `))).toEqual([]);
});

it.each([
  [['jsonl'], 'matn: expected --fields, --article or both: what is to be done?\n'],
  [['jsonl', '--fields', 'a', '--max-bytes', '1.5'], /Expected a whole number from 1 to 268435456/],
  [['jsonl', '--fields', 'a', '--digits', 'roman'], /Allowed choices are keep, persian, latin/],
])('%j is refused', async (argv, message) => {
  const { exitCode, stderr } = await matn(argv);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

it('jsonl says which file is not there', async () => {
  const { exitCode, stderr } = await matn(['jsonl', '--fields', 'a', 'gone.jsonl']);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^matn: gone\.jsonl: there is no such file/);
});
