import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOptions } from '../../src/api/types.js';
import { findDates, parseDate } from '../../src/dates/parse-date.js';
import { runs } from '../support/runs.js';
import { dateRows, REFERENCE } from './date-fixtures.js';

const rows = dateRows('dates-in-text.tsv');

describe('the table of dates in running text', () => {
  it.each(rows)('finds in «%s»: %s', (text, isos) => {
    const found = findDates(text, { reference: REFERENCE });
    expect(found.map(({ date }) => date.iso).join(' ')).toBe(isos);
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

const PIECES = [
  ...[
    '۱',
    '۵',
    '۱۲',
    '31',
    '1401',
    '۱۴۰۰',
    '99',
    '2022',
    '۰',
    '12:30',
    '۳۷ : ۲۲',
    '/',
    '-',
    '.',
    ':',
    '،',
    '|',
    '(',
    ')',
    '=',
    '+',
    '#',
    '_',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\u200c',
    '\u200f',
    '\u00a0',
    '\ud83d',
    'دی',
    'مهر',
    'می',
    'صفر',
    'رمضان',
    'دسامبر',
    'Dec',
    'حوت',
    'پنجم',
  ],
  ...[
    'ماه',
    'سال',
    'ساعت',
    'و',
    'دقیقه',
    'پیش',
    'از',
    'تا',
    'در',
    'شنبه',
    'شب',
    'ق.ظ',
    'برابر با',
    'دیروز',
    'دیشب',
    'میلادی',
    'گذشته',
    'آینده',
    'بعد',
    'جاری',
    'امسال',
    'این',
    'هفته',
    'روز',
    'دیگر',
    'دوشنبه',
    'فردا',
    'Z',
    '+03:30',
  ],
];
const dateLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const DIRECTIONS = ['nearest', 'past', 'future'] as const;
/** Matches the text between the ends of a range. */
const RANGE = /^[\s\u200c\u200e\u200f\u00a0]*(?:تا|الی|لغایت|یا|to|until|-)/;

const anyText = fc.oneof(
  dateLike,
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(dateLike, fc.string())).map((texts) => texts.join(' ')),
);

describe('any text', () => {
  it('has dates in order, apart, in its bounds, and each a day that there is', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, withReference) => {
        let end = 0;
        for (const { date, span } of findDates(text, withReference ? { reference: REFERENCE } : {})) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(date.text).toBe(text.slice(span.start, span.end));
          expect(isRealDay(date.iso, date.gregorian)).toBe(true);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      runs(300),
    );
  });

  it.each(DIRECTIONS)('reads each slice of the tables as parseDate does: %s', (direction) => {
    const options = { reference: REFERENCE, direction };
    const misread = [...rows, ...dateRows('dates.tsv')].flatMap(([text]) => misreadSlices(text, options));
    expect(misread).toEqual([]);
  });

  it('reads each slice as parseDate does', () => {
    fc.assert(
      fc.property(dateLike, fc.constantFrom(...DIRECTIONS), (text, direction) => {
        expect(misreadSlices(text, { reference: REFERENCE, direction })).toEqual([]);
      }),
      runs(300),
    );
  });

  it('gives a date that is read alone the same day in a text', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        for (const { date } of findDates(text)) {
          const alone = parseDate(date.text);
          if (alone && date.text.length < 300) expect(alone.iso).toBe(date.iso);
        }
      }),
      runs(200),
    );
  });
});

/**
 * Returns the dates that parseDate reads differently from findDates. The slice of a day whose month or year is at the other end of a
 * range does not name it.
 */
function misreadSlices(text: string, options: DateOptions): string[] {
  const found = findDates(text, options);
  return found.flatMap(({ date, span }, index) => {
    const rest = text.slice(span.end, found[index + 1]?.span.start);
    const sharesMonth = date.implied.includes('month') && !date.implied.includes('day');
    const beginsRange = date.implied.includes('year') && index + 1 < found.length && RANGE.test(rest);
    if (sharesMonth || beginsRange || date.text.length > 300) return [];
    const alone = parseDate(date.text, options)?.iso ?? null;
    return alone === date.iso ? [] : [`${text}: ${date.text} ${date.iso} ${alone}`];
  });
}

function isRealDay(iso: string, { year, month, day }: { year: number; month: number; day: number }): boolean {
  const utc = new Date(Date.UTC(year, month - 1, day));
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && iso.startsWith(utc.toISOString().slice(0, 10));
}
