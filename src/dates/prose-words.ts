import type { DayPart } from './clock-words.js';

/** Relative words of running text: days, weekdays, months and years. */

/** Before the reference, in its own week, month or year, or after it. */
export type TimeSide = -1 | 0 | 1;

/** Phrases for days and nights. «سه روز گذشته» is a period, not a day. */
export const SHIFT_PHRASES: readonly (readonly [phrase: string, days: number, night: boolean])[] = [
  ['روز گذشته', -1, false],
  ['شب گذشته', -1, true],
];

/** Suffixes of weekdays: «جمعه¦شب». */
export const PARTS_OF_WEEKDAYS: readonly (readonly [word: string, part: DayPart])[] = [
  ['صبح', 'morning'],
  ['ظهر', 'noon'],
  ['عصر', 'pm'],
  ['شب', 'night'],
];

/** Single words for years; «سال گذشته» is a unit and a side. */
export const YEAR_SHIFTS: readonly (readonly [word: string, years: number])[] = [
  ['امسال', 0],
  ['پارسال', -1],
];

/**
 * Words after a weekday, or after «هفته», «ماه», «سال»: «دوشنبه گذشته», «سال جاری». Those not `always` relative to the reference may be
 * relative to another day («دوشنبه بعد از آن»), so they are ignored after a date with its month.
 */
export const SIDES: readonly (readonly [word: string, side: TimeSide, always: boolean])[] = [
  ['گذشته', -1, true],
  ['جاری', 0, true],
  ['آینده', 1, true],
  ['آتی', 1, true],
  ['پیش رو', 1, true],
  ['پیش روی', 1, true],
  ['بعد', 1, false],
  ['بعدی', 1, false],
  ['قبلی', -1, false],
];

/** «۵ روز دیگر» */
export const LATER_WORDS: readonly string[] = ['دیگر'];

/** «این هفته», «پنجم همین ماه» */
export const THIS_WORDS: readonly string[] = ['این', 'همین'];
