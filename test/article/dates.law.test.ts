import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from '../../src/dates/parse-date.js';
import { isLong } from '../support/long.js';
import { runs } from '../support/runs.js';
import { randomStart } from '../support/seed.js';

/** The days of 1300–1500, with names and offsets from the platform's calendar and zone data. */
const MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const LATIN_MONTHS = 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' ');
const WEEKDAYS_FROM_SUNDAY = ['یکشنبه', 'دوشنبه', 'سه شنبه', 'چهارشنبه', 'پنج شنبه', 'جمعه', 'شنبه'];
const GREGORIAN = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const ORDINALS =
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم'.split(' ');
const CARDINALS = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست'.split(' ');
const DAY = 86_400_000;
const MINUTE = 60_000;
const FIRST_DAY = Date.UTC(1921, 2, 21);
const LAST_DAY = Date.UTC(2122, 2, 20);
const DAYS = Array.from({ length: (LAST_DAY - FIRST_DAY) / DAY }, (_, index) => FIRST_DAY + index * DAY);
/** Every sixth day, from a random one on, and each day at the end of a Persian year. `MATN_LONG=1` tries all. */
const STEP = isLong ? 1 : 6;
const FIRST_TRIED = randomStart(STEP);
const TRIED_DAYS = [...DAYS.entries()].filter(([index, moment]) => index % STEP === FIRST_TRIED || isNewYear(moment));

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

function persianDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
}

function mixedDigits(text: string): string {
  const zeros = [0x30, 0x6f0, 0x660];
  return text.replace(/\d/g, (digit, at: number) => String.fromCharCode((zeros[at % 3] ?? 0) + Number(digit)));
}

const pad = (value: number) => String(value).padStart(2, '0');
const isoDay = (moment: number) => new Date(moment).toISOString().slice(0, 10);

function inWords(words: readonly string[], value: number): string {
  const tens = value > 30 ? 'سی' : 'بیست';
  if (value === 30) return words === ORDINALS ? 'سی\u200cام' : 'سی';
  return words[value - 1] ?? `${tens} و ${words[(value % 10) - 1]}`;
}

/** Returns all forms of one day without a time. */
function formsOf(moment: number): string[] {
  const { year = 0, month = 0, day = 0 } = partsOf(persian, moment);
  const at = new Date(moment);
  const name = MONTHS[month - 1] ?? '';
  const latin = LATIN_MONTHS[month - 1] ?? '';
  const weekday = WEEKDAYS_FROM_SUNDAY[at.getUTCDay()] ?? '';
  const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const ordinal = inWords(ORDINALS, day);
  return [
    ...[`${day} ${name} ${year}`, `${pad(day)} ${name} ${year}`, `${day}${name}${year}`, `${day} ${name} ماه سال ${year}`],
    ...[`${weekday} ${day} ${name} ${year}`, `${weekday}، ${day} ${name} ${year}`, `${weekday} / ${day} ${name} / ${year}`],
    ...[
      `${name} ${day}, ${year}`,
      `${year} ${weekday} ${day} ${name}`,
      `${day}-${name}-${year}`,
      `روز ${weekday} مورخ ${day} ${name} ${year}`,
    ],
    ...[`${year}/${month}/${day}`, `${year}-${pad(month)}-${pad(day)}`, `${year}.${month}.${day}`, `${year} / ${month} / ${day}`],
    ...[
      `${pad(day)}-${pad(month)}-${year}`,
      `${day}/${month}/${year}`,
      `تاریخ انتشار : ${day} ${name} ${year}`,
      `[ ${day} ${name} ${year} ]`,
    ],
    ...[`${ordinal} ${name} ${year}`, `${ordinal} ${name}\u200cماه سال ${year}`, `${inWords(CARDINALS, day)} ${name} ${year}`],
    ...[`${day} ${latin} ${year}`, `${latin} ${day}, ${year}`, `${weekday} ${day} ${name} ${year} هجری شمسی`],
    ...[`${d} ${GREGORIAN[m]} ${y}`, `${d} ${ENGLISH[m]} ${y}`, `${ENGLISH[m]?.slice(0, 3)} ${d}, ${y}`, `${y}-${pad(m + 1)}-${pad(d)}`],
    ...[`${day} ${name} ${year} - ${d} ${ENGLISH[m]} ${y}`, `${day} ${name} ${year} برابر با ${d} ${GREGORIAN[m]} ${y}`],
    ...[`${year}/${month}/${day} = ${y}/${m + 1}/${d}`, `${ordinal} ${name} ${year} (${d} ${GREGORIAN[m]})`],
  ];
}

const DISGUISES: readonly ((form: string) => string)[] = [
  (form) => form,
  persianDigits,
  mixedDigits,
  (form) => form.replaceAll('ی', '\u064a').replaceAll('ک', '\u0643'),
  (form) => form.replaceAll(' ', '\u00a0'),
  (form) => `\u200f${persianDigits(form)}\u200f`,
];

/** True from 19 to 22 March. */
function isNewYear(moment: number): boolean {
  const day = new Date(moment);
  return day.getUTCMonth() === 2 && day.getUTCDate() >= 19 && day.getUTCDate() <= 22;
}

