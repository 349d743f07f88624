import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalize, parseArticle } from '../../src/index.js';
import { launchChromium } from './support/chromium.js';
import { type Language, openPlayground, type Theme } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

const KAYHAN = readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8').replaceAll('\r\n', '\n').trimEnd();

const VARIANTS: { language: Language; colorScheme: Theme }[] = [
  { language: 'fa', colorScheme: 'light' },
  { language: 'fa', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
];

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

describe.each(VARIANTS)('in $language, $colorScheme', (variant) => {
  it('shows what a text becomes, and explains each change by pointer and by keyboard', async () => {
    const { page, show, output, violations, complaints, close } = await openPlayground(browser, site.url, variant);
    expect(await page.getAttribute('html', 'dir')).toBe(variant.language === 'fa' ? 'rtl' : 'ltr');
    expect(await violations()).toEqual([]);

    await page.click('[data-action="sample"]');
    expect(await output()).toBe(normalize(KAYHAN));
    expect(await page.locator('.explanation').isVisible()).toBe(false);
    await page.locator('.edit.zwnj').nth(1).click();
    expect(await page.textContent('.explanation')).toContain('zwnj/lost');
    expect(await page.textContent('.explanation del')).toBe('رئیسجمهور');
    expect(await page.textContent('.explanation ins')).toBe('رئیس\u200cجمهور');
    expect(await page.locator('.explanation meter').count()).toBe(1);
    expect(await page.textContent('.mirror .active')).toBe('رئیسجمهور');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.explanation').isVisible()).toBe(false);
    expect(await page.locator('.mirror .active').count()).toBe(0);

    await page.focus('.output .marked-text');
    await page.keyboard.press('ArrowLeft');
    expect(await page.textContent('.explanation')).toContain('punctuation/space-before-mark');
    expect(await page.textContent('.mirror .active')).toBe('انتشار :');
    await page.keyboard.press('End');
    expect(await page.textContent('.explanation ins')).toBe('پایتخت\u200cها');
    await page.click('[data-action="previous"]');
    expect(await page.textContent('.explanation ins')).not.toBe('پایتخت\u200cها');
    await show('diff');
    await page.locator('.edit').first().click();
    expect(await violations()).toEqual([]);
    await page.click('[data-action="close"]');
    expect(await page.locator('.explanation').isVisible()).toBe(false);
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads the article, and shows where each field stood', async () => {
    const { page, open, output, violations, complaints, close } = await openPlayground(browser, site.url, variant);
    await page.click('[data-action="sample"]');
    await output();
    await page.locator('.edit').first().click();
    await open('article');
    await page.waitForSelector('.fields tbody tr');
    expect(await page.locator('.explanation, .mirror .active').count()).toBe(0);
    const headline = page.locator('.fields tr', { hasText: 'توافق ایران و آذربایجان برای' }).first();
    await headline.hover();
    expect(await page.textContent('.mirror .active')).toBe('توافق ایران و آذربایجان برای توسعه هرچه بیشتر همکاریها');
    expect(await page.textContent('.date')).toContain(
      variant.language === 'fa' ? 'چهارشنبه ۱ دی ۱۴۰۰' : 'Wednesday, 22 December 2021, 21:58',
    );
    expect(await page.textContent('.date')).toContain('2021-12-22T21:58:00+03:30');
    await page.locator('.json button').first().click();
    await page.waitForSelector('.said', { state: 'visible' });
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(parseArticle(KAYHAN).article);
    expect(JSON.parse((await page.locator('.json pre').last().textContent()) ?? '')).toMatchObject({ '@type': 'NewsArticle' });
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('compares, and loads the other libraries only then', async () => {
    const { page, open, output, violations, complaints, close } = await openPlayground(browser, site.url, variant);
    const loaded: string[] = [];
    page.context().on('request', (request) => loaded.push(request.url()));
    await page.click('[data-action="sample"]');
    await output();
    expect(loaded.filter((url) => url.includes('compare'))).toEqual([]);
    await open('compare');
    await page.waitForSelector('.column');
    expect(await page.locator('.column h3').allTextContents()).toEqual(['matn', 'virastar', 'persian-tools']);
    expect(await page.locator('.column').first().locator('.marked-text').textContent()).toBe(normalize(KAYHAN));
    expect(await page.locator('.column:nth-child(2) mark').count()).toBeGreaterThan(5);
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
