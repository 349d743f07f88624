/** Words of the clock and of time that passes. */

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export const UNITS: readonly (readonly [word: string, unit: TimeUnit])[] = [
  ['ثانیه', 'second'],
  ['دقیقه', 'minute'],
  ['ساعت', 'hour'],
  ['روز', 'day'],
  ['هفته', 'week'],
  ['ماه', 'month'],
  ['سال', 'year'],
];

export const DAY_HALVES: readonly (readonly [word: string, half: 'am' | 'pm'])[] = [
  ['ق ظ', 'am'],
  ['قبل از ظهر', 'am'],
  ['پیش از ظهر', 'am'],
  ['صبح', 'am'],
  ['بامداد', 'am'],
  ['am', 'am'],
  ['a m', 'am'],
  ['ب ظ', 'pm'],
  ['بعد از ظهر', 'pm'],
  ['پس از ظهر', 'pm'],
  ['عصر', 'pm'],
  ['pm', 'pm'],
  ['p m', 'pm'],
];

/** Words that put a span of time into the past: «۲ ساعت پیش». */
export const AGO_WORDS: readonly string[] = ['پیش', 'قبل'];

/** Days counted from the reference. */
export const DAY_SHIFTS: readonly (readonly [word: string, days: number])[] = [
  ['امروز', 0],
  ['دیروز', -1],
  ['پریروز', -2],
];

/** Zones by name: IANA's, and «به وقت …». */
export const ZONES: readonly (readonly [phrase: string, zone: string])[] = [
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['z', 'UTC'],
  ['asia/tehran', 'Asia/Tehran'],
  ['به وقت تهران', 'Asia/Tehran'],
  ['به وقت ایران', 'Asia/Tehran'],
  ['به وقت محلی تهران', 'Asia/Tehran'],
  ['asia/kabul', 'Asia/Kabul'],
  ['به وقت کابل', 'Asia/Kabul'],
  ['به وقت گرینویچ', 'UTC'],
];
