import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalize } from '../src/index.js';
import { visible } from './support/visible.js';

const readLines = (name: string): string[] =>
  readFileSync(new URL(`../fixtures/registers/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('// '))
    .map((line) => line.replaceAll('¦', '\u200c'));

const lettersOf = (line: string): string => line.replace(/[ \u200c]/g, '');

describe.each(['arabic', 'code', 'documentation', 'everyday', 'other-languages', 'verse'])('Lines of %s', (name) => {
  it('are many, and stay as they are', () => {
    const lines = readLines(name);
    expect(lines.length).toBeGreaterThanOrEqual(100);
    expect(lines.map((line) => visible(normalize(line)))).toEqual(lines.map(visible));
  });
});

describe('Lines that are changed, though right', () => {
  it('are still changed: one that stays is taken from the list', () => {
    const lines = readLines('known-failures').map((line) => line.slice(line.indexOf(': ') + 2));
    expect(lines.filter((line) => normalize(line) === line)).toEqual([]);
  });
});

describe('Lines of chat', () => {
  it('keep their letters, and a second call changes nothing', () => {
    const lines = readLines('chat');
    expect(lines.length).toBeGreaterThanOrEqual(100);
    for (const line of lines) {
      const once = normalize(line);
      expect(lettersOf(once)).toBe(lettersOf(line));
      expect(normalize(once)).toBe(once);
    }
  });
});
