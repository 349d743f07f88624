import { readFileSync } from 'node:fs';
import { ZWNJ } from '../../src/core/code-points.js';

/** The rows of a table of this folder, as columns; lines with # in front are comments, and ¦ stands for a half-space. */
export function readRows(name: string): string[][] {
  return readFileSync(`scripts/lemmas/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('¦', ZWNJ).split('\t'));
}
