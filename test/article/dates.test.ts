import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.js';
import { codePoints } from '../support/code-points.js';
import { dateRows, REFERENCE } from './date-fixtures.js';

describe('the table of dates', () => {
  it.each(dateRows('dates.tsv'))('reads «%s» as %s', (text, iso) => {
    expect(parseDate(text, { reference: REFERENCE })?.iso ?? '-').toBe(iso);
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
