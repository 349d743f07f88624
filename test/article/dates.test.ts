import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/dates/instant.js';
import { parseDate } from '../../src/dates/parse-date.js';
import { codePoints } from '../support/code-points.js';
import { runs } from '../support/runs.js';
import { expectTable } from '../support/table.js';
import { dateRows, REFERENCE } from './date-fixtures.js';

describe('the table of dates', () => {
  it('is read as it says', () => {
    expectTable(
      dateRows('dates.tsv'),
      ([text]) => text,
      ([text]) => parseDate(text, { reference: REFERENCE })?.iso ?? '-',
      ([, iso]) => iso,
    );
  });
});

describe('what was read and what was assumed', () => {
  const implied = (text: string, options = {}) => parseDate(text, { reference: REFERENCE, ...options })?.implied;

  it('assumes the zone alone where day, month and year are named', () => expect(implied('۵ دی ۱۴۰۱')).toEqual(['time-zone']));
  it('assumes the calendar of numbers', () => expect(implied('1401/10/05')).toEqual(['calendar', 'time-zone']));
  it('assumes the century of two digits', () => expect(implied('۵ دی ۹۵')).toEqual(['century', 'time-zone']));
  it('assumes the year that is not said', () => expect(implied('۵ دی')).toEqual(['year', 'time-zone']));
  it('assumes the whole day of «دیروز»', () => expect(implied('دیروز')).toEqual(['day', 'month', 'year', 'calendar', 'time-zone']));
  it('assumes nothing where the zone is written', () => expect(implied('۵ دی ۱۴۰۱ - ۱۰:۰۰ Asia/Tehran')).toEqual([]));
  it('assumes no zone that the caller names', () => expect(implied('۵ دی ۱۴۰۱', { timeZone: 'Asia/Tehran' })).toEqual([]));
  it('takes Kabul from an Afghan month', () => {
    expect(parseDate('۱۲ حوت ۱۴۰۳')).toMatchObject({ timeZone: 'Asia/Kabul', implied: [] });
  });
});

describe('the parts of a date', () => {
  it('gives the text without its label, and the day in each calendar that was written', () => {
    expect(parseDate('تاریخ انتشار: ۱۴ تیر ۱۴۰۳ | ۲۷ ذیحجه ۱۴۴۵ - ۱۰:۱۵')).toEqual({
      text: '۱۴ تیر ۱۴۰۳ | ۲۷ ذیحجه ۱۴۴۵ - ۱۰:۱۵',
      iso: '2024-07-04T10:15:00+03:30',
      calendar: 'jalali',
      approximate: false,
      jalali: { year: 1403, month: 4, day: 14 },
      gregorian: { year: 2024, month: 7, day: 4 },
      islamic: { year: 1445, month: 12, day: 27 },
      time: { hour: 10, minute: 15, second: null },
      timeZone: 'Asia/Tehran',
      implied: ['time-zone'],
    });
  });
  it('calls a lunar date approximate', () => {
    expect(parseDate('۲۷ ذیحجه ۱۴۴۵')).toMatchObject({ calendar: 'islamic', approximate: true, jalali: { year: 1403, month: 4, day: 14 } });
  });
  it('keeps the day where the time is impossible', () =>
    expect(parseDate('۵ دی ۱۴۰۱ - ۲۵:۵۸')).toMatchObject({ iso: '2022-12-26', time: null }));
  it('gives no date that counts from a reference where there is none', () => {
    for (const text of ['امروز', '۲ ساعت پیش', '۵ دی']) expect(parseDate(text)).toBeNull();
  });
  it('tells an instant in the zone of the caller', () => {
    expect(parseDate('2026-10-03T20:30:00Z', { timeZone: 'Europe/Paris' })?.iso).toBe('2026-10-03T22:30:00+02:00');
  });
  it('finds the latest leap day for one without a year', () =>
    expect(parseDate('۳۰ اسفند', { reference: REFERENCE })?.iso).toBe('2025-03-20'));
});

describe('bad input', () => {
  it('reads any text without throwing', () => {
    fc.assert(fc.property(fc.oneof(codePoints(10), dateLike()), (text) => void parseDate(text, { reference: REFERENCE })));
  });
  it.each([null, 5, undefined, ['۵ دی']])('refuses %s as text', (text) => {
    expect(() => parseDate(text as never)).toThrow(/^text: expected a string, got /);
  });
  it('names the option that is wrong', () => {
    expect(() => parseDate('۵ دی', { reference: '2026-10-10' })).toThrow(/^options\.reference: expected an ISO 8601 instant/);
    expect(() => parseDate('۵ دی', { reference: new Date(Number.NaN) })).toThrow(RangeError);
    expect(() => parseDate('۵ دی', { reference: 5 as never })).toThrow(TypeError);
    expect(() => parseDate('۵ دی', { timeZone: 'Asia/Nowhere' })).toThrow(RangeError);
    expect(() => parseDate('۵ دی', { timeZone: 5 as never })).toThrow(/^options\.timeZone: expected an IANA name/);
    expect(() => parseDate('۵ دی', null as never)).toThrow(/^options: expected an object, got null/);
  });
});

