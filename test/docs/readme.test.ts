import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFIG_SCHEMA } from '../../scripts/lib/config-schema.js';
import { type NormalizeOptions, normalize } from '../../src/index.js';
import { matn } from '../cli/shell.js';
import { visible } from '../support/visible.js';
import { commandsOf, runLine, shownBehind, unknownFlags } from './commands.js';
import { blocksOf, codeIn, readPage, tableOf } from './page.js';
import { ENTRY_POINTS, type Example, runBlock, shownValue } from './run-block.js';

/** Both pages show the same, and name the columns of their tables each in its language. */
const PAGES = [
  {
    path: 'README.md',
    imports: '| import from | function | gives | more |',
    normalizing: '| option | value | before | after |',
    reading: '| option | value | the text | of the article | without it | with it |',
  },
  {
    path: 'README.fa.md',
    imports: '| از کجا | تابع | چه می\u200cدهد | بیشتر |',
    normalizing: '| گزینه | مقدار | قبل | بعد |',
    reading: '| گزینه | مقدار | متن | از خبر | بی آن | با آن |',
  },
];

const KAYHAN = readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8');

/** What the examples take for granted: a page, a response, records. */
function given(): Record<string, unknown> {
  const records = new Response('{"title":"كتاب","text":"تیتر: كتاب"}\n').body?.pipeThrough(new TextDecoderStream());
  return { page: KAYHAN, response: new Response('كتاب ها'), records };
}

const texts = PAGES.map(({ path }) => readPage(path));
const examples = await Promise.all(texts.map(examplesOf));

async function examplesOf(page: string): Promise<Example[]> {
  const blocks = blocksOf(page).filter(({ language }) => language === 'ts');
  const found = await Promise.all(blocks.map(({ code }) => runBlock(code, given())));
  return found.flat();
}

/** Rows, where an empty first cell stands for the one above it. */
function rows(page: string, head: string): string[][] {
  let first = '';
  return tableOf(page, head).map(([cell = '', ...others]) => {
    first = codeIn(cell) || first;
    return [first, ...others];
  });
}

describe.each(PAGES)('$path', ({ path, imports, normalizing, reading }) => {
  const index = PAGES.findIndex((page) => page.path === path);
  const page = texts[index] ?? '';

  it('opens with how to see matn at work and how to test it', () => {
    const [first] = blocksOf(page);
    expect(first?.code).toMatch(/^npm ci && npm run demo .*\nnpm ci && npm test .*\n$/);
  });

  it.each(examples[index] ?? [])('shows what $expression gives', ({ actual, expected }) => {
    expect(actual).toEqual(expected);
  });

  it('names all that can be imported, and nothing else', () => {
    const named = rows(page, imports).flatMap(([from, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => `${from}: ${name}`),
    );
    const exported = Object.entries(ENTRY_POINTS).flatMap(([from, entry]) => Object.keys(entry).map((name) => `${from}: ${name}`));
    expect(named.sort()).toEqual(exported.sort());
  });

  it('shows every option of normalize', () => {
    const named = new Set(rows(page, normalizing).map(([option]) => option));
    expect([...named].sort()).toEqual(
      Object.keys(CONFIG_SCHEMA.properties)
        .filter((name) => name !== '$schema')
        .sort(),
    );
  });

  it.each(rows(page, normalizing).map((row, place) => [place, ...row] as const))(
    'shows an option of normalize: %i %s %s',
    (_, option, ...cells) => {
      const [value = '', before = '', after = ''] = cells.map(codeIn);
      const options = { [option]: shownValue(value) } as NormalizeOptions;
      expect(visible(normalize(before.replaceAll('¦', '\u200c'), options))).toBe(after);
      if (cells[0]?.includes('(')) expect(visible(normalize(before.replaceAll('¦', '\u200c')))).toBe(after);
    },
  );

  it.each(rows(page, reading))('shows an option of parseArticle: %s %s', async (option, ...cells) => {
    const [value, text, field, without, withIt] = cells.map((cell) => codeIn(cell));
    const read = (options: string) => `parseArticle('${text}'${options}).article.${field};`;
    const code = `import { parseArticle } from 'matn';\n${read('')} // ${without}\n${read(`, { ${option}: ${value} }`)} // ${withIt}\n`;
    const [before, after] = await runBlock(code, {});
    expect([before?.actual, after?.actual]).toEqual([before?.expected, after?.expected]);
  });

  it.each(commandsOf(page))('shows a command that is right: %s', async (line) => {
    expect(await unknownFlags(line)).toEqual([]);
    if (line.startsWith('matn jsonl')) return; // it reads files of the disk: test/dist/jsonl.test.ts
    const { stdout, stderr } = await runLine(line);
    expect(stderr).toBe('');
    expect(stdout).toMatch(shownBehind(line) ?? /./);
  });
});

it('README.fa.md shows what README.md shows, in the same order', () => {
  const shown = examples.map((found) => found.map(({ expression }) => expression));
  expect(shown[1]).toEqual(shown[0]);
  expect(shown[0]?.length).toBeGreaterThan(25);
});

it('README.fa.md is written as matn would write it', async () => {
  const argv = ['normalize', '--check', '--diff', 'README.fa.md'];
  expect(await matn(argv, { files: { 'README.fa.md': readPage('README.fa.md') } })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});
