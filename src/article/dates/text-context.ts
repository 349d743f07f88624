import { letterKey } from '../../text/compare.js';
import { fold } from '../../text/fold.js';
import { type Reach, readDateExpression } from './date-grammar.js';
import type { DateReading, WrittenDate } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import {
  AMBIGUOUS_MONTHS,
  COUNTED,
  COUNTED_BY_ORDINALS,
  DATE_PREPOSITIONS,
  NAMED_AFTER_DAYS,
  NOT_AGO,
  RANGE_WORDS,
  YEAR_FOLLOWERS,
} from './text-words.js';
import { isSpaced, markAt, numberAt, wordAt } from './token-cursor.js';

/** A reading and where it stands in running text. */
export interface Place {
  /** The folded text. */
  text: string;
  tokens: readonly DateToken[];
  reading: DateReading;
  /** The token after the reading. */
  after: number;
  /** The token after the date before. */
  afterDate: number;
}

/** Whether what reads as a date is one among these neighbours; what cannot be decided is none. */
export function isDateInText(place: Place): boolean {
  const { relative, dates } = place.reading;
  if (!startsFree(place) || !endsFree(place)) return false;
  if (relative) return relative.kind === 'day-shift' || isAgo(place);
  const [first] = dates;
  if (!first) return false;
  return first.year === null ? isYearlessDate(place, first) : isYearSure(place, first);
}

const LATIN = /[a-z_]/;

function textAt({ text, tokens }: Place, at: number): string {
  const token = tokens[at];
  return token ? text.slice(token.start, token.end) : '';
}

function isLatinAt(place: Place, at: number): boolean {
  return LATIN.test(textAt(place, at).slice(0, 1));
}

/** «۲.۵ دی», «v1401/10/05», «#۲۲بهمن», «۱۲/۱۴۰۰/۱۰/۰۵»: part of something longer. */
function startsFree(place: Place): boolean {
  const { tokens, reading } = place;
  const { from } = reading;
  if (isSpaced(tokens, from) || !numberAt(tokens, from)) return true;
  if (isLatinAt(place, from - 1) || markAt(tokens, from - 1, '#@_$*~')) return false;
  const glue = isNumeric(tokens, reading.dates[0]) ? './:,+=-\u066b' : './:,+=\u066b';
  if (!markAt(tokens, from - 1, glue) || isSpaced(tokens, from - 1)) return true;
  return numberAt(tokens, from - 2) === null && !isLatinAt(place, from - 2);
}

/** «1401/10/05-2», «2022-12-26.jpg». */
function endsFree(place: Place): boolean {
  const { tokens, after } = place;
  if (after >= tokens.length || isSpaced(tokens, after)) return true;
  if (numberAt(tokens, after) || isLatinAt(place, after) || markAt(tokens, after, '_%')) return false;
  if (!markAt(tokens, after, './-:+') || isSpaced(tokens, after + 1)) return true;
  return numberAt(tokens, after + 1) === null && !isLatinAt(place, after + 1);
}

function isNumeric(tokens: readonly DateToken[], date: WrittenDate | undefined): boolean {
  return date !== undefined && numberAt(tokens, date.from) !== null && numberAt(tokens, date.from + 2) !== null;
}

const sets = new Map<readonly string[], ReadonlySet<string>>();

/** Whether a word of the text is one of a list. */
function isOneOf(place: Place, at: number, words: readonly string[]): boolean {
  let keys = sets.get(words);
  if (!keys) {
    keys = new Set(words.map((word) => letterKey(fold(word).text)));
    sets.set(words, keys);
  }
  return keys.has(textAt(place, at));
}

/** «۲ ساعت قبل از بازی» and «۲ تا ۳ ساعت پیش» do not count from now. */
function isAgo(place: Place): boolean {
  return !isOneOf(place, place.after, NOT_AGO) && !isOneOf(place, place.reading.from - 1, RANGE_WORDS);
}

