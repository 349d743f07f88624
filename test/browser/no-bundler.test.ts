import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.js';

/** `npm run build:playground` has made it. */
const DIST = resolve('dist');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript' };

/** Any server of static files. */
const PAGE = `<!doctype html><meta charset="utf-8"><script type="importmap">
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

let browser: Browser;
let server: Server;
beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    if (url === '/') return void response.setHeader('Content-Type', 'text/html').end(PAGE);
    const path = normalize(url).replace(/^\/dist\//, `${DIST}/`);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    createReadStream(join(path))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  }).listen(0, '127.0.0.1');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('runs in a browser without a bundler, by an import map', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const results = await page
    .waitForFunction(() => (globalThis as { results?: string[] }).results, null, { timeout: 20_000 })
    .then((handle) => handle.jsonValue());
  expect(errors).toEqual([]);
  expect(results).toEqual(['او می\u200cرود', '2021-12-22', '<p>می\u200c<b>رود</b></p>', 'کتاب ها', 'کتاب\u200cها']);
  await page.close();
});
