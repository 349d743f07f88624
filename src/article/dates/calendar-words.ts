import type { ArticleDate } from '../../types.js';

/** Words that name the calendar, after the year. */
export const ERAS: readonly (readonly [phrase: string, calendar: ArticleDate['calendar']])[] = [
  ['هجری شمسی', 'jalali'],
  ['هجری خورشیدی', 'jalali'],
  ['شمسی', 'jalali'],
  ['خورشیدی', 'jalali'],
  ['ه ش', 'jalali'],
  ['ش', 'jalali'],
  ['میلادی', 'gregorian'],
  ['م', 'gregorian'],
  ['هجری قمری', 'islamic'],
  ['قمری', 'islamic'],
  ['ه ق', 'islamic'],
  ['ق', 'islamic'],
];

/** Between a date and the same day in another calendar. */
export const TWIN_WORDS: readonly string[] = ['برابر با', 'برابر', 'مطابق با', 'مطابق', 'مصادف با', 'موافق', 'معادل'];

/** Words before a date, or a day of it, that say nothing more. */
export const LEADING_WORDS: readonly string[] = ['مورخ', 'به تاریخ', 'در تاریخ'];

/** «و» between hour and minute. */
export const AND_WORD = 'و';

/** «سال» before a year is {@link UNITS}' year. Latin ordinals: 5th. */
export const LATIN_ORDINAL_SUFFIXES: readonly string[] = ['st', 'nd', 'rd', 'th'];

/** The T between date and time of ISO 8601. */
export const ISO_TIME_MARK = 't';
