import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.js';
import { openPlayground, type Playground } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

const MOST_BYTES = 1_000_000;
const LONGEST_TASK_MS = 100;
const LONGEST_LOAD_MS = 2_000;
const FIVE_MEGABYTES = 5_000_000;
const LINE = 'او كتاب ها را مي خواند و همکاریها بیشتر میشود ، اما رئیسجمهور نمیآید.\n';
/** Loads and tasks are measured by the clock, which runs on while other processes have the processor: the best of so many tries counts. */
const RETRIES = 4;
const ZWNJ = '\u200c';
/** As readers have it, the service worker included. */
const WHOLE = { serviceWorkers: 'allow' } as const;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

/** Puts a text on the clipboard and pastes it. */
async function pasteLong({ page }: Playground, text: string): Promise<void> {
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
}

/** What takes how long on the page's thread, in the log, and that nothing takes too long. */
function expectShort(what: string, tasks: readonly number[]): void {
  console.log(`${what}: long tasks ${tasks.map(Math.round).join(', ') || 'none'} ms`);
  expect(Math.max(0, ...tasks)).toBeLessThanOrEqual(LONGEST_TASK_MS);
}

/** As servers send it; fonts are compressed in themselves. */
async function compressedSize(url: string): Promise<number> {
  const body = Buffer.from(await (await fetch(url)).arrayBuffer());
  return url.endsWith('.woff2') ? body.length : gzipSync(body).length;
}

