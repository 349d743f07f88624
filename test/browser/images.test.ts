/** Writes the pictures of the docs, where `MATN_IMAGES=1` asks for them: `MATN_IMAGES=1 npm run test:browser`. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.js';
import { type Language, openPlayground, type Playground } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

const WRITES_IMAGES = process.env.MATN_IMAGES === '1';
const DESK = { width: 1200, height: 760 };
const PHONE = { width: 360, height: 740 };

interface Image {
  name: string;
  language: Language;
  options: BrowserContextOptions;
  /** Brings the page, with the sample in it, to what is to be seen. */
  prepare(playground: Playground): Promise<void>;
}

const openMark = ({ page }: Playground): Promise<void> => page.locator('.edit.zwnj').nth(1).click();

const IMAGES: Image[] = [
  { name: 'playground-light', language: 'fa', options: { viewport: DESK, colorScheme: 'light' }, prepare: openMark },
  {
    name: 'playground-dark',
    language: 'en',
    options: { viewport: DESK, colorScheme: 'dark' },
    async prepare(playground) {
      await playground.show('changes');
      await openMark(playground);
    },
  },
  {
    name: 'playground-narrow',
    language: 'fa',
    options: { viewport: PHONE, colorScheme: 'light', deviceScaleFactor: 1.5, hasTouch: true, isMobile: true },
    prepare: openMark,
  },
  {
    name: 'playground-narrow-dark',
    language: 'en',
    options: { viewport: PHONE, colorScheme: 'dark', deviceScaleFactor: 1.5, hasTouch: true, isMobile: true },
    async prepare({ page, show }) {
      await show('diff');
      await page.locator('.output').evaluate((pane) => pane.scrollIntoView());
    },
  },
  {
    name: 'playground-article',
    language: 'en',
    options: { viewport: DESK, colorScheme: 'light' },
    async prepare({ page, open }) {
      await open('article');
      await page.locator('.fields tr', { hasText: '232810' }).hover();
    },
  },
];

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

it.each(IMAGES)('$name fits its width', async ({ name, language, options, prepare }) => {
  const playground = await openPlayground(browser, site.url, { language, ...options });
  const { page, output, close } = playground;
  await page.click('[data-action="sample"]');
  await output();
  await prepare(playground);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (WRITES_IMAGES) await page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled' });
  await close();
});
