import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandsOf, unknownFlags } from './commands.js';
import { blocksOf, readPage } from './page.js';
import { runBlock } from './run-block.js';

const HTML = '<h1>باران دریاچه را زنده کرد</h1>';
const PAGES = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name: `docs/${name}`, page: readPage(`docs/${name}`) }));

/** What the blocks of docs take for granted. `ts` is run; `js` needs other packages and has tests of its own. */
function given(): Record<string, unknown> {
  return {
    page: 'کد خبر: ۱۲',
    text: '۵ دی ۱۴۰۱',
    html: HTML,
    bytes: new TextEncoder().encode(HTML),
    options: {},
    url: 'https://example.com/news/12',
    reference: '2026-10-10T12:00:00+03:30',
    timeZone: 'Asia/Tehran',
    normalize: { digits: 'persian' },
    contentType: 'text/html; charset=utf-8',
    response: new Response(HTML, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    fetch: async () => new Response('كتاب ها'),
    file: new Blob(['{"title":"كتاب","body":"","meta":{},"text":"کد خبر: ۱۲","url":""}']),
    target: new WritableStream(),
    process: { stdout: { write: () => true } },
  };
}

const blocks = PAGES.flatMap(({ name, page }) => blocksOf(page).map((block) => ({ ...block, name }))).filter(
  ({ language }) => language === 'ts',
);
const lines = PAGES.flatMap(({ name, page }) => commandsOf(page).map((line) => ({ name, line })));

it.each(blocks)('$name shows code that runs, and what it gives: %#', async ({ code }) => {
  for (const { expression, actual, expected } of await runBlock(code, given())) {
    expect({ [expression]: actual }).toEqual({ [expression]: expected });
  }
});

it.each(lines)('$name shows flags that there are: $line', async ({ line }) => {
  expect(await unknownFlags(line)).toEqual([]);
});
