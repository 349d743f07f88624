import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/api/types.js';

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);

/** An article with its expected reading, not normalized. `rules`: rule and confidence of each span. */
export interface ArticleFixture {
  name: string;
  text: string;
  article: Article;
  rules: Record<string, string | string[]>;
  diagnostics: { code: string; text: string }[];
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8').replaceAll('¦', '\u200c');
}

/** Fields that only HTML pages have. */
const OF_PAGES_ALONE = { image: null, publisher: null };

/** All of fixtures/articles: NAME.txt with NAME.json. */
export function articleFixtures(): ArticleFixture[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length));
  return names.map((name) => {
    const fixture = JSON.parse(read(`${name}.json`));
    return { name, text: read(`${name}.txt`), ...fixture, article: { ...OF_PAGES_ALONE, ...fixture.article } };
  });
}
