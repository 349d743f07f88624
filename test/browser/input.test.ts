import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/html.js';
import { normalize } from '../../src/index.js';
import { launchChromium } from './support/chromium.js';
import { openPlayground, type Playground } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

const TEXT = 'كتاب ها را مي خواند.';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

const given = ({ page }: Playground): Promise<string> => page.inputValue('.editor textarea');

describe('a text that was replaced comes back', () => {
  it('after Clear, by the button', async () => {
    const playground = await openPlayground(browser, site.url, { language: 'en' });
    const { page, paste, output, violations, close } = playground;
    expect(await page.locator('[data-action="undo"]').isVisible()).toBe(false);
    await paste(TEXT);
    await page.click('[data-action="clear"]');
    expect(await given(playground)).toBe('');
    expect(await page.textContent('.said')).toContain('Undo');
    expect(await violations()).toEqual([]);
    await page.click('[data-action="undo"]');
    expect(await given(playground)).toBe(TEXT);
    expect(await output()).toBe(normalize(TEXT));
    await close();
  });

  it.each([
    ['Control+z', 'Control+Shift+z'],
    ['Control+z', 'Control+y'],
  ])('after Sample, by %s, and goes again by %s', async (undo, redo) => {
    const playground = await openPlayground(browser, site.url);
    const { page, paste, close } = playground;
    await paste(TEXT);
    await page.click('[data-action="sample"]');
    const sample = await given(playground);
    expect(sample).toContain('kayhan.ir');
    await page.focus('.editor textarea');
    await page.keyboard.press(undo);
    expect(await given(playground)).toBe(TEXT);
    await page.keyboard.press(redo);
    expect(await given(playground)).toBe(sample);
    await close();
  });

  it('on a Persian keyboard too, whose key of Z types ظ', async () => {
    const playground = await openPlayground(browser, site.url);
    const { page, paste, close } = playground;
    await paste(TEXT);
    await page.click('[data-action="clear"]');
    await page
      .locator('.editor textarea')
      .dispatchEvent('keydown', { key: 'ظ', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true });
    expect(await given(playground)).toBe(TEXT);
    await close();
  });

  it('after what was typed since was undone by the browser', async () => {
    const playground = await openPlayground(browser, site.url);
    const { page, paste, close } = playground;
    await paste(TEXT);
    await page.click('[data-action="clear"]');
    await page.keyboard.type('برف');
    await page.keyboard.press('Control+z');
    expect(await given(playground)).not.toBe(TEXT);
    for (let press = 0; press < 5 && (await given(playground)) !== TEXT; press++) await page.keyboard.press('Control+z');
    expect(await given(playground)).toBe(TEXT);
    await close();
  });

  it('in another language of the page', async () => {
    const playground = await openPlayground(browser, site.url);
    const { page, paste, close } = playground;
    await paste(TEXT);
    await page.click('[data-action="clear"]');
    await page.click('[data-action="language"]');
    await page.click('[data-action="undo"]');
    expect(await given(playground)).toBe(TEXT);
    await close();
  });
});

describe('HTML', () => {
  const HTML = '<article class="كتاب">\n<h1>رئيسجمهور می <b>رود</b></h1>\n<p>همکاریها بیشتر میشود .</p>\n</article>';

  it('is normalized as HTML, with its rules', async () => {
    const playground = await openPlayground(browser, site.url, { language: 'en' });
    const { page, paste, output, violations, complaints, close } = playground;
    await paste(HTML);
    expect(await output()).toBe(normalizeHtml(HTML));
    expect(await page.textContent('[data-action="reading"] option:checked')).toContain('HTML');
    await page.locator('.edit', { hasText: 'می\u200c' }).first().click();
    expect(await page.textContent('.explanation')).toContain('zwnj/verb-prefix');
    expect(await violations()).toEqual([]);
    await page.click('[data-action="copy"]');
    await page.waitForSelector('.said', { state: 'visible' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(normalizeHtml(HTML));
    expect(complaints).toEqual([]);
    await close();
  });

  it('is a text where one says so', async () => {
    const { page, paste, output, close } = await openPlayground(browser, site.url);
    await paste('<p>می <b>رود</b></p>');
    await output();
    await page.selectOption('[data-action="reading"]', 'text');
    expect(await output()).toBe(normalize('<p>می <b>رود</b></p>'));
    await page.selectOption('[data-action="reading"]', 'html');
    expect(await output()).toBe('<p>می\u200c<b>رود</b></p>');
    await close();
  });

  it('is cut into pages where it is long, and copied whole', async () => {
    const playground = await openPlayground(browser, site.url);
    const { page, paste, output, close } = playground;
    const long = `${HTML}\n`.repeat(300);
    await paste(long);
    await page.waitForSelector('.pager', { state: 'visible', timeout: 60_000 });
    await output();
    await page.locator('.pager button').last().click();
    await page.waitForFunction(() => document.querySelector('.pager .count')?.textContent?.includes('۲'));
    await page.click('[data-action="copy"]');
    await page.waitForSelector('.said', { state: 'visible' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(normalizeHtml(long));
    await close();
  });
});

describe('the reader’s own words', () => {
  it('are written as given, and those that are none are named', async () => {
    const playground = await openPlayground(browser, site.url, { language: 'en' });
    const { page, paste, output, violations, close } = playground;
    await paste('علی اف و رئیس جمهور');
    expect(await output()).not.toContain('رئیس\u200cجمهور');
    await page.getByRole('textbox', { name: 'Your own words' }).fill('رئیس¦جمهور\nمي روم');
    expect(await output()).toContain('رئیس\u200cجمهور');
    await page.waitForFunction(() => document.querySelector('.refused')?.textContent?.includes('مي روم'));
    expect(await violations()).toEqual([]);
    await page.getByRole('textbox', { name: 'Your own words' }).fill('');
    expect(await output()).not.toContain('رئیس\u200cجمهور');
    expect(await page.locator('.refused').isVisible()).toBe(false);
    await close();
  });

  it('get a half-space by a button, for keyboards without one', async () => {
    const { page, close } = await openPlayground(browser, site.url, { language: 'en' });
    const field = page.getByRole('textbox', { name: 'Your own words' });
    await field.fill('علی');
    await page.getByRole('button', { name: 'Insert a half-space' }).click();
    await page.keyboard.type('اف');
    expect(await field.inputValue()).toBe('علی\u200cاف');
    await close();
  });
});