it(`loads at most ${MOST_BYTES} bytes, compressed`, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const urls = new Set<string>();
  // The service worker stores more for later, once the page works.
  context.on('request', (request) => request.serviceWorker() ?? urls.add(request.url()));
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await page.click('[data-action="sample"]');
  await page.waitForSelector('.edit', { state: 'attached' });
  const sizes = await Promise.all([...urls].map(compressedSize));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first load: ${total} bytes, compressed, in ${urls.size} files`);
  expect(total).toBeGreaterThan(500_000);
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
  await context.close();
});

it(`shows a text within ${LONGEST_LOAD_MS} ms of the first request`, { retry: RETRIES }, async () => {
  const first = await openPlayground(browser, site.url, WHOLE);
  await first.page.click('[data-action="sample"]');
  await first.output();
  await first.page.waitForTimeout(500);
  const address = first.page.url();
  await first.close();
  const second = await openPlayground(browser, address, WHOLE);
  await second.page.waitForSelector('.edit', { state: 'attached' });
  const time = await second.page.evaluate(() => performance.now());
  console.log(`usable after ${Math.round(time)} ms`);
  expect(time).toBeLessThanOrEqual(LONGEST_LOAD_MS);
  await second.close();
});

it('keeps every task of the page short: the first load and a sample', { retry: RETRIES }, async () => {
  const { page, show, output, longTasks, close } = await openPlayground(browser, site.url, WHOLE);
  const tasks = await longTasks(async () => {
    await page.reload();
    await page.click('[data-action="sample"]');
    await output();
    await page.locator('.edit').nth(5).click();
    for (const display of ['diff', 'changes'] as const) await show(display);
  });
  expectShort('load and sample', tasks);
  await close();
});

it('keeps every task of the page short: a paste of 5 MB, with progress, page by page', { retry: RETRIES }, async () => {
  const playground = await openPlayground(browser, site.url, WHOLE);
  const { page, longTasks, complaints } = playground;
  const text = LINE.repeat(Math.ceil(FIVE_MEGABYTES / Buffer.byteLength(LINE)));
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  const tasks = await longTasks(async () => {
    await page.focus('textarea');
    await page.keyboard.press('Control+V');
    // It shows how far the work is, whether or not that takes long enough to be seen.
    await page.waitForSelector('progress[value]', { state: 'attached' });
    await page.waitForSelector('.pager', { state: 'visible', timeout: 60_000 });
    await page.locator('.pager button').last().click();
    await page.waitForTimeout(300);
    await page.locator('.edit').last().click();
  });
  expect((await page.locator('.editor textarea').inputValue()).length).toBeLessThan(25_000);
  expect(await page.locator('.input .notice').isVisible()).toBe(true);
  expectShort('5 MB', tasks);
  expect(complaints).toEqual([]);
  await playground.close();
});

it('stops when told to, and works on', async () => {
  const playground = await openPlayground(browser, site.url, WHOLE);
  const { page, paste, output } = playground;
  // Long enough for a hand: 5 MB are done before it is at the button.
  await pasteLong(playground, LINE.repeat(Math.ceil((5 * FIVE_MEGABYTES) / Buffer.byteLength(LINE))));
  await page.waitForSelector('progress[value]');
  await page.click('[data-action="cancel"]');
  await page.waitForSelector('.job progress', { state: 'hidden' });
  expect(await page.locator('.pager').isVisible()).toBe(false);
  await paste('كتاب');
  expect(await output()).toBe('کتاب');
  await playground.close();
});

it('types without a long task', { retry: RETRIES }, async () => {
  const { page, paste, output, longTasks, close } = await openPlayground(browser, site.url, WHOLE);
  await paste(LINE.repeat(Math.floor(19_000 / LINE.length)));
  await output();
  const tasks = await longTasks(async () => {
    await page.focus('textarea');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('همکاریها می شود. ', { delay: 40 });
    await output();
  });
  expectShort('typing', tasks);
  await close();
});

it('shows a full text in every way without a long task', { retry: RETRIES }, async () => {
  const { page, paste, show, output, longTasks, close } = await openPlayground(browser, site.url, WHOLE);
  await paste(LINE.repeat(Math.floor(19_000 / LINE.length)));
  await output();
  expect(await page.locator('.edit').count()).toBeGreaterThan(500);
  const tasks = await longTasks(async () => {
    for (const display of ['diff', 'changes', 'result'] as const) {
      await show(display);
      await page.locator('.edit').nth(400).click();
    }
  });
  expectShort('every way to show', tasks);
  await close();
});

it('takes hostile texts for texts', async () => {
  const { page, paste, open, output, complaints, close } = await openPlayground(browser, site.url, WHOLE);
  const hostile = '</textarea><script>alert(1)</script><img src=x onerror="alert(2)"> مي رود <svg onload=alert(3)>';
  await paste(hostile);
  expect(await output()).toContain('<script>alert(1)</script>');
  await page.locator('.edit').first().click();
  await open('article');
  await page.waitForSelector('.fields tbody tr, .fields .missing');
  await paste(
    `<html><body><h1 onclick="alert(4)">${'باران'} &lt;img src=x onerror=alert(5)&gt;</h1><iframe src="javascript:alert(6)"></iframe></body></html>`,
  );
  await page.waitForFunction(() => document.querySelector('.fields')?.textContent?.includes('onerror'));
  await open('compare');
  await page.waitForSelector('.column');
  expect(await page.locator('main img, main script, main iframe, main svg').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it('lives through a million half-spaces', { retry: RETRIES }, async () => {
  const playground = await openPlayground(browser, site.url, WHOLE);
  const { page, longTasks, output } = playground;
  await page.evaluate((given) => navigator.clipboard.writeText(given), `می${ZWNJ.repeat(1_000_000)}رود`);
  const tasks = await longTasks(async () => {
    await page.focus('textarea');
    await page.keyboard.press('Control+V');
    await page.waitForSelector('.edit', { state: 'attached', timeout: 60_000 });
    await page.locator('.edit').first().click();
  });
  expect(await output()).toHaveLength('می-رود'.length);
  expectShort('a million half-spaces', tasks);
  await playground.close();
});

it('works without a network once it was loaded', async () => {
  const { page, context, output, close } = await openPlayground(browser, site.url, WHOLE);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await page.click('[data-action="sample"]');
  expect(await output()).toContain(`همکاری${ZWNJ}ها`);
  await close();
});
