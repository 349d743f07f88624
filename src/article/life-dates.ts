import { isEarly } from './dated-line-score.js';
import type { DatedPage } from './entry-dates.js';
import type { PlacedItem } from './placed-item.js';

/**
 * True for a date without a label that is older than the first pages of the web, and for two full dates of different years in one line:
 * «۱۲ مهر ۱۳۱۵ - ۱۴ آذر ۱۴۰۲» is a life, or a period. A line with the number of an issue is that of a printed newspaper.
 */
export function isOfLife({ items }: DatedPage, { item, line, date }: PlacedItem): boolean {
  if (item.role !== 'date' || !item.found) return false;
  const beside = items.filter((other) => other.line === line);
  if (beside.some((other) => other.item.role === 'tool')) return false;
  const { dates } = item.found.reading;
  if (dates.length > 0 && dates.every(isEarly)) return true;
  return beside.some((other) => other.item.role === 'date' && areFull(date, other.date) && date?.jalali.year !== other.date?.jalali.year);
}

function areFull(...dates: readonly PlacedItem['date'][]): boolean {
  return dates.every((date) => date !== null && !date.implied.includes('year') && !date.implied.includes('day'));
}
