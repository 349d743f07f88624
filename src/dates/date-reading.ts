import type { ArticleDate } from '../api/types.js';
import type { DayPart, TimeUnit } from './clock-words.js';
import type { TimeSide } from './prose-words.js';

/** A date expression as written, before any assumption, check or conversion. */
export interface DateReading {
  /** At most one per calendar, in the order of the text. */
  dates: WrittenDate[];
  /** 0 is Saturday. */
  weekday: number | null;
  time: WrittenTime | null;
  zone: WrittenZone | null;
  relative: RelativeDate | null;
  /** «دیروز» beside a date, which decides its year. */
  beside: RelativeDate | null;
  /** «امسال» before a date: years from the year of the reference. */
  yearShift: number | null;
  /** A part of the day apart from the clock: «عصر دوشنبه، ساعت ۸». */
  dayPart: DayPart | null;
  /** The calendar of the next date, from a label: «قمری:». */
  nextCalendar: ArticleDate['calendar'] | null;
  /** True if «و» joins the dates: twins if they agree, else two dates. */
  joined: boolean;
  /** Index of its first token. */
  from: number;
  /** End of the last piece, an offset of the folded text. */
  end: number;
}

export interface WrittenDate {
  year: WrittenYear | null;
  /** «سال گذشته», «امسال»: years from the year of the reference, in the calendar of the date. */
  yearShift: number | null;
  /** «۱۲ بهمن آینده» */
  side: TimeSide | null;
  month: number;
  day: number;
  /** `null` for a date in numbers only. */
  calendar: ArticleDate['calendar'] | null;
  afghan: boolean;
  /** Index of its first token. */
  from: number;
}

export interface WrittenYear {
  value: number;
  digits: number;
}

export interface WrittenTime {
  hour: number;
  minute: number;
  second: number | null;
  part: DayPart | null;
  /** True where words name the parts: «ساعت ۲۱», «۲۱ و ۵۸ دقیقه». The order of a pair, «۲۱:۵۸», may be wrong; that of words is not. */
  inWords: boolean;
}

export type WrittenZone = { kind: 'offset'; minutes: number } | { kind: 'name'; zone: string };

/** A day relative to the reference. */
export type RelativeDate =
  /** «دیشب» */
  | { kind: 'day-shift'; days: number; night: boolean }
  /** An amount of time before or after: «۱ روز و ۲ ساعت پیش», «۵ روز دیگر». */
  | { kind: 'amounts'; amounts: Amount[]; side: Exclude<TimeSide, 0> }
  /** «پانزدهم ماه جاری»: months from the month of the reference. */
  | { kind: 'day-of-month'; day: number; months: TimeSide }
  /** A weekday alone, the next or last one, or one of a given week: «دوشنبه», «شنبه آینده», «جمعه هفته گذشته». */
  | { kind: 'weekday'; side: TimeSide | null; weeks: TimeSide | null };

export interface Amount {
  amount: number;
  unit: TimeUnit;
}

/** A value, the index of the token after it, and its end in the folded text. */
export interface Read<Value> {
  value: Value;
  next: number;
  end: number;
}
