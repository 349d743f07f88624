import type { ArticleDate } from '../api/types.js';
import type { DayPart, TimeUnit } from './clock-words.js';
import type { Side } from './spoken-words.js';

/** What stands in a text, before anything is assumed, checked or converted. */
export interface DateReading {
  /** One a calendar, in the order of the text. */
  dates: WrittenDate[];
  /** 0 is Saturday. */
  weekday: number | null;
  time: WrittenTime | null;
  zone: WrittenZone | null;
  relative: RelativeDate | null;
  /** «دیروز» beside a date: it decides the year. */
  beside: RelativeDate | null;
  /** «امسال» before a date: the years from that of the reference to it. */
  yearShift: number | null;
  /** A part of the day that stands apart from the clock: «عصر دوشنبه، ساعت ۸». */
  dayPart: DayPart | null;
  /** «قمری:» names the calendar of the date that follows. */
  nextCalendar: ArticleDate['calendar'] | null;
  /** «و» stands between the calendars: twins if they agree, else two dates. */
  joined: boolean;
  /** The token with which it begins. */
  from: number;
  /** End of the last piece, an offset of the folded text. */
  end: number;
}

export interface WrittenDate {
  year: WrittenYear | null;
  /** «سال گذشته», «امسال»: the years from that of the reference, in the calendar of the date. */
  yearShift: number | null;
  /** «۱۲ بهمن آینده» */
  side: Side | null;
  month: number;
  day: number;
  /** `null`: numbers alone. */
  calendar: ArticleDate['calendar'] | null;
  afghan: boolean;
  /** The token with which it begins. */
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
}

export type WrittenZone = { kind: 'offset'; minutes: number } | { kind: 'name'; zone: string };

/** A day that counts from the reference. */
export type RelativeDate =
  /** «دیشب» */
  | { kind: 'day-shift'; days: number; night: boolean }
  /** What passed since, or will pass until: «۱ روز و ۲ ساعت پیش», «۵ روز دیگر». */
  | { kind: 'apart'; amounts: Amount[]; side: Exclude<Side, 0> }
  /** «پانزدهم ماه جاری»: months from that of the reference. */
  | { kind: 'day-of-month'; day: number; months: Side }
  /** A weekday alone, the next or last one, or one of a week: «دوشنبه», «شنبه آینده», «جمعه هفته گذشته». */
  | { kind: 'weekday'; side: Side | null; weeks: Side | null };

export interface Amount {
  amount: number;
  unit: TimeUnit;
}

/** A value that was read, the token after it, and the folded offset at which it ends. */
export interface Read<Value> {
  value: Value;
  next: number;
  end: number;
}
