import { readFileSync } from 'node:fs';
import type { Span } from '../../src/api/types.js';
import { meant } from './rule-fixtures.js';

/** The lines of a fixture file that shows spans as ⟦…⟧, without headings and comments. */
export function readMarkedLines(name: string): string[] {
  return readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(?:\/\/ |# [a-z])/i.test(line))
    .map(meant);
}

export const withoutMarks = (line: string): string => line.replace(/[⟦⟧]/g, '');

export function withMarks(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return shown + text.slice(at);
}