/** Whether the number that reads as a year is one: «۵ دی ۱۴۰۰ نفر», «۱۲ مهر ۹۸ شرکت» may be counts. */
function isYearSure(place: Place, { from, year, calendar }: WrittenDate): boolean {
  const { tokens, after } = place;
  if (calendar === null && isNumeric(tokens, place.reading.dates[0])) return isNumericSure(tokens, from, year?.digits === 2);
  const last = numberAt(tokens, after - 1);
  if (!last || last.value !== year?.value || !tokens[after] || tokens[after]?.kind === 'mark' || tokens[after]?.lineStart) return true;
  if (isOneOf(place, after, COUNTED)) return false;
  if (isJoinedByMark(tokens, after - 1)) return true;
  return year.digits === 4 || wordAt(tokens, after - 2, 'unit') !== null || isOneOf(place, after, YEAR_FOLLOWERS);
}

/** «12-بهمن-99», «۱۲/دی/۹۵»: a mark without a space around it makes the number part of the date. */
function isJoinedByMark(tokens: readonly DateToken[], year: number): boolean {
  return markAt(tokens, year - 1, '-/.') !== null && !isSpaced(tokens, year - 1) && !isSpaced(tokens, year);
}

/** Two digits for the year want slashes («95/7/12»); «04-09 2022» is a date only as a twin. */
function isNumericSure(tokens: readonly DateToken[], from: number, shortYear: boolean): boolean {
  return markAt(tokens, from + 3, '/-.') !== null && (!shortYear || markAt(tokens, from + 1, '/') !== null);
}

/** «۱۲ مهر», and neither «خیابان ۱۵ خرداد», nor «۳ صفر», nor what a number follows («۵ دی ۱۴۰»), nor a range whose year stands elsewhere. */
function isYearlessDate(place: Place, { from }: WrittenDate): boolean {
  const { tokens, reading, after } = place;
  const month = monthAt(tokens, from, after);
  if (isPartOfName(place) || (reading.weekday === null && tokens.slice(from, month).some(({ kind }) => kind === 'mark'))) return false;
  if (tokens.slice(from + 1, after).some(({ lineStart }) => lineStart)) return false;
  if (isRangeOfAnotherYear(place) || (!tokens[after]?.lineStart && numberAt(tokens, after))) return false;
  if (!isOneOf(place, month, AMBIGUOUS_MONTHS)) return true;
  const isSigned = reading.weekday !== null || reading.time !== null || isOrdinal(tokens, from) || followsPreposition(place);
  return isSigned && (tokens[after]?.kind !== 'other' || isOneOf(place, after, YEAR_FOLLOWERS));
}

/** «خیابان ۱۵ خرداد», «دههٔ اول محرم», «دههٔ اول و دوم محرم». */
function isPartOfName(place: Place): boolean {
  const { tokens, reading } = place;
  const listed = wordAt(tokens, reading.from - 1, 'and') && wordAt(tokens, reading.from - 2, 'number-word');
  const before = listed ? reading.from - 3 : reading.from - 1;
  return isOneOf(place, before, NAMED_AFTER_DAYS) || isOneOf(place, before, COUNTED_BY_ORDINALS);
}

function monthAt(tokens: readonly DateToken[], from: number, after: number): number {
  let at = from;
  while (at < after && !wordAt(tokens, at, 'month')) at++;
  return at;
}

function followsPreposition(place: Place): boolean {
  const before = place.reading.from - 1;
  return wordAt(place.tokens, before, 'leading') !== null || isOneOf(place, before, DATE_PREPOSITIONS);
}

function isOrdinal(tokens: readonly DateToken[], at: number): boolean {
  return wordAt(tokens, at, 'number-word')?.ordinal === true || wordAt(tokens, at + 1, 'ordinal-suffix') !== null;
}

const ONE_DATE: Reach = { separators: '', mostDates: 1 };

/** «۱۸ مهر تا ۲۰ آبان ۱۴۰۱», «از ۵ دی ۱۳۹۹ تا ۷ بهمن». */
function isRangeOfAnotherYear(place: Place): boolean {
  const { tokens, reading, after, afterDate } = place;
  if (afterDate > 0 && isBetween(place, reading.from - 1) && reading.from - 1 <= afterDate) return true;
  const next = isBetween(place, after) ? readDateExpression(tokens, after + 1, ONE_DATE) : null;
  return next?.dates.some(({ year }) => year !== null) ?? false;
}

function isBetween(place: Place, at: number): boolean {
  return markAt(place.tokens, at, '-,/') !== null || wordAt(place.tokens, at, 'and') !== null || isOneOf(place, at, RANGE_WORDS);
}
