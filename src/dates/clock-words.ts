/** Words of clocks, and of time before and after the reference. */

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export const UNITS: readonly (readonly [word: string, unit: TimeUnit])[] = [
  ['ثانیه', 'second'],
  ['دقیقه', 'minute'],
  ['ساعت', 'hour'],
  ['ساعت انتشار', 'hour'],
  ['الساعة', 'hour'],
  ['روز', 'day'],
  ['هفته', 'week'],
  ['ماه', 'month'],
  ['سال', 'year'],
  ...(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
];

/** Words before a clock in digits: «زمان: ۲۰:۱۵». */
export const CLOCK_LABELS: readonly string[] = ['زمان', 'time'];

/** A part of the day, beside a clock of twelve hours. */
export type DayPart = 'am' | 'pm' | 'morning' | 'noon' | 'night';

export const DAY_PARTS: readonly (readonly [word: string, part: DayPart])[] = [
  ['ق ظ', 'am'],
  ['قبل از ظهر', 'am'],
  ['پیش از ظهر', 'am'],
  ['بامداد', 'am'],
  ['صباحا', 'am'],
  ['ص', 'am'],
  ['am', 'am'],
  ['a m', 'am'],
  ['صبح', 'morning'],
  ['سحر', 'morning'],
  ['ظهر', 'noon'],
  ['ب ظ', 'pm'],
  ['بعد از ظهر', 'pm'],
  ['پس از ظهر', 'pm'],
  ['عصر', 'pm'],
  ['غروب', 'pm'],
  ['مساء', 'pm'],
  ['pm', 'pm'],
  ['p m', 'pm'],
  ['شب', 'night'],
  ['نیمه شب', 'night'],
];

/** «ساعت هشت و نیم», «نیم ساعت پیش». */
export const FRACTIONS: readonly (readonly [word: string, minutes: number])[] = [
  ['نیم', 30],
  ['ربع', 15],
];

/** Words after an amount of time before the reference: «۲ ساعت پیش». */
export const AGO_WORDS: readonly string[] = ['پیش', 'قبل', 'ago'];

/** Days relative to the reference. */
export const DAY_SHIFTS: readonly (readonly [word: string, days: number])[] = [
  ['امروز', 0],
  ['دیروز', -1],
  ['پریروز', -2],
  ['فردا', 1],
  ['پس فردا', 2],
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
];

/** Nights relative to the reference. An hour beside one is in the evening. */
export const NIGHT_SHIFTS: readonly (readonly [word: string, days: number])[] = [
  ['امشب', 0],
  ['دیشب', -1],
  ['پریشب', -2],
];

/** Zones by name: IANA names, and «به وقت …». */
export const ZONES: readonly (readonly [phrase: string, zone: string])[] = [
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['z', 'UTC'],
  ['به وقت گرینویچ', 'UTC'],
  ['asia/tehran', 'Asia/Tehran'],
  ['به وقت تهران', 'Asia/Tehran'],
  ['به وقت ایران', 'Asia/Tehran'],
  ['به وقت محلی تهران', 'Asia/Tehran'],
  ['irst', 'Asia/Tehran'],
  ['irdt', 'Asia/Tehran'],
  ['iran standard time', 'Asia/Tehran'],
  ['iran daylight time', 'Asia/Tehran'],
  ['asia/kabul', 'Asia/Kabul'],
  ['به وقت کابل', 'Asia/Kabul'],
  ['به وقت محلی کابل', 'Asia/Kabul'],
  ['به وقت افغانستان', 'Asia/Kabul'],
];
