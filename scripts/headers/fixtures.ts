import { readdirSync, readFileSync } from 'node:fs';
import type { HeaderRecord } from './records.js';

const FOLDER = 'fixtures/articles';
/** Invisible characters stand as this mark in the gold of fixtures. */
const MARK = /¦/g;

/** The project's own pages, each a host of its own. */
export function fixtureRecords(): HeaderRecord[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.json'.length);
      const { kicker, headline, lead } = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8').replace(MARK, '\u200c')).article;
      return { id, site: id, text: readFileSync(`${FOLDER}/${id}.txt`, 'utf8').replace(MARK, '\u200c'), gold: { kicker, headline, lead } };
    });
}
