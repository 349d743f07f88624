import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Pages that tests are done with, by the options of their contexts. A new page takes twice the processor time of one that is used again. */
const idlePages = new WeakMap<Browser, Map<string, Page[]>>();

/** Nothing that a page installs for the next one: it may be used again. */
const isReusable = ({ serviceWorkers }: BrowserContextOptions): boolean => serviceWorkers === 'block';

function idleOf(browser: Browser, options: BrowserContextOptions): Page[] {
  const byOptions = idlePages.get(browser) ?? new Map<string, Page[]>();
  idlePages.set(browser, byOptions);
  const key = JSON.stringify(options);
  const idle = byOptions.get(key) ?? [];
  byOptions.set(key, idle);
  return idle;
}

/** Returns an empty page of a context with these options, with nothing in its storage. */
export async function takePage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = idleOf(browser, options).pop();
  if (page === undefined) return (await browser.newContext(options)).newPage();
  await page.emulateMedia({ colorScheme: options.colorScheme ?? null });
  if (options.viewport) await page.setViewportSize(options.viewport);
  await page.mouse.move(0, 0);
  return page;
}

/** Takes back a page of {@link takePage}. */
export async function returnPage(browser: Browser, options: BrowserContextOptions, page: Page): Promise<void> {
  if (!isReusable(options)) return page.context().close();
  page.removeAllListeners();
  page.context().removeAllListeners();
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  idleOf(browser, options).push(page);
}
