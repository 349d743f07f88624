import { readFileSync } from 'node:fs';
import { meant } from './rule-fixtures.js';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../fixtures/search-key/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('// '));

/** The texts of each line of a file of `fixtures/search-key`, as they are meant. */
export function readTexts(name: string, separator: string): string[][] {
  return linesOf(name).map((line) => line.split(separator).map(meant));
}
