import { describe, expect, it } from 'vitest';
import { CONFIG_SCHEMA } from '../../scripts/lib/config-schema.js';
import { type NormalizeOptions, normalize } from '../../src/index.js';
import { visible } from '../support/visible.js';
import { commandsOf, runLine, shownBehind } from './commands.js';
import { codeIn, filledRows, readPage } from './page.js';
import { ENTRY_POINTS, runBlock, shownValue } from './run-block.js';

/** Both pages show the same, and name the columns of their tables each in its language. Their blocks are run in examples.house.test.ts. */
const PAGES = [
  {
    path: 'docs/guide.md',
    imports: '| import from | function | gives | more |',
    normalizing: '| option | value | before | after |',
    reading: '| option | value | the text | of the article | without it | with it |',
  },
  {
    path: 'docs/guide.fa.md',
    imports: '| از کجا | تابع | چه می\u200cدهد | بیشتر |',
    normalizing: '| گزینه | مقدار | قبل | بعد |',
    reading: '| گزینه | مقدار | متن | از خبر | بدون آن | با آن |',
  },
];

describe.each(PAGES)('$path', ({ path, imports, normalizing, reading }) => {
  const page = readPage(path);

  it('names all that can be imported, and nothing else', () => {
    const named = filledRows(page, imports).flatMap(([from, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => `${from}: ${name}`),
    );
    const exported = Object.entries(ENTRY_POINTS).flatMap(([from, entry]) => Object.keys(entry).map((name) => `${from}: ${name}`));
    expect(named.sort()).toEqual(exported.sort());
  });

  it('shows every option of normalize', () => {
    const named = new Set(filledRows(page, normalizing).map(([option]) => option));
    expect([...named].sort()).toEqual(
      Object.keys(CONFIG_SCHEMA.properties)
        .filter((name) => name !== '$schema')
        .sort(),
    );
  });

  it.each(filledRows(page, normalizing).map((row, place) => [place, ...row] as const))(
    'shows an option of normalize: %i %s %s',
    (_, option, ...cells) => {
      const [value = '', before = '', after = ''] = cells.map(codeIn);
      const options = { [option]: shownValue(value) } as NormalizeOptions;
      expect(visible(normalize(before.replaceAll('¦', '\u200c'), options))).toBe(after);
      if (cells[0]?.includes('(')) expect(visible(normalize(before.replaceAll('¦', '\u200c')))).toBe(after);
    },
  );

  it.each(filledRows(page, reading))('shows an option of parseArticle: %s %s', async (option, ...cells) => {
    const [value, text, field, without, withIt] = cells.map((cell) => codeIn(cell));
    const read = (options: string) => `parseArticle('${text}'${options}).article.${field};`;
    const code = `import { parseArticle } from 'matn';\n${read('')} // ${without}\n${read(`, { ${option}: ${value} }`)} // ${withIt}\n`;
    const [before, after] = await runBlock(code, {});
    expect([before?.actual, after?.actual]).toEqual([before?.expected, after?.expected]);
  });

  it.each(commandsOf(page))('shows a command that is right: %s', async (line) => {
    if (line.startsWith('matn jsonl')) return; // it reads files of the disk: test/dist/jsonl.test.ts
    const { stdout, stderr } = await runLine(line);
    expect(stderr).toMatch(/^(?:matn: 1 file would change\n)?$/);
    expect(stdout).toMatch(shownBehind(line) ?? /./);
  });
});
