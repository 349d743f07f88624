import type { ArticleDate } from '../../types.js';
import type { TimeUnit } from './clock-words.js';

/** What stands in a text, before anything is assumed, checked or converted. */
export interface DateReading {
  /** One a calendar, in the order of the text. */
  dates: WrittenDate[];
  /** 0 is Saturday. */
  weekday: number | null;
  time: WrittenTime | null;
  zone: WrittenZone | null;
  relative: RelativeDate | null;
  /** End of the last piece, an offset of the folded text. */
  end: number;
}

export interface WrittenDate {
  year: WrittenYear | null;
  month: number;
  day: number;
  /** `null`: numbers alone. */
  calendar: ArticleDate['calendar'] | null;
  afghan: boolean;
}

export interface WrittenYear {
  value: number;
  digits: number;
}

export interface WrittenTime {
  hour: number;
  minute: number;
  second: number | null;
  half: 'am' | 'pm' | null;
}

export type WrittenZone = { kind: 'offset'; minutes: number } | { kind: 'name'; zone: string };

export type RelativeDate = { kind: 'day-shift'; days: number } | { kind: 'ago'; amount: number; unit: TimeUnit };

/** A value that was read, the token after it, and the folded offset at which it ends. */
export interface Read<Value> {
  value: Value;
  next: number;
  end: number;
}
