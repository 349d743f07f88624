import { describe, expect, it } from 'vitest';
import { type Language, withExcerpt } from '../../scripts/compare/excerpt.js';
import { commandsOf, runLine, shownBehind, unknownFlags } from './commands.js';
import { blocksOf, readPage, tableOf } from './page.js';
import { ENTRY_POINTS, runBlock } from './run-block.js';

interface Page {
  path: string;
  language: Language;
  /** Head of the table of entry points. */
  imports: string;
}

const PAGES: readonly Page[] = [
  { path: 'README.md', language: 'en', imports: '| for | import from |' },
  { path: 'README.fa.md', language: 'fa', imports: '| برای | از کجا |' },
];

/** Lines that a reader sees without scrolling; the tags around code in a page from right to left are none. */
const FIRST_SCREEN = 30;
const firstScreenOf = (page: string): string =>
  page
    .replace(/^<\/?div.*>\n\n/gm, '')
    .split('\n')
    .slice(0, FIRST_SCREEN)
    .join('\n');
const MOST_WORDS = 700;

const examples = await Promise.all(PAGES.map(({ path }) => examplesOf(readPage(path))));

/** Nothing is given: the examples run as they are pasted. */
async function examplesOf(page: string) {
  const blocks = blocksOf(page).filter(({ language }) => language === 'ts');
  const found = await Promise.all(blocks.map(({ code }) => runBlock(code, {})));
  return found.flat();
}

describe.each(PAGES)('$path', ({ path, language, imports }) => {
  const page = readPage(path);

  it('says on the first screen how to install, try and test matn', () => {
    const scripts = blocksOf(firstScreenOf(page)).filter((block) => block.language === 'sh');
    expect(scripts.map(({ code }) => code)).toEqual([
      'npm install matn\n',
      expect.stringMatching(/^npm ci && npm run demo .*\nnpm ci && npm test .*\n$/),
    ]);
  });

  it.each(examples[PAGES.findIndex((one) => one.path === path)] ?? [])('shows what $expression gives', ({ actual, expected }) => {
    expect(actual).toEqual(expected);
  });

  it('names every entry point, and nothing else', () => {
    const named = tableOf(page, imports).flatMap(([, from = '']) => [...from.matchAll(/`(.*?)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(ENTRY_POINTS).sort());
  });

  it('shows the figures of docs/comparison.md', () => {
    expect(withExcerpt(page, readPage('docs/comparison.md'), language)).toBe(page);
  });

  it.each(commandsOf(page))('shows a command that is right: %s', async (line) => {
    expect(await unknownFlags(line)).toEqual([]);
    const { stdout, stderr } = await runLine(line);
    expect(stderr).toMatch(/^(?:matn: 1 file would change\n)?$/);
    expect(stdout).toMatch(shownBehind(line) ?? /./);
  });
});

it('the READMEs have examples', () => {
  expect(examples.map((found) => found.length)).toEqual([4, 4]);
});

it(`README.md has at most ${MOST_WORDS} words`, () => {
  expect(readPage('README.md').trim().split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
});
