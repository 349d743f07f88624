import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/cli/normalize/changes-between.js';
import { normalizeHtml } from '../../src/html.js';
import { normalize } from '../../src/index.js';
import { matn } from './shell.js';

const PAGE = '<!doctype html>\n<title>كار</title>\n<p class="كار">می <b>شود</b> .\n<p>كتاب ها\n<pre>كتاب ها</pre>\n';
const FRAGMENT = 'می<b>شود</b> <code>كار</code>';

describe('matn normalize of HTML', () => {
  it.each([
    [[], 'a.html', FRAGMENT],
    [[], 'A.HTM', FRAGMENT],
    [[], 'a.txt', PAGE],
    [['--html'], 'a.txt', FRAGMENT],
    [['--html'], 'a.md', PAGE],
  ])('%j takes %s for HTML', async (flags, name, text) => {
    expect(await matn(['normalize', ...flags, name], { files: { [name]: text } })).toEqual({
      exitCode: 0,
      stdout: normalizeHtml(text),
      stderr: '',
    });
  });

  it.each([
    [[], 'a.txt', FRAGMENT],
    [[], 'a.md', `${PAGE}\n`],
    [['--no-html'], 'a.html', PAGE],
  ])('%j takes %s for a text', async (flags, name, text) => {
    expect((await matn(['normalize', ...flags, name], { files: { [name]: text } })).stdout).toBe(normalize(text));
  });

  it('reads standard input as it looks, and with the settings that were given', async () => {
    expect((await matn(['normalize'], { stdin: PAGE })).stdout).toBe(normalizeHtml(PAGE));
    expect((await matn(['normalize', '--level', 'keep'], { stdin: PAGE })).stdout).toBe(normalizeHtml(PAGE, { zwnj: 'keep' }));
  });

  it('writes, checks and shows it as a text', async () => {
    const files: Record<string, string> = { 'a.html': PAGE, 'right.html': normalizeHtml(PAGE) };
    const names = Object.keys(files);
    expect(await matn(['normalize', '--check', ...names], { files })).toMatchObject({ exitCode: 1, stdout: 'a.html\n' });
    const { stdout } = await matn(['normalize', '--diff', 'a.html'], { files });
    expect(stdout).toContain('-<p class="كار">می <b>شود</b> .\n+<p class="كار">می¦<b>شود</b>.\n');
    expect(await matn(['normalize', '--write', ...names], { files })).toEqual({ exitCode: 0, stdout: 'a.html\n', stderr: '' });
    expect(files['a.html']).toBe(normalizeHtml(PAGE));
  });

  it('shows lines that became one', async () => {
    const { stdout } = await matn(['normalize', '--html', '--diff'], { stdin: '<p>یک\n<p>او می\nشود\n<p>پایان\n' });
    expect(stdout).toBe('--- (standard input)\n+++ (standard input)\n@@ -1,4 +1,3 @@\n <p>یک\n-<p>او می\n-شود\n+<p>او می¦شود\n <p>پایان\n');
  });

  it('lists no edits of it, and says so', async () => {
    const { exitCode, stdout, stderr } = await matn(['normalize', '--edits', 'a.html'], { files: { 'a.html': PAGE } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^matn: a\.html: --edits lists edits of texts, and this is HTML; /);
  });
});

describe('changesBetween', () => {
  it.each([
    ['', ''],
    ['abc', ''],
    ['', 'abc'],
    ['aaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaa'],
    ['می رود و می آید', 'می\u200cرود و می\u200cآید'],
    [PAGE, normalizeHtml(PAGE)],
    ['x'.repeat(300), `${'y'.repeat(200)}x`],
  ])('makes the one of the other: %#', (before, after) => {
    let made = '';
    let at = 0;
    for (const { start, end, text } of changesBetween(before, after)) {
      expect(start).toBeGreaterThanOrEqual(at);
      made += before.slice(at, start) + text;
      at = end;
    }
    expect(made + before.slice(at)).toBe(after);
  });

  it('keeps apart changes that are', () => {
    expect(changesBetween('می رود و سپس به خانه می آید', 'می\u200cرود و سپس به خانه می\u200cآید')).toEqual([
      { start: 2, end: 3, text: '\u200c' },
      { start: 23, end: 24, text: '\u200c' },
    ]);
  });
});
