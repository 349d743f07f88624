import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { matn } from './shell.js';

const PAGE = readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8');

describe('matn article', () => {
  it('prints article, spans and diagnostics as JSON', async () => {
    const { exitCode, stdout, stderr } = await matn(['article', 'page.txt'], { files: { 'page.txt': PAGE } });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`${JSON.stringify(parseArticle(PAGE), null, 2)}\n`);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['article', 'spans', 'diagnostics']);
  });

  it.each([
    [['--url', 'https://www.example.ir/news/1'], { url: 'https://www.example.ir/news/1' }],
    [['--time-zone', 'Asia/Kabul'], { timeZone: 'Asia/Kabul' }],
    [['--reference', '2022-01-01T00:00:00Z'], { reference: '2022-01-01T00:00:00Z' }],
    [['--no-normalize'], { normalize: false }],
  ] as const)('takes %j', async (flags, options) => {
    const { stdout } = await matn(['article', ...flags], { stdin: PAGE });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseArticle(PAGE, options))));
  });
});
