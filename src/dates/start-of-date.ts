import type { ArticleDate } from '../api/types.js';
import { instantOf } from './time-zone.js';

/** Returns the instant of a date, in milliseconds since 1970; for a date without a time, the first of its day in its own zone. */
export function startOf({ iso, time, timeZone }: ArticleDate): number {
  return time ? Date.parse(iso) : instantOf(timeZone, Date.parse(iso)).instant;
}
