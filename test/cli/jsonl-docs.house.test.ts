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
