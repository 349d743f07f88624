import { type ArticleFixture, articleFixtures } from '../../test/article/article-fixtures.js';
import type { HeaderRecord } from './records.js';

/** Returns the project's own pages, in the order of their files. */
export function sortedFixtures(): ArticleFixture[] {
  return articleFixtures().sort((one, other) => (`${one.name}.json` < `${other.name}.json` ? -1 : 1));
}

/** Returns the same pages as records, each with a host of its own. */
export function fixtureRecords(): HeaderRecord[] {
  return sortedFixtures().map(({ name, text, article: { kicker, headline, lead } }) => ({
    id: name,
    site: name,
    text,
    gold: { kicker, headline, lead },
  }));
}
