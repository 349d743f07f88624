import { readFileSync } from 'node:fs';

/** A block of code of a page: ```` ```ts … ``` ````. */
export interface Block {
  language: string;
  code: string;
}

export function readPage(path: string): string {
  return readFileSync(path, 'utf8');
}

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({ language, code }));
}

/** The rows of the table whose head this is, cell by cell. */
export function tableOf(page: string, head: string): string[][] {
  const [, behind] = page.split(`\n${head}\n`);
  if (behind === undefined) throw new Error(`page: expected a table with the head ${head}`);
  const lines = behind.split('\n').slice(1);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) => line.slice(2, -2).split(/ ?(?<!\\)\| /));
}

/** What a cell shows as code: `` `میشود` `` → میشود */
export function codeIn(cell: string): string {
  return /`([^`]*)`/.exec(cell)?.[1] ?? '';
}

/** Rows, where an empty first cell stands for the one above it. */
export function filledRows(page: string, head: string): string[][] {
  let first = '';
  return tableOf(page, head).map(([cell = '', ...others]) => {
    first = codeIn(cell) || first;
    return [first, ...others];
  });
}
