import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { measureLongTasks } from './long-tasks.js';
import { returnPage, takePage } from './pages.js';

export type Language = 'fa' | 'en';
export type Theme = 'light' | 'dark';
type ViewName = 'text' | 'article' | 'compare';

/** The page in a browser of its own, and what the tests do with it again and again. */
export interface Playground {
  page: Page;
  context: BrowserContext;
  /** Everything that went wrong in it: errors, violations of the Content-Security-Policy, requests to other hosts. */
  complaints: string[];
  paste(text: string): Promise<void>;
  open(view: ViewName): Promise<void>;
  /** Chooses how the normalized text is shown, and waits until it is. */
  show(display: 'result' | 'diff' | 'changes'): Promise<void>;
  /** The normalized text as it is shown, once the page has done its work. */
  output(): Promise<string>;
  /** What axe-core finds wrong, of all its rules and that of the size of targets. */
  violations(): Promise<string[]>;
  /** The processor time in milliseconds of each long task of the page's thread while something is done. */
  longTasks(act: () => Promise<void>): Promise<number[]>;
  close(): Promise<void>;
}

/** What playwright says where it lets no service worker be installed. */
const BLOCKED = 'Service Worker registration blocked by Playwright';
const WIDE = { width: 1366, height: 900 };

/**
 * Opens the page, with nothing in its storage. Without `serviceWorkers: 'allow'` no service worker is installed, which loads all files of the
 * page a second time.
 */
export async function openPlayground(
  browser: Browser,
  url: string,
  { language = 'fa', ...given }: BrowserContextOptions & { language?: Language } = {},
): Promise<Playground> {
  const options: BrowserContextOptions = {
    viewport: WIDE,
    colorScheme: 'light',
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...given,
  };
  const page = await takePage(browser, options);
  const complaints = watch(page, new URL(url).origin);
  await page.goto(url);
  await page.waitForSelector('[role="tab"]');
  if (language === 'en') await page.click('[data-action="language"]');

  return {
    page,
    context: page.context(),
    complaints,
    async paste(text) {
      await page.evaluate((given) => navigator.clipboard.writeText(given), text);
      await page.focus('textarea');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+V');
    },
    open: (view) => page.click(`[data-view="${view}"]`),
    async show(display) {
      await page.locator(`input[value="${display}"]`).check();
      // It is shown in a task of its own, which is before this one.
      await page.evaluate(() => new Promise((shown) => setTimeout(shown)));
    },
    async output() {
      await page.waitForSelector('#view[aria-busy="false"]', { state: 'attached', timeout: 60_000 });
      return (await page.textContent('.output .marked-text')) ?? '';
    },
    violations: () => findViolations(page),
    longTasks: (act) => measureLongTasks(browser, page, act),
    close: () => returnPage(browser, options, page),
  };
}

function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && message.text() !== BLOCKED) complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('blob:')) complaints.push(`sent to ${request.url()}`);
  });
  return complaints;
}

async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      // Off by default: 24 px for the finger, or room around.
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
