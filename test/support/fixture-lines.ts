import { readFileSync } from 'node:fs';
import { meant } from './rule-fixtures.js';

/** The columns of each line of a file of `fixtures`, as they are meant; comments left out. */
export function readColumns(path: string, separator: string): string[][] {
  return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('//'))
    .map((line) => line.split(separator).map((column) => meant(column)));
}
