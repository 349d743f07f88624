import { readFileSync } from 'node:fs';
import { ZWNJ } from '../../src/core/code-points.js';

/**
 * Reads the rows of a table beside this file: one a line, columns separated by tabs, `¦` for a half-space. Lines that begin with `#` are
 * comments.
 */
export function readTable(name: string): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .replaceAll('¦', ZWNJ)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
