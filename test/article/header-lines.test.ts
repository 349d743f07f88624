import { describe, expect, it } from 'vitest';
import { readPageLines } from '../../src/article/page-lines.js';
import { dateOf } from '../../src/dates/find-date.js';
import { dateRows } from './date-fixtures.js';

const CONTEXT = { reference: null, timeZone: null };

/**
 * Formats the reading of a line, such as `metadata date 2023-12-05`: the kinds of its page lines, the roles of their items, and the first
 * date.
 */
function readingOf(line: string): string {
  const lines = readPageLines(line);
  const kinds = lines.map(({ kind }) => kind).join('+');
  const items = lines.flatMap((read) => read.items).filter(({ role }) => role !== 'tool');
  const found = items.find((item) => item.found)?.found;
  const date = found ? dateOf(line, found, CONTEXT).date : null;
  return [kinds, ...(items.length > 0 ? [items.map(({ role }) => role).join(',')] : []), date?.iso ?? '-'].join(' ');
}

describe('a line of a header', () => {
  it.each(dateRows('header-lines.tsv'))('is read as it is: %s', (line, reading) => expect(readingOf(line)).toBe(reading));
});
