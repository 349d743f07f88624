import type { ArticleDate } from '../api/types.js';

const LENGTH = 'YYYY-MM-DD'.length;

/** Returns the day of a date, without its time and zone: `2023-12-05T09:20:00+03:30` → `2023-12-05`. */
export function isoDay({ iso }: ArticleDate): string {
  return iso.slice(0, LENGTH);
}
