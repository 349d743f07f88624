import type { DayPart } from './clock-words.js';

/** Words of sentences that count from the reference: days, weekdays, months and years before and after it. */

/** Before the reference, of its own week, month or year, or after it. */
export type Side = -1 | 0 | 1;

/** Days and nights by a phrase. «سه روز گذشته» counts days and names none. */
export const SHIFT_PHRASES: readonly (readonly [phrase: string, days: number, night: boolean])[] = [
  ['روز گذشته', -1, false],
  ['شب گذشته', -1, true],
];

/** Glued to a weekday: «جمعه¦شب». */
export const PARTS_OF_WEEKDAYS: readonly (readonly [word: string, part: DayPart])[] = [
  ['صبح', 'morning'],
  ['ظهر', 'noon'],
  ['عصر', 'pm'],
  ['شب', 'night'],
];

/** Years by a word; «سال گذشته» is a unit and a side. */
export const YEAR_SHIFTS: readonly (readonly [word: string, years: number])[] = [
  ['امسال', 0],
  ['پارسال', -1],
];

/**
 * After a weekday, or after «هفته», «ماه», «سال»: «دوشنبه گذشته», «سال جاری». Words that are not `always` of the reference may count from
 * another day («دوشنبه بعد از آن»): they say nothing after a date and its month.
 */
export const SIDES: readonly (readonly [word: string, side: Side, always: boolean])[] = [
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
