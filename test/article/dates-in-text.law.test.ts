import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOptions } from '../../src/api/types.js';
import { findDates, parseDate } from '../../src/dates/parse-date.js';
import { codePoints } from '../support/code-points.js';
import { runs } from '../support/runs.js';
import { dateRows, REFERENCE } from './date-fixtures.js';

const rows = dateRows('dates-in-text.tsv');

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
const RANGE = /^[\s\u200c\u200e\u200f\u00a0]*(?:تا|الی|لغایت|یا|to|until|[-–—])/;

const anyText = fc.oneof(
  dateLike,
  codePoints(10),
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
