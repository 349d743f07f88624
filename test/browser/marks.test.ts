import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { launchChromium } from './support/chromium.js';
import { openPlayground } from './support/playground.js';
import { type Site, serveSite } from './support/site.js';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Words of one letter, a word of two, marks, a line of nothing but spaces, and spaces at a line's end. */
const TEXT = 'او و ، تو .\nي\n   \nكل ما مي رود ، و ؟\nهمکاریها   بیشتر میشود  \nآن كتابهاي بزرگ,سنگين (كهنه)';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

/** For each mark, the points of a square of 24 px around its middle at which something else would be hit. */
function missedPoints(): string[] {
  const REACH = 11.5;
  const POINTS = [-REACH, 0, REACH].flatMap((x) => [-REACH, 0, REACH].map((y) => [x, y] as const));
  return [...document.querySelectorAll<HTMLElement>('.edit')].flatMap((mark) => {
    mark.scrollIntoView({ block: 'center' });
    const [box] = mark.getClientRects();
    if (!box) return [`${mark.textContent}: no box`];
    return POINTS.flatMap(([x, y]) => {
      const hit = document.elementFromPoint(box.left + box.width / 2 + x, box.top + box.height / 2 + y);
      return hit?.closest('.edit') === mark ? [] : [`«${mark.textContent}» at ${x}, ${y}: ${hit?.className}`];
    });
  });
}

describe('marks', () => {
  it.each(['result', 'diff', 'changes'] as const)('take a finger 24 px wide, shown as %s', async (display) => {
    const { page, paste, show, output, close } = await openPlayground(browser, site.url, PHONE);
    await paste(TEXT);
    await output();
    await show(display);
    expect(await page.locator('.edit').count()).toBeGreaterThan(8);
    expect(await page.evaluate(missedPoints)).toEqual([]);
    await close();
  });

  it('are explained at a tap, at the foot of a phone, and are not covered by it', async () => {
    const { page, output, violations, close } = await openPlayground(browser, site.url, PHONE);
    await page.click('[data-action="sample"]');
    await output();
    await page.locator('.edit').nth(6).tap();
    const mark = await page.locator('.edit.selected').boundingBox();
    const explanation = await page.locator('.explanation').boundingBox();
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(explanation?.y ?? 0);
    expect(Math.round((explanation?.y ?? 0) + (explanation?.height ?? 0))).toBe(740);
    expect(await violations()).toEqual([]);
    await page.locator('h1').tap();
    expect(await page.locator('.explanation').isVisible()).toBe(false);
    await close();
  });

  it('hold whole words, and neighbouring edits as one', async () => {
    const { page, paste, output, close } = await openPlayground(browser, site.url, { language: 'en' });
    await paste('آن كتابهاي بزرگ');
    await output();
    expect(await page.locator('.edit').allTextContents()).toEqual(['کتاب\u200cهای']);
    await page.locator('.edit').click();
    expect(await page.locator('.explanation .rule').count()).toBe(3);
    expect(await page.textContent('.explanation')).toContain('1 of 1');
    await close();
  });

  it('are beside their explanation, which stays in the window', async () => {
    const { page, output, close } = await openPlayground(browser, site.url);
    await page.click('[data-action="sample"]');
    await output();
    const count = await page.locator('.edit').count();
    for (const index of [0, 5, count - 1]) {
      await page.locator('.edit').nth(index).click();
      const mark = await page.locator('.edit.selected').boundingBox();
      const box = await page.locator('.explanation').boundingBox();
      if (!mark || !box) throw new Error('expected a mark and its explanation in sight');
      expect(Math.min(Math.abs(box.y - mark.y - mark.height), Math.abs(mark.y - box.y - box.height))).toBeLessThan(16);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1366);
      await page.keyboard.press('Escape');
    }
    await close();
  });

  it('are opened by Enter, and lead by Tab into their explanation', async () => {
    const { page, paste, output, close } = await openPlayground(browser, site.url);
    await paste(TEXT);
    await output();
    await page.focus('.output .marked-text');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await page.locator('.explanation').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.explanation') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('edit');
    await close();
  });
});

describe('the normalized text', () => {
  it('is shown with what stood there struck out, and copied without it', async () => {
    const { page, paste, show, output, violations, close } = await openPlayground(browser, site.url);
    await paste('آن همکاریها میشود .');
    await output();
    await show('diff');
    expect(await page.locator('.marked-text del').allTextContents()).toEqual(['همکاریها', 'میشود .']);
    expect(await page.locator('.marked-text ins').allTextContents()).toEqual(['همکاری\u200cها', 'می\u200cشود.']);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.output .marked-text') as Element));
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(normalize('آن همکاریها میشود .'));
    expect(await violations()).toEqual([]);
    await close();
  });

  it('is shown as its changes only', async () => {
    const { page, paste, show, output, violations, close } = await openPlayground(browser, site.url);
    await paste(`سطر نخست درست است.\n${'باران '.repeat(30)}همکاریها ${'برف '.repeat(30)}بارید.\nسطر سوم درست است.\nاو رفت .`);
    await output();
    await show('changes');
    const lines = await page.locator('.marked-text .line').allTextContents();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('همکاریهاهمکاری\u200cها');
    expect(lines[0]?.length).toBeLessThan(120);
    expect(lines[1]).toContain('رفت .');
    expect(await violations()).toEqual([]);
    await page.waitForTimeout(500);
    await page.reload();
    await output();
    expect(await page.locator('.marked-text .line').count()).toBe(2);
    await close();
  });
});
