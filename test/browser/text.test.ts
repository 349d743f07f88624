import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { launchChromium } from './support/chromium.js';
import { openPlayground } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

const TEXT = 'كتاب ها را "مي خواند" و میشود 12 تا.\n\n  https://example.com/كتاب\n`كد`';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

it('copies the text by selection and by button, without the marks', async () => {
  const { page, paste, output, close } = await openPlayground(browser, site.url);
  await paste(TEXT);
  expect(await output()).toBe(normalize(TEXT));
  expect(await page.locator('.half-space').count()).toBeGreaterThan(2);
  const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.output .marked-text') as Element));
  await page.keyboard.press('Control+C');
  expect(await read()).toBe(normalize(TEXT));
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.click('[data-action="copy"]');
  await page.waitForSelector('.said', { state: 'visible' });
  expect(await read()).toBe(normalize(TEXT));
  await close();
});

it('hides the marks of half-spaces when asked to', async () => {
  const { page, paste, output, close } = await openPlayground(browser, site.url);
  await paste(TEXT);
  await output();
  const width = (): Promise<string> =>
    page
      .locator('.half-space')
      .first()
      .evaluate((mark) => getComputedStyle(mark).borderInlineStartWidth);
  expect(await width()).toBe('2px');
  await page.locator('.output .check input').uncheck();
  expect(await width()).toBe('0px');
  await close();
});

it('switches rules and levels, digits, quotes and the threshold', async () => {
  const { page, paste, output, close } = await openPlayground(browser, site.url, { language: 'en' });
  await paste(TEXT);
  expect(await output()).toBe(normalize(TEXT));
  await page.getByRole('checkbox', { name: 'Arabic kaf' }).uncheck();
  expect(await output()).toBe(normalize(TEXT, { rules: { off: ['characters/arabic-kaf'] } }));
  await page.getByRole('checkbox', { name: 'Arabic kaf' }).check();
  await page.getByRole('radio', { name: 'Clean' }).check();
  expect(await output()).toBe(normalize(TEXT, { zwnj: 'clean' }));
  await page.getByRole('combobox', { name: 'Digits' }).selectOption('persian');
  await page.getByLabel('Quotation marks').selectOption('guillemets');
  expect(await output()).toBe(normalize(TEXT, { zwnj: 'clean', digits: 'persian', quotes: 'guillemets' }));
  await page.getByText('Back to the defaults').click();
  await page.getByLabel('Least confidence').fill('1');
  expect(await output()).toBe(normalize(TEXT, { confidence: 1 }));
  await close();
});

it('leads from the count of a rule to its changes', async () => {
  const { page, paste, output, close } = await openPlayground(browser, site.url, { language: 'en' });
  await paste(TEXT);
  await output();
  await page.locator('li', { hasText: 'Arabic yeh' }).locator('button').click();
  await page.waitForSelector('.edit:focus');
  expect(await page.textContent('.explanation')).toContain('characters/arabic-yeh');
  await close();
});

it('takes a file that is dropped, in whatever encoding', async () => {
  const { page, output, close } = await openPlayground(browser, site.url);
  const transfer = await page.evaluateHandle(() => {
    const made = new DataTransfer();
    // «سلام» in Windows-1256.
    made.items.add(new File([new Uint8Array([0xd3, 0xe1, 0xc7, 0xe3])], 'page.txt'));
    return made;
  });
  await page.dispatchEvent('.input', 'drop', { dataTransfer: transfer });
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  expect(await output()).toBe('سلام');
  await close();
});

it('holds its whole state in the address', async () => {
  const first = await openPlayground(browser, site.url, { language: 'en' });
  await first.paste(TEXT);
  await first.page.getByRole('radio', { name: 'Affixes' }).check();
  const shown = await first.output();
  await first.page.waitForTimeout(500);
  const address = first.page.url();
  await first.close();
  const second = await openPlayground(browser, address);
  expect(await second.page.getAttribute('html', 'lang')).toBe('en');
  expect(await second.page.inputValue('textarea')).toBe(TEXT);
  expect(await second.output()).toBe(shown);
  expect(await second.page.getByRole('radio', { name: 'Affixes' }).isChecked()).toBe(true);
  await second.close();
});

it('begins empty, and says so, where the address is damaged', async () => {
  const { page, complaints, close } = await openPlayground(browser, `${site.url}#1.AAAA`);
  await page.waitForSelector('.said', { state: 'visible' });
  expect(await page.inputValue('textarea')).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

it('reads HTML, and tells in plain words what is odd', async () => {
  const { page, paste, open, close } = await openPlayground(browser, site.url, { language: 'en' });
  await open('article');
  await paste('<html><body><h1>باران آمد</h1><p>باران تندی آمد و رود پر شد و مردم شاد شدند.</p></body></html>');
  await page.waitForSelector('.fields tbody tr');
  expect(await page.textContent('.article .summary')).toBe('Read as HTML.');
  await paste(
    'کد خبر: ۱۲\nتاریخ انتشار: ۳۱ اسفند ۱۴۰۰\n\nباران پاییزی دریاچه را زنده کرد\n\nباران سه روز گذشته سطح آب دریاچه را بالا آورد.',
  );
  await page.getByRole('button', { name: 'No calendar has this day' }).click();
  expect(await page.textContent('.remarks')).toContain('No calendar has this day');
  expect(await page.textContent('.mirror .active')).toContain('۳۱ اسفند ۱۴۰۰');
  await close();
});
