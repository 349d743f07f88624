import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.js';
import { openPlayground } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

it('works under /matn/ as plain files, with the API reference', async () => {
  const { page, context, open, output, complaints, close } = await openPlayground(browser, site.url, { serviceWorkers: 'allow' });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.click('[data-action="sample"]');
  await output();
  await open('article');
  await page.waitForSelector('.fields tbody tr');
  await open('compare');
  await page.waitForSelector('.column');
  await page.click('footer a');
  await page.waitForSelector('.tsd-page-title');
  expect(page.url()).toBe(`${site.url}api/index.html`);
  await page.locator('a[href="modules/html.html"]').first().click();
  await page.waitForURL(`${site.url}api/modules/html.html`);
  await page.waitForSelector('.tsd-page-title');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => !path.startsWith('/matn/'))).toEqual([]);
  expect(site.missing).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it('keeps still while it loads, and shows something soon', async () => {
  const { page, output, close } = await openPlayground(browser, site.url, { serviceWorkers: 'allow' });
  await output();
  await page.evaluate(() => document.fonts.ready);
  const figures = await page.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((resolve) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) shift += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ paint, shift }), 200);
      }),
  );
  console.log(`first contentful paint after ${Math.round(figures.paint)} ms, layout shift ${figures.shift.toFixed(3)}`);
  expect(figures.paint).toBeGreaterThan(0);
  expect(figures.shift).toBeLessThan(0.1);
  await close();
});
