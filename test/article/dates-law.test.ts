import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/article/date.js';

/** The days of 1300–1500, their names and the offsets by the platform's own calendar and zone data. */
const MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const WEEKDAYS_FROM_SUNDAY = ['یکشنبه', 'دوشنبه', 'سه شنبه', 'چهارشنبه', 'پنج شنبه', 'جمعه', 'شنبه'];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1921, 2, 21);
const LAST_DAY = Date.UTC(2122, 2, 20);
const persian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const tehran = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Tehran',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function partsOf(format: Intl.DateTimeFormat, moment: number): Record<string, number> {
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
}

function clockOf(instant: number): string {
  const { hour, minute } = partsOf(tehran, instant);
  return `${hour}:${minute}`;
}

function persianDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
}

const pad = (value: number) => String(value).padStart(2, '0');

/** Every form in which one day can be written without a time. */
function formsOf(moment: number): string[] {
  const { year = 0, month = 0, day = 0 } = partsOf(persian, moment);
  const name = MONTHS[month - 1] ?? '';
  const weekday = WEEKDAYS_FROM_SUNDAY[new Date(moment).getUTCDay()] ?? '';
  const forms = [
    `${day} ${name} ${year}`,
    `${pad(day)} ${name} ${year}`,
    `${day}${name}${year}`,
    `${day} ${name} ماه سال ${year}`,
    `${weekday} ${day} ${name} ${year}`,
    `${weekday} / ${day} ${name} / ${year}`,
    `${name} ${day}, ${year}`,
    `${year} ${weekday} ${day} ${name}`,
    `${year}/${month}/${day}`,
    `${year}-${pad(month)}-${pad(day)}`,
    `${pad(day)}-${pad(month)}-${year}`,
    `تاریخ انتشار : ${day} ${name} ${year}`,
  ];
  return [...forms, ...forms.map(persianDigits), ...forms.map((form) => form.replaceAll('ی', '\u064a'))];
}

const days = fc.integer({ min: 0, max: (LAST_DAY - FIRST_DAY) / DAY - 1 }).map((day) => FIRST_DAY + day * DAY);

describe('every day of 1300–1500', () => {
  it('is read in each of its forms', () => {
    fc.assert(
      fc.property(days, (moment) => {
        const iso = new Date(moment).toISOString().slice(0, 10);
        for (const form of formsOf(moment)) expect(`${form} ${parseDate(form)?.iso}`).toBe(`${form} ${iso}`);
      }),
      { numRuns: 400 },
    );
  });

  it('has at each minute the offset that the zone data give it', () => {
    const moments = fc.tuple(days, fc.integer({ min: 0, max: 24 * 60 - 1 })).map(([day, minute]) => day + minute * 60_000);
    fc.assert(
      fc.property(moments, (instant) => {
        const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = partsOf(tehran, instant);
        const local = Date.UTC(year, month - 1, day, hour, minute, second);
        const jalali = partsOf(persian, Date.UTC(year, month - 1, day));
        const clock = [hour, minute, second].map(pad).join(':');
        const date = parseDate(`${jalali.day} ${MONTHS[(jalali.month ?? 1) - 1]} ${jalali.year} - ${clock}`);
        const offset = Math.round((local - instant) / 60_000);
        const isSecondOfTwo = [30, 60].some((minutes) => clockOf(instant - minutes * 60_000) === clockOf(instant));
        expect(date?.iso.slice(0, 19)).toBe(new Date(local).toISOString().slice(0, 19));
        if (!isSecondOfTwo) expect(date?.iso.slice(19)).toBe(`+${pad(Math.floor(offset / 60))}:${pad(offset % 60)}`);
      }),
      { numRuns: 2000 },
    );
  });
});
