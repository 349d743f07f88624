import type { ArticleDate, DateOptions, Span } from '../api/types.js';
import { assertText } from '../core/assert.js';
import { trimSpan } from '../core/lines.js';
import { type FoldedText, fold } from '../persian/fold.js';
import { skipDecoration } from '../persian/labels.js';
import { SPOKEN } from './date-grammar.js';
import { readDateLabel } from './date-labels.js';
import { readDateOptions } from './date-options.js';
import { datesInText } from './dates-in-text.js';
import { dateOf, findDateAt, isOfAnotherYear } from './find-date.js';
import type { DateContext } from './resolve-date.js';

/** No date expression is longer. */
const LONGEST_EXPRESSION = 300;

/**
 * Reads a text that is one date expression: optionally with a label («تاریخ انتشار:»), a weekday, a time, the same day in
 * another calendar. Other words, an impossible day, a missing year without `reference` give `null`; an impossible time gives the
 * date with `time: null`. Two-digit years: 00–20 are 14xx, 21–99 are 13xx. Offsets are those of the zone data of the platform
 * (tzdata); a day without a year is the last one up to the reference unless `direction` or a word beside it says otherwise,
 * and one that contradicts such a word («دیروز ۵ مهر») is `null`; a local time that came twice or never is read as Temporal's `compatible` does.
 *
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is not what {@link DateOptions} says.
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
  const found = findDateAt(folded, offset, SPOKEN);
  const read = found?.isWhole ? dateOf(expression, found, context) : null;
  return read && !isOfAnotherYear(read) ? read.date : null;
}

/**
 * Finds all dates in running text, in order and without overlap, in every form that {@link parseDate} reads. A month without a
 * day, a version, a phone number, a price or a code is no date. Of a range or list, «۱۸ و ۱۹ مهر ۹۴», each day is given.
 * Dates without a year and those that count from today («۱۲ مهر», «دیروز», «دوشنبه») are found only with `reference`; without another
 * `direction` they name the day nearest to it. What cannot be decided
 * is left out: the year in «۱۲ مهر ۹۸ نفر».
 *
 * @returns each date with its place in `text` (UTF-16 offsets, end exclusive); a date and its twins in other calendars are one
 * @throws as {@link parseDate}
 * @example
 * findDates('از ۵ دی ۱۴۰۱ ساعت ۲۰:۱۵ آغاز شد')[0]; // { date: { iso: '2022-12-26T20:15:00+03:30', … }, span: { start: 3, end: 23 } }
 */
export function findDates(text: string, options: DateOptions = {}): { date: ArticleDate; span: Span }[] {
  assertText(text);
  return datesInText(text, readDateOptions(options, 'nearest'));
}
