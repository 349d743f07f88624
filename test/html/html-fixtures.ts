import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/api/types.js';

const FOLDER = new URL('../../fixtures/html/', import.meta.url);

/** A page with its expected reading, not normalized. `rules`: rule and confidence of each span. */
export interface HtmlFixture {
  name: string;
  bytes: Uint8Array;
  article: Article;
  rules: Record<string, string | string[]>;
  diagnostics: string[];
}

/** All of fixtures/html: NAME.html, byte for byte, with NAME.json. */
export function htmlFixtures(): HtmlFixture[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length));
  return names.map((name) => ({
    name,
    bytes: readFileSync(new URL(`${name}.html`, FOLDER)),
    ...JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8').replaceAll('¦', '\u200c')),
  }));
}
