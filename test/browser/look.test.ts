import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(246, 245, 241)';
const DARK = 'rgb(20, 23, 26)';

describe('the theme', () => {
  it('follows the system until one is chosen, and is remembered', async () => {
    const { page, violations, close } = await openPlayground(browser, site.url, { colorScheme: 'dark' });
    expect(await ground(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toBe(LIGHT);
    await page.selectOption('[data-action="theme"]', 'dark');
    expect(await ground(page)).toBe(DARK);
    expect(await violations()).toEqual([]);
    await page.reload();
    await page.waitForSelector('[role="tab"]');
    expect(await ground(page)).toBe(DARK);
    expect(await page.inputValue('[data-action="theme"]')).toBe('dark');
    await page.selectOption('[data-action="theme"]', 'system');
    expect(await ground(page)).toBe(LIGHT);
    await close();
  });
});

describe('input and output', () => {
  it.each([1440, 1024, 910])('begin on one line in a window of %i px', async (width) => {
    const { page, output, close } = await openPlayground(browser, site.url, { viewport: { width, height: 900 } });
    await page.click('[data-action="sample"]');
    await output();
    const [input, shown] = await page.evaluate(() =>
      ['.mirror', '.output .line'].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector)?.firstChild ?? document.body);
        return range.getClientRects()[0]?.top;
      }),
    );
    expect(input).toBeGreaterThan(0);
    expect(Math.abs((input ?? 0) - (shown ?? Number.NaN))).toBeLessThan(1);
    await close();
  });
});

describe('the page', () => {
  it.each(['fa', 'en'] as const)('fits windows of 360 to 1440 px in every view, in %s', async (language) => {
    const { page, open, output, close } = await openPlayground(browser, site.url, { language });
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.click('[data-action="sample"]');
    await output();
    for (const width of [360, 700, 1000, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await open('text');
      await output();
      await page.locator('.edit').nth(3).click();
      expect([width, 'text', await overflow()]).toEqual([width, 'text', 0]);
      await open('article');
      await page.waitForSelector('.fields tbody tr');
      expect([width, 'article', await overflow()]).toEqual([width, 'article', 0]);
      await open('compare');
      await page.waitForSelector('.column');
      expect([width, 'compare', await overflow()]).toEqual([width, 'compare', 0]);
    }
    await close();
  });
});

describe('the rules', () => {
  it('that acted or were switched come first, the others are folded', async () => {
    const { page, paste, output, close } = await openPlayground(browser, site.url, { language: 'en' });
    await paste('كتاب خوب');
    await output();
    const first = (): Promise<string[]> => page.locator('.rules > .stages li label').allTextContents();
    expect(await first()).toEqual(['Arabic kaf']);
    expect(await page.locator('details .stages').isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'Arabic kaf' }).uncheck();
    expect(await output()).toBe('كتاب خوب');
    expect(await first()).toEqual(['Arabic kaf']);
    await page.getByText('The other rules').click();
    await page.getByRole('checkbox', { name: 'Kashida' }).uncheck();
    await output();
    expect(await first()).toEqual(['Arabic kaf', 'Kashida']);
    expect(await page.evaluate(() => document.activeElement?.parentElement?.textContent)).toBe('Kashida');
    await close();
  });
});

describe('buttons', () => {
  it('Copy alone is filled, once there is something to copy', async () => {
    const { page, output, close } = await openPlayground(browser, site.url);
    const filled = (): Promise<(string | undefined)[]> =>
      page.evaluate(() => {
        const accent = getComputedStyle(document.querySelector('.brand h1') as Element).color;
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        return buttons.filter((button) => getComputedStyle(button).backgroundColor === accent).map((button) => button.dataset.action);
      });
    expect(await filled()).toEqual([]);
    await page.click('[data-action="sample"]');
    await output();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    expect(await filled()).toEqual(['copy']);
    await close();
  });

  it('of the menu copy the link and the report', async () => {
    const { page, paste, output, violations, close } = await openPlayground(browser, site.url, { language: 'en' });
    await paste('كتاب');
    await output();
    await page.waitForTimeout(500);
    await page.click('.menu summary');
    expect(await violations()).toEqual([]);
    await page.click('[data-action="link"]');
    await page.waitForSelector('.said', { state: 'visible' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(await page.locator('[data-action="link"]').isVisible()).toBe(false);
    await page.click('.menu summary');
    await page.click('[data-action="issue"]');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('کتاب'));
    await page.click('.menu summary');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-action="link"]').isVisible()).toBe(false);
    await close();
  });
});
