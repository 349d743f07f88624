import { readFileSync } from 'node:fs';
import { ZWNJ } from '../../src/core/code-points.js';

/** The rows of a table beside this file: one a line, columns parted by tabs, `¦` a half-space; lines that begin with `#` say what it is and where it is from. */
export function readTable(name: string): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .replaceAll('¦', ZWNJ)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