describe('the reference', () => {
  const day = (reference: string | Date) => parseDate('امروز', { reference, timeZone: 'UTC' })?.iso;

  it.each([
    ['2026-10-10T12:00:00Z', '2026-10-10'],
    ['2026-10-10t12:00z', '2026-10-10'],
    ['2026-10-10T23:59:59.999-00:30', '2026-10-11'],
    ['2026-10-10T00:00:00+0030', '2026-10-09'],
    ['2026-10-10T24:00:00Z', '2026-10-11'],
    ['2024-02-29T00:00:00Z', '2024-02-29'],
    ['2000-02-29T00:00:00Z', '2000-02-29'],
    ['1800-01-01T00:00:00Z', '1800-01-01'],
    ['2150-12-31T23:59:59.999Z', '2150-12-31'],
    [new Date(0), '1970-01-01'],
  ])('may be %s', (reference, iso) => {
    expect(day(reference)).toBe(iso);
    if (typeof reference === 'string') expect(parseInstant(reference)).toBe(Date.parse(reference.toUpperCase()));
  });

  it.each([
    '2026-02-31T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-13-10T00:00:00Z',
    '2026-10-00T00:00:00Z',
    '2026-10-10T25:00:00Z',
    '2026-10-10T24:00:01Z',
    '2026-10-10T12:60:00Z',
    '2026-10-10T12:00:60Z',
    '2026-10-10T12:00:00+24:00',
    '2026-10-10T12:00:00+03:60',
    '2026-10-10T12:00:00',
    '2026-10-10 12:00:00Z',
    'Sat, 10 Oct 2026 12:00:00 Z',
    '+275760-09-13T00:00:00Z',
    'T Z',
    '',
  ])('is no instant: %s', (reference) => {
    expect(() => day(reference)).toThrow(RangeError);
    expect(() => day(reference)).toThrow(/^options\.reference: expected an ISO 8601 instant with an offset, such as /);
  });

  it.each([
    '9999-12-31T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '0099-12-31T00:00:00Z',
    '1799-12-31T23:59:59Z',
    '2151-01-01T00:00:00Z',
    '2150-12-31T23:59:59-01:00',
    new Date(8.64e15),
    new Date(-8.64e15),
    new Date('0050-06-01T00:00:00Z'),
  ])('is too far away: %s', (reference) => {
    expect(() => day(reference)).toThrow(RangeError);
    expect(() => day(reference)).toThrow(/^options\.reference: expected an instant in the years 1800 to 2150, got [-+]?\d+-/);
  });

  it('may be any instant of these years, for any date', () => {
    const [first, last] = [Date.UTC(1800, 0, 1), Date.UTC(2151, 0, 1) - 1];
    const reference = fc.oneof(fc.constantFrom(first, last), fc.integer({ min: first, max: last })).map((time) => new Date(time));
    const far = fc.constantFrom(
      '۹۹ سال پیش',
      '۹۹ سال دیگر',
      '۵ دی',
      '۳۰ اسفند',
      'دوشنبه',
      '۵ دی سال گذشته',
      'پانزدهم ماه جاری',
      'دیشب ساعت ۲۲',
    );
    const direction = fc.constantFrom('nearest', 'past', 'future');
    const timeZone = fc.constantFrom('Asia/Tehran', 'Pacific/Kiritimati', 'Etc/GMT+12');
    fc.assert(
      fc.property(fc.oneof(far, dateLike()), reference, direction, timeZone, (text, instant, towards, zone) => {
        const iso = parseDate(text, { reference: instant, direction: towards as 'past', timeZone: zone })?.iso;
        expect(iso ?? '2000-01-01').toMatch(/^(?:17|18|19|20|21|22)\d\d-/);
      }),
      runs(300),
    );
  });
});

function dateLike(): fc.Arbitrary<string> {
  const pieces = [
    '۱',
    '۳۱',
    '1401',
    '99',
    '/',
    '-',
    ':',
    ' ',
    '|',
    '(',
    ')',
    'دی',
    'می',
    'ساعت',
    'و',
    'دقیقه',
    'پیش',
    'شنبه',
    'سال',
    'z',
    't',
    '+0330',
    'ق.ظ',
    'برابر با',
  ];
  return fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(''));
}
