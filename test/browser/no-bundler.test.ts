import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.js';
import { type Served, serveFolder } from './support/serve-folder.js';

/** `npm run build:playground` has made `dist`. */
const PROJECT = resolve('.');
const MODULES = `<!doctype html><meta charset="utf-8"><script type="importmap">
{ "imports": {
  "matn": "/dist/web/index.js", "matn/light": "/dist/web/light.js", "matn/data": "/dist/web/data.js", "matn/html": "/dist/web/html.js"
} }</script><script type="module">
import { normalize, parseDate } from 'matn';
import { normalizeHtml } from 'matn/html';
import { createNormalizer } from 'matn/light';
const { data } = await import('matn/data');
globalThis.results = [
  normalize('او میرود'), parseDate('۱ دی ۱۴۰۰').iso, normalizeHtml('<p>می <b>رود</b></p>'),
  createNormalizer().normalize('كتاب ها'), createNormalizer({}, data).normalize('كتاب ها'),
];
</script>`;
const SCRIPT = '<script src="/dist/matn.global.js"></script>';
const ONE_FILE = `<!doctype html><meta charset="utf-8">${SCRIPT}<script>
const failure = (action) => { try { return action(); } catch ({ message }) { return message; } };
globalThis.results = [
  matn.searchKey('می روم') === matn.searchKey('ميروم'), matn.parseDate('۱ دی ۱۴۰۰').iso,
  matn.normalize('كتاب , دفتر', { zwnj: 'keep' }), failure(() => matn.normalize('او میرود')),
];
</script>`;
const WITH_DATA = `<!doctype html><meta charset="utf-8">
<script src="/dist/generated/lexicon.js"></script><script src="/dist/generated/model.js"></script>${SCRIPT}<script>
globalThis.results = [matn.normalize('او میرود'), matn.parseHeader('کد خبر: ۱۲۳\\n\\nباران آمد').header.code];
</script>`;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  served = await serveFolder(PROJECT, { '/': MODULES, '/one-file': ONE_FILE, '/with-data': WITH_DATA });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

it.each([
  ['by an import map', '', ['او می\u200cرود', '2021-12-22', '<p>می\u200c<b>رود</b></p>', 'کتاب ها', 'کتاب\u200cها']],
  ['as one script, its data beside it', 'with-data', ['او می\u200cرود', '123']],
  [
    'as one script without data, except what needs them',
    'one-file',
    [true, '2021-12-22', 'کتاب، دفتر', expect.stringMatching(/generated\/(?:lexicon|model)\.js/)],
  ],
])('runs in a browser without a bundler, %s', async (_how, path, expected) => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${served.address}${path}`);
  const results = await page
    .waitForFunction(() => (globalThis as { results?: unknown[] }).results, null, { timeout: 20_000 })
    .then((handle) => handle.jsonValue());
  expect(errors).toEqual([]);
  expect(results).toEqual(expected);
  await page.close();
});
