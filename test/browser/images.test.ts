/** Writes the pictures of the docs. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.js';
import { type Language, openPlayground, type ViewName } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const IMAGES: { name: string; language: Language; view: ViewName; options: BrowserContextOptions }[] = [
  { name: 'playground-light', language: 'fa', view: 'text', options: { viewport: DESK, colorScheme: 'light' } },
  { name: 'playground-dark', language: 'en', view: 'text', options: { viewport: DESK, colorScheme: 'dark' } },
  { name: 'playground-narrow', language: 'fa', view: 'text', options: { viewport: PHONE, colorScheme: 'light', deviceScaleFactor: 2 } },
  { name: 'playground-article', language: 'en', view: 'article', options: { viewport: DESK, colorScheme: 'light' } },
];

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

it.each(IMAGES)('$name fits its width', async ({ name, language, view, options }) => {
  const { page, output, open, close } = await openPlayground(browser, site.url, { language, ...options });
  await page.click('[data-action="sample"]');
  await output();
  await open(view);
  if (view === 'text') await page.locator('.edit.zwnj').nth(1).dispatchEvent('pointerover');
  else await page.locator('.fields tr', { hasText: '232810' }).hover();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `docs/images/${name}.png` });
  await close();
});