describe('every day of 1300–1500', () => {
  it('is read in its forms, each in turn', () => {
    // Each form in each disguise has dozens of days.
    const FORMS_A_DAY = isLong ? 4 : 1;
    for (const [index, moment] of TRIED_DAYS) {
      const forms = formsOf(moment);
      for (let step = 0; step < FORMS_A_DAY; step++) {
        const turn = index * FORMS_A_DAY + step;
        const disguise = DISGUISES[Math.floor(turn / forms.length) % DISGUISES.length] as (form: string) => string;
        const form = disguise(forms[turn % forms.length] ?? '');
        const iso = parseDate(form)?.iso;
        if (iso !== isoDay(moment)) expect(`${form} ${iso}`).toBe(`${form} ${isoDay(moment)}`);
      }
    }
  });

  it('is found in a sentence in its forms', () => {
    const cases = fc.tuple(fc.constantFrom(...DAYS), fc.nat(), fc.constantFrom(...DISGUISES));
    fc.assert(
      fc.property(cases, ([moment, choice, disguise]) => {
        const forms = formsOf(moment);
        const form = disguise((forms[choice % forms.length] ?? '').replace('تاریخ انتشار : ', ''));
        const [found, ...others] = findDates(`باران ${form} آغاز شد.`);
        expect(`${form} ${found?.date.iso} ${others.length}`).toBe(`${form} ${isoDay(moment)} 0`);
        expect(form).toContain(found?.date.text);
      }),
      runs(3000),
    );
  });

  it('has at some minute of each day the offset that the zone data give it', () => {
    const MINUTES_A_DAY = 24 * 60;
    for (const [index, day] of TRIED_DAYS) {
      const instant = day + ((index * 617) % MINUTES_A_DAY) * MINUTE;
      const { year = 0, month = 0, day: dayOfMonth = 0, hour = 0, minute = 0, second = 0 } = partsOf(tehran, instant);
      const local = Date.UTC(year, month - 1, dayOfMonth, hour, minute, second);
      const clock = [hour, minute, second].map(pad).join(':');
      const iso = parseDate(`${isoDay(local)} ${clock}`)?.iso ?? '';
      const offset = Math.round((local - instant) / MINUTE);
      const expected = `${new Date(local).toISOString().slice(0, 19)}+${pad(Math.floor(offset / 60))}:${pad(offset % 60)}`;
      if (iso !== expected) expect(`${iso} ${isSecondOfTwo(instant)}`).toBe(`${iso} true`);
    }
  });
});

/** True if the clocks of Tehran showed the same time half an hour or an hour before. */
function isSecondOfTwo(instant: number): boolean {
  const clock = ({ hour, minute }: Record<string, number>) => `${hour}:${minute}`;
  return [30, 60].some((minutes) => clock(partsOf(tehran, instant - minutes * MINUTE)) === clock(partsOf(tehran, instant)));
}

/** Returns all forms of a time of day, with its hour and minute. */
function clocksOf(hour: number, minute: number): string[] {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const half = hour < 12 ? ['ق.ظ', 'قبل از ظهر', 'AM'] : ['ب.ظ', 'بعدازظهر', 'p.m.'];
  return [
    ...[`${hour}:${pad(minute)}`, `${pad(hour)}:${pad(minute)}:00`, `ساعت ${hour}:${pad(minute)}`, `ساعت ${hour} و ${minute} دقیقه`],
    ...half.map((part) => `${twelve}:${pad(minute)} ${part}`),
    ...(hour >= 1 && hour < 12 ? [`${hour}:${pad(minute)} صبح`] : []),
    ...(hour >= 17 ? [`${hour % 12}:${pad(minute)} شب`, `${hour}:${pad(minute)} شب`] : []),
    ...(hour >= 1 && minute >= 1 && minute <= 20 ? [`ساعت ${inWords(CARDINALS, hour)} و ${inWords(CARDINALS, minute)} دقیقه`] : []),
    ...(minute > 23 && !(minute === 24 && hour === 0) ? [`${minute} : ${pad(hour)}`] : []),
  ];
}

describe('every minute of a day', () => {
  it('is read before and after the date in its forms', () => {
    for (let minuteOfDay = 0; minuteOfDay < 24 * 60; minuteOfDay++) {
      const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
      const iso = `2022-12-26T${pad(hour)}:${pad(minute)}:00+03:30`;
      for (const [index, clock] of clocksOf(hour, minute).entries()) {
        const texts = [`۵ دی ۱۴۰۱ - ${clock}`, `${persianDigits(clock)} | دوشنبه ۵ دی ۱۴۰۱`];
        // Either before or after, in turn: each form has dozens of minutes in both.
        const first = (index + minuteOfDay + randomStart(2)) % 2;
        for (const text of isLong ? texts : texts.slice(first, first + 1)) {
          const read = parseDate(text)?.iso;
          if (read !== iso) expect(`${text} ${read}`).toBe(`${text} ${iso}`);
        }
      }
    }
  });
});
