import { readFileSync } from 'node:fs';
import { ZWNJ } from '../../src/core/code-points.js';

/** Reads the rows of a table of this folder, as columns. Lines that start with # are comments; ¦ stands for a half-space. */
export function readRows(name: string): string[][] {
  return readFileSync(`scripts/lemmas/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('¦', ZWNJ).split('\t'));
}
