import type { ArticleDate } from '../api/types.js';

/** Names of calendars: after the year, or with a colon before the date. */
export const ERAS: readonly (readonly [phrase: string, calendar: ArticleDate['calendar']])[] = [
  ['هجری شمسی', 'jalali'],
  ['هجری خورشیدی', 'jalali'],
  ['شمسی', 'jalali'],
  ['خورشیدی', 'jalali'],
  ['جلالی', 'jalali'],
  ['ه ش', 'jalali'],
  ['ش', 'jalali'],
  ['میلادی', 'gregorian'],
  ['م', 'gregorian'],
  ['ad', 'gregorian'],
  ['ce', 'gregorian'],
  ['هجری قمری', 'islamic'],
  ['قمری', 'islamic'],
  ['ه ق', 'islamic'],
  ['ق', 'islamic'],
  ['ه', 'islamic'],
  ['ah', 'islamic'],
];

/** Words between a date and the same day in another calendar. */
export const TWIN_WORDS: readonly string[] = [
  ...['برابر با', 'برابر', 'مطابق با', 'مطابق', 'مصادف با', 'مصادف', 'مقارن با'],
  ...['موافق با', 'موافق', 'الموافق', 'معادل با', 'معادل', 'یعنی'],
];

/** Words without a meaning of their own before a date or a part of it. «روز» is one as well. */
export const LEADING_WORDS: readonly string[] = [
  ...['مورخ', 'مورخه', 'به تاریخ', 'در تاریخ', 'در مورخه', 'تاریخ', 'در روز', 'یوم', 'نوشته شده در', 'ارسال شده در', 'ثبت شده در'],
  ...['on', 'at', 'dated'],
];

/** Words before a clock: «۵ دی ۱۴۰۱ در ۲۰:۱۵», «رأس ساعت ۱۰». */
export const AT_WORDS: readonly string[] = ['در', 'رأس', 'حدود'];

/** «و» between hour and minute, and between twins (the same day in two calendars). */
export const AND_WORD = 'و';

/** «پنجمین روز از دی», 26th of December. */
export const OF_WORDS: readonly string[] = ['از', 'of', 'the'];

/** 5th, ۵ام. */
export const ORDINAL_SUFFIXES: readonly string[] = ['st', 'nd', 'rd', 'th', 'ام', 'امین', 'مین'];

/** The T between date and time of ISO 8601. */
export const ISO_TIME_MARK = 't';
