import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { matn } from './shell.js';

const PAGE = readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8');

it('matn article takes a file for HTML whose name says so', async () => {
  const { stdout } = await matn(['article', '--format', 'text', 'a.html'], { files: { 'a.html': '<p>كار می شود .' } });
  expect(stdout).toBe('کار می\u200cشود.\n');
});

describe('matn article', () => {
  it('prints article, spans and diagnostics as JSON', async () => {
    const { exitCode, stdout, stderr } = await matn(['article', 'page.txt'], { files: { 'page.txt': PAGE } });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`${JSON.stringify(parseArticle(PAGE), null, 2)}\n`);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['article', 'spans', 'dates', 'diagnostics']);
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

  const HTML = readFileSync('fixtures/html/kayhan-232810.html');
  const OLD_HTML = readFileSync('fixtures/html/windows-1256.html');

  it('takes HTML by its content, in the encoding that it names', async () => {
    const { stdout } = await matn(['article', 'page.html'], { files: { 'page.html': HTML } });
    expect(JSON.parse(stdout).article).toEqual(JSON.parse(JSON.stringify(parseArticle(PAGE).article)));
    const old = await matn(['article'], { stdin: OLD_HTML });
    expect(JSON.parse(old.stdout).article.code).toBe('31207');
  });

  it('takes for HTML what --html says is', async () => {
    const stdin = 'تیتر خبر<br>امروز';
    expect(JSON.parse((await matn(['article'], { stdin })).stdout).article.headline).toContain('<br>');
    expect((await matn(['article', '--html'], { stdin })).stdout).not.toContain('<br>');
  });

  it('takes for text what --no-html says is', async () => {
    const stdin = 'کاربرد <h1> و <p>\n\nدر این گزارش از <h1>، <p> و <div> می\u200cخوانیم.\n';
    expect(JSON.parse((await matn(['article', '--no-html'], { stdin })).stdout).article.headline).toBe('کاربرد <h1> و <p>');
    expect(JSON.parse((await matn(['article'], { stdin })).stdout).article.headline).not.toContain('<h1>');
  });

  it('reads a text in the encoding of --encoding', async () => {
    const { stdout } = await matn(['article', '--format', 'text', '--encoding', 'windows-1256'], {
      stdin: Buffer.from([0xca, 0xed, 0xca, 0xd1, 10, 10, 0xe3, 0xca, 0xe4]),
    });
    expect(stdout).toBe('تیتر\n\nمتن\n');
  });

  it('normalizes with matn.config.json and the flags of matn normalize', async () => {
    const stdin = '3 كتاب تازه\n\nميشود 4 روز.\n';
    const headline = async (config: object | null, ...flags: string[]): Promise<string> => {
      const files = config === null ? {} : { 'matn.config.json': JSON.stringify(config) };
      const { exitCode, stdout, stderr } = await matn(['article', ...flags], { files, stdin });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      return JSON.parse(stdout).article.headline;
    };
    expect(await headline(null)).toBe(parseArticle(stdin).article.headline);
    expect(await headline({ digits: 'persian' })).toBe('۳ کتاب تازه');
    expect(await headline({ digits: 'persian' }, '--digits', 'latin')).toBe('3 کتاب تازه');
    expect(await headline({ digits: 'persian' }, '--no-config')).toBe(await headline(null));
    expect(await headline(null, '--rules-off', 'characters/arabic-kaf')).toContain('كتاب');
    expect(await headline({ digits: 'persian' }, '--no-normalize')).toBe('3 كتاب تازه');
  });

  it('refuses options of normalizing beside --no-normalize, and a wrong config', async () => {
    const refused = await matn(['article', '--no-normalize', '--digits', 'latin'], { stdin: PAGE });
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toMatch(/'--no-normalize' cannot be used with option '--digits <script>'/);
    const files = { 'matn.config.json': '{"digits":"greek"}' };
    expect(await matn(['article'], { files, stdin: PAGE })).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('prints a line for each of several pages, and goes on where one cannot be read', async () => {
    const files = { 'a.html': HTML, 'b.txt': PAGE, 'c.txt': Buffer.from([0xd3, 0xe1]) };
    const { exitCode, stdout, stderr } = await matn(['article', 'a.html', 'gone.txt', 'c.txt', 'b.txt'], { files });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, article }) => [file, article.code])).toEqual([
      ['a.html', '232810'],
      ['b.txt', '232810'],
    ]);
    expect(stderr.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(/^matn: gone\.txt: there is no such file/),
      expect.stringMatching(/^matn: c\.txt:1: this line is not UTF-8/),
    ]);
    expect(exitCode).toBe(1);
  });

  it('prints the text, or Markdown with what is known in front of it', async () => {
    const { article } = parseArticle(PAGE);
    const text = (await matn(['article', '--format', 'text'], { stdin: HTML })).stdout;
    expect(text).toBe(`${[article.kicker, article.headline, article.lead, ...article.body].join('\n\n')}\n`);
    const markdown = (await matn(['article', '--format', 'markdown'], { stdin: HTML })).stdout;
    expect(markdown.startsWith('---\nsite: "kayhan.ir"\ncode: "232810"\npublished: "2021-12-22T21:58:00+03:30"\n---\n\n*')).toBe(true);
    expect(markdown).toContain(`\n\n# ${article.headline}\n\n**${article.lead}**\n\n${article.body[0]}`);
  });

  it('lets no text become Markdown', async () => {
    const stdin = '<h1 class=title>تیتر [خبر] *مهم*</h1><div class=body><p># یک بند</p><p>1. بند دوم</p><p>- بند سوم</p></div>';
    const { stdout } = await matn(['article', '--format', 'markdown'], { stdin });
    expect(stdout).toBe('# تیتر \\[خبر\\] \\*مهم\\*\n\n\\# یک بند\n\n1\\. بند دوم\n\n\\- بند سوم\n');
  });

  it('names the file above each of several texts', async () => {
    const files = {
      'a.html': '<h1 class=title>یک تیتر</h1><div class=body>متن یک</div>',
      'b.html': '<h1 class=title>دو تیتر</h1><div class=body>متن دو</div>',
    };
    const { stdout } = await matn(['article', '--format', 'text', 'a.html', 'b.html'], { files });
    expect(stdout).toBe('==> a.html <==\n\nیک تیتر\n\nمتن یک\n\n==> b.html <==\n\nدو تیتر\n\nمتن دو\n\n');
  });
});
