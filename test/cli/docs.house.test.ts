import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { visible } from '../../src/cli/visible.js';
import { matn } from './shell.js';

const PAGE = readFileSync('docs/command-line.md', 'utf8');
const ROW = /^\| `(--[^`]+)`(?: \(default\))? \| `([^`]+)` \| `([^`]+)` \|$/gm;
const EXAMPLES = [...PAGE.matchAll(ROW)].map(([, flags, before, after]) => [flags, before, after] as [string, string, string]);

it('docs/command-line.md has examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(15);
});

it.each(EXAMPLES)('%s makes of «%s» «%s», as docs/command-line.md says', async (flags, before, after) => {
  const { stdout } = await matn(['normalize', ...flags.split(' ')], { stdin: before.replaceAll('¦', '\u200c') });
  expect(visible(stdout)).toBe(after);
});

it.each(['normalize', 'article', 'date', 'csv', 'key', 'words', 'sentences', 'completion'])(
  'docs/command-line.md tells of each option of %s',
  async (command) => {
    const { stdout } = await matn([command, '--help']);
    const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag as string);
    const section = PAGE.split(`## matn ${command}\n`)[1] ?? '';
    expect(flags.filter((flag) => !PAGE.includes(`\`${flag}`))).toEqual([]);
    expect(section).not.toBe('');
  },
);

it('docs/command-line.md shows the line of JSON of a word', async () => {
  const { stdout } = await matn(['words', '--json', 'page.txt'], {
    files: { 'page.txt': 'باران می\u200cبارد.\nکتاب\u200cها خوب\u200cاند.\n' },
  });
  expect(PAGE).toContain(`\`\`\`json\n${stdout.trimEnd().split('\n').at(-1)}\n\`\`\``);
});

it('docs/command-line.md shows the diff that is printed', async () => {
  const files = { 'page.txt': 'كتاب ها را میخوانم\nسلام\n' };
  const { stdout } = await matn(['normalize', '--diff', 'page.txt'], { files });
  expect(PAGE).toContain(`$ matn normalize --diff page.txt\n${stdout}\`\`\``);
});
