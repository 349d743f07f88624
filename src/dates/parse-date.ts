import type { ArticleDate, DateOptions, FoundDate } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { trimSpan } from '../core/lines.js';
import { type FoldedText, fold } from '../persian/fold.js';
import { skipDecoration } from '../persian/labels.js';
import { PROSE } from './date-grammar.js';
import { readDateLabel } from './date-labels.js';
import { readDateOptions } from './date-options.js';
import { datesInText } from './dates-in-text.js';
import { dateOf, findDateAt, isOfAnotherYear } from './find-date.js';
import type { DateContext } from './resolve-date.js';

/** Upper bound of a date expression, in UTF-16 code units. */
const LONGEST_EXPRESSION = 300;

/**
 * Parses a text that is one date expression. A label («تاریخ انتشار:»), a weekday, a time and the same day in another calendar are
 * optional.
 *
 * Other words, an impossible day, or a missing year without `reference` give `null`. An impossible time gives the date with `time: null`.
 * Years of two digits: 00–20 are 14xx, 21–99 are 13xx. Offsets come from the platform's zone data (tzdata). A local time that occurred
 * twice or never is resolved as Temporal's `compatible`. A day without a year is the last one up to the reference, unless `direction` or
 * a word beside it says otherwise. A day that contradicts such a word («دیروز ۵ مهر») gives `null`.
 *
 * @throws TypeError if `text` is not a string; TypeError or RangeError if an option is wrong, see {@link DateOptions}
 * @example parseDate('۰۱ دی ۱۴۰۰ - ۲۱:۵۸')?.iso // '2021-12-22T21:58:00+03:30'
 */
export function parseDate(text: string, options: DateOptions = {}): ArticleDate | null {
  assertText(text);
  const context = readDateOptions(options, 'past');
  const span = trimSpan(text, { start: 0, end: text.length });
  if (span.end === span.start || span.end - span.start > LONGEST_EXPRESSION) return null;
  const expression = text.slice(span.start, span.end);
  const folded = fold(expression);
  const date = readWhole(expression, folded, 0, context);
  if (date) return date;
  const labelAt = skipDecoration(folded.text, 0);
  const label = readDateLabel(folded.text.slice(labelAt));
  return label && readWhole(expression, folded, labelAt + label.end, context);
}

function readWhole(expression: string, folded: FoldedText, offset: number, context: DateContext): ArticleDate | null {
  const found = findDateAt(folded, offset, PROSE);
  const read = found?.isWhole ? dateOf(expression, found, context) : null;
  return read && !isOfAnotherYear(read) ? read.date : null;
}

/**
 * Finds all dates in running text, in order and without overlap, in every form that {@link parseDate} reads.
 *
 * A month without a day, a version, a phone number, a price or a code is not a date. Ranges and lists give each day: «۱۸ و ۱۹ مهر ۹۴».
 * Dates without a year and relative dates («۱۲ مهر», «دیروز», «دوشنبه») are found only with `reference`. They name the day nearest to it
 * unless `direction` says otherwise. An ambiguous part is left out: the year in «۱۲ مهر ۹۸ نفر».
 *
 * @returns each date with its place in `text` (UTF-16 offsets, end exclusive); a date and its twins in other calendars are one
 * @throws as {@link parseDate}
 * @example
 * findDates('از ۵ دی ۱۴۰۱ ساعت ۲۰:۱۵ آغاز شد')[0]; // { date: { iso: '2022-12-26T20:15:00+03:30', … }, span: { start: 3, end: 23 } }
 */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  assertText(text);
  return datesInText(text, readDateOptions(options, 'nearest'));
}
