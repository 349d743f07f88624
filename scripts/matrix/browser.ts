import { launchChromium } from '../../test/browser/support/chromium.js';
import { serveFolder } from '../../test/browser/support/serve-folder.js';
import type { Row } from './row.js';

const PACKAGE = '/node_modules/matn/dist';
const CHECK =
  '<!doctype html><meta charset="utf-8"><script>var module = {}</script><script src="/check.cjs"></script><script>var check = module.exports</script>';
const PAGES: Readonly<Record<string, string>> = {
  'import map': `${CHECK}<script type="importmap">
{ "imports": { "matn": "${PACKAGE}/web/index.js", "matn/html": "${PACKAGE}/web/html.js" } }</script><script type="module">
import * as matn from 'matn';
import * as html from 'matn/html';
globalThis.lastWord = check(matn, {}, {}, html);
</script>`,
  'one script': `${CHECK}<script src="${PACKAGE}/generated/lexicon.js"></script><script src="${PACKAGE}/generated/model.js"></script>
<script src="${PACKAGE}/matn.global.js"></script><script>globalThis.lastWord = check(matn);</script>`,
};

async function inChromium(folder: string, page: string): Promise<string> {
  const served = await serveFolder(folder, { '/': page });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const failed = new Promise<never>((_, reject) => tab.on('pageerror', reject));
    // Handled below, where the page has failed before it is there.
    failed.catch(() => {});
    await tab.goto(served.address);
    const handle = await Promise.race([tab.waitForFunction('globalThis.lastWord', null, { timeout: 20_000 }), failed]);
    return String(await handle.jsonValue());
  } finally {
    await browser.close();
    served.close();
  }
}

/** Chromium without a bundler. `folder` has the packed package. */
export const browserRows = (folder: string): Row[] =>
  Object.entries(PAGES).map(([how, page]) => ({ environment: 'Chromium', how, run: () => inChromium(folder, page) }));
