import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/parse-date.js';
import { expectTable } from '../support/table.js';
import { dateRows, REFERENCE } from './date-fixtures.js';

const rows = dateRows('dates-in-text.tsv');

describe('the table of dates in running text', () => {
  it('has the dates that it says', () => {
    const isosIn = (text: string): string =>
      findDates(text, { reference: REFERENCE })
        .map(({ date }) => date.iso)
        .join(' ');
    expectTable(
      rows,
      ([text]) => text,
      ([text]) => isosIn(text),
      ([, isos]) => isos,
    );
  });
});

describe('findDates', () => {
  const isos = (text: string, options = {}) => findDates(text, options).map(({ date }) => date.iso);

  it('finds what parseDate reads, or nothing where running text leaves it open', () => {
    const alone = dateRows('dates.tsv').filter(([text, iso]) => iso !== '-' && !text.includes('\n'));
    const found = alone.map(([text]) =>
      findDates(`${text}\n\nباران بارید.`, { reference: REFERENCE, direction: 'past' }).map(({ date }) => date.iso),
    );
    for (const [index, isos] of found.entries()) if (isos.length > 0) expect([alone[index]?.[0], ...isos]).toEqual(alone[index]);
    expect(found.filter((isos) => isos.length === 0).length).toBeLessThan(alone.length / 50);
  });

  it('gives the spans of the original, invisible characters and all', () => {
    const text = 'او \u200f۵\u00a0دی\u200cماه ۱۴۰۱\u200f آمد';
    expect(findDates(text).map(({ date, span }) => [date.text, text.slice(span.start, span.end)])).toEqual([
      ['۵\u00a0دی\u200cماه ۱۴۰۱', '۵\u00a0دی\u200cماه ۱۴۰۱'],
    ]);
  });

  it('finds what counts from a reference only where there is one', () => {
    const text = 'دیروز و ۱۲ مهر، ۲ ساعت پیش و ۵ دی ۱۴۰۱';
    expect(isos(text)).toEqual(['2022-12-26']);
    expect(isos(text, { reference: REFERENCE })).toEqual(['2026-10-09', '2026-10-04', '2026-10-10T10:00:00+03:30', '2022-12-26']);
  });

  it('tells the time of the zone that the caller names', () => {
    expect(isos('در ۵ دی ۱۴۰۱ ساعت ۲۰:۱۵', { timeZone: 'Asia/Kabul' })).toEqual(['2022-12-26T20:15:00+04:30']);
  });

  it('refuses what parseDate refuses', () => {
    expect(() => findDates(null as never)).toThrow(/^text: expected a string, got null/);
    expect(() => findDates('', { reference: 'yesterday' })).toThrow(RangeError);
  });
});

describe('docs/articles.md', () => {
  const page = readFileSync(new URL('../../docs/articles.md', import.meta.url), 'utf8');
  const table = page.split('### Dates in running text\n')[1]?.split('\n### ')[0] ?? '';
  const examples = [...table.matchAll(/^\| (.+) \| ?(.*)\|$/gm)]
    .slice(1)
    .map(([, text = '', isos = '']) => [text, isos.replaceAll('`', '').trim()]);

  it('has a row a case', () => expect(examples.length).toBeGreaterThan(10));
  it.each(examples)('shows «%s»: %s', (text = '', isos = '') => {
    expect(
      findDates(text, { reference: REFERENCE })
        .map(({ date }) => date.iso)
        .join(' '),
    ).toBe(isos);
  });
});
