import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matn } from '../cli/shell.js';
import { type Block, blocksOf, readPage } from './page.js';

/** Every Persian page, and the English one that it translates. */
const PAGES = ['README.fa.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.fa.md'))
  .map((path) => ({ path, original: path.replace('.fa.md', '.md') }));

/** How a comment begins in the code of a language: it is translated, the code is not. */
const COMMENT: Record<string, RegExp> = { ts: /(?<=^|\s)\/\/ .*$/gm, js: /(?<=^|\s)\/\/ .*$/gm, sh: /(?<=^|\s)# .*$/gm };

function codeOf({ language, code }: Block): string {
  return code
    .replace(COMMENT[language] ?? /$^/, '')
    .replace(/ +$/gm, '')
    .replace(/\n+/g, '\n');
}

const withoutCode = (page: string): string => page.replace(/^```.*?^```$/gms, '');
/** The levels of the headings of a page, in order. */
const outlineOf = (page: string): number[] => [...withoutCode(page).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
/** The numbers of rows of the tables of a page. */
const tablesOf = (page: string): number[] => (withoutCode(page).match(/(?:^\|.*\n)+/gm) ?? []).map((table) => table.split('\n').length - 1);

/** The cells of rows that show what becomes of a text: `| flag | text | text |`. */
const shownIn = (page: string): string[] => [...page.matchAll(/^\| ?(.*?) \| (`[^`]*` \| `[^`]*` \|)$/gm)].map(([, , cells = '']) => cells);
const flagsOf = (page: string): string[] => [...new Set(page.match(/(?<![\w-])--?[a-z][a-z-]*(?=[`, ])/g) ?? [])].sort();

/** The command line changes often: its Persian page may lag behind in prose, but not in flags, and shows nothing else. */
const LAGGING = ['docs/command-line.fa.md'];
const mirrored = PAGES.filter(({ path }) => !LAGGING.includes(path));
const lagging = PAGES.filter(({ path }) => LAGGING.includes(path));

it('there are Persian pages', () => {
  expect(PAGES.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.fa.md', 'docs/guide.fa.md', ...LAGGING]));
});

describe.each(mirrored)('$path', ({ path, original }) => {
  it('shows the code of the English page', () => {
    expect(existsSync(original)).toBe(true);
    expect(blocksOf(readPage(path)).map(codeOf)).toEqual(blocksOf(readPage(original)).map(codeOf));
  });

  it('has the headings and the tables of the English page', () => {
    expect(outlineOf(readPage(path))).toEqual(outlineOf(readPage(original)));
    expect(tablesOf(readPage(path))).toEqual(tablesOf(readPage(original)));
  });
});

describe.each(lagging)('$path', ({ path, original }) => {
  it('shows only code and examples of the English page', () => {
    const english = readPage(original);
    const persian = readPage(path);
    expect(blocksOf(english).map(codeOf)).toEqual(expect.arrayContaining(blocksOf(persian).map(codeOf)));
    expect(shownIn(persian).length).toBeGreaterThan(10);
    expect(shownIn(english)).toEqual(expect.arrayContaining(shownIn(persian)));
  });

  it('names every flag of the English page', () => {
    expect(flagsOf(readPage(original)).filter((flag) => !flagsOf(readPage(path)).includes(flag))).toEqual([]);
  });
});

// Rules are shown by marks and spaces that stand alone, which normalize would close up.
it.each(PAGES.filter(({ path }) => path !== 'docs/rules.fa.md'))('$path is written as matn would write it', async ({ path }) => {
  const argv = ['normalize', '--check', '--diff', 'page.md'];
  expect(await matn(argv, { files: { 'page.md': readPage(path) } })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});
