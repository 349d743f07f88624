import {
  AMBIGUOUS_MONTHS,
  COUNTED,
  DATE_PREPOSITIONS,
  LETTER_MONTHS,
  NAMED_AFTER_DAYS,
  YEAR_FOLLOWERS,
} from '../generated/words/dates-in-text.js';
import { FIRST_DAYS, NUMBERED } from '../generated/words/numbered-nouns.js';
import { FUTURE_VERBS, PAST_VERBS } from '../generated/words/relative-dates.js';
import { LETTER_NAMES } from '../persian/letter-names.js';
import type { WrittenDate } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { belongsToNoun, isOrdinal } from './numbered-noun.js';
import { endsSentenceAt, isLatinAt, isOneOf, type Place, tokenTextAt } from './place.js';
import { endOfRange, isEndOfScore, isRangeOfAnotherYear, leadsToDate } from './range-in-text.js';
import { isRelativeDate } from './relative-in-text.js';
import { readYearShift } from './shift-grammar.js';
import { isDayOfOtherTense } from './tense.js';
import { isSpaced, isUnit, markAt, numberAt, smallNumberAt, wordAt } from './token-cursor.js';

/** True if a reading is a date in its context; false if ambiguous. `inRange`: its year is from the other end of a range. */
export function isDateInText(place: Place, inRange: boolean): boolean {
  const { relative, dates } = place.reading;
  if (!isFreeAtStart(place) || !isFreeAtEnd(place)) return false;
  if (relative) return isRelativeDate(place, relative);
  const [first] = dates;
  if (!first || belongsToNoun(place, first.from) || countsWeekdays(place, first)) return false;
  return first.year === null ? isYearlessDate(place, first, inRange) : isYearInText(place, first);
}

/** False for «۲.۵ دی», «v1401/10/05», «#۲۲بهمن», «۱۲/۱۴۰۰/۱۰/۰۵», «۳-۲ مهر»: part of a longer token. */
function isFreeAtStart(place: Place): boolean {
  const { tokens, reading } = place;
  const { from } = reading;
  if (isSpaced(tokens, from) || !numberAt(tokens, from)) return true;
  if (isLatinAt(place, from - 1) || markAt(tokens, from - 1, '#@_$*~')) return false;
  if (markAt(tokens, from - 1, '-') && place.afterDate === from - 1) return true;
  if (isEndOfScore(place)) return false;
  const glue = isNumeric(tokens, reading.dates[0]) ? './:,+=-\u066b' : './:,+=\u066b';
  if (!markAt(tokens, from - 1, glue) || isSpaced(tokens, from - 1)) return true;
  return numberAt(tokens, from - 2) === null && !isLatinAt(place, from - 2);
}

/** False for «1401/10/05-2», «2022-12-26.jpg»; true for «1401/10/05-1401/10/12». */
function isFreeAtEnd(place: Place): boolean {
  const { tokens, after } = place;
  if (after >= tokens.length || isSpaced(tokens, after)) return true;
  if (numberAt(tokens, after) || isLatinAt(place, after) || markAt(tokens, after, '_%')) return false;
  if (!markAt(tokens, after, './-:+') || isSpaced(tokens, after + 1)) return true;
  return (numberAt(tokens, after + 1) === null && !isLatinAt(place, after + 1)) || endOfRange(place) !== null || leadsToDate(place);
}

function isNumeric(tokens: DateTokens, date: WrittenDate | undefined): boolean {
  if (date === undefined || !markAt(tokens, date.from + 1, '/-.')) return false;
  return numberAt(tokens, date.from) !== null && numberAt(tokens, date.from + 2) !== null;
}

/** A month has five weeks at most. */
const LAST_WEEK = 5;

/** True for the first Tuesday of a month in «سه¦شنبهٔ اول نوامبر ۲۰۲۴»: the first day of the month is another weekday. */
function countsWeekdays(place: Place, { from, day }: WrittenDate): boolean {
  const { tokens, reading, hasWeekday } = place;
  if (reading.weekday === null || hasWeekday || day > LAST_WEEK || !wordAt(tokens, from - 1, 'weekday')) return false;
  return isOrdinal(tokens, from) && !isOneOf(place, from, FIRST_DAYS);
}

/** True if the number read as a year is one. It may be a count in «۵ دی ۱۴۰۰ نفر», «۱۲ مهر ۹۸ شرکت». */
function isYearInText(place: Place, { from, year, calendar }: WrittenDate): boolean {
  const { tokens, after } = place;
  if (calendar === null && isNumeric(tokens, place.reading.dates[0])) return isNumericDate(place, from, year?.digits === 2);
  if (!place.hasWeekday && hasCommaBeforeMonth(tokens, from, after)) return false;
  const last = numberAt(tokens, after - 1);
  if (!last || last.value !== year?.value || !tokens[after] || tokens[after]?.kind === 'mark' || tokens[after]?.lineStart) return true;
  if (isOneOf(place, after, COUNTED) && !(year.digits === 4 && isOneOf(place, after + 1, PASSIVE_VERBS))) return false;
  if (isJoinedByMark(tokens, after - 1) || isGluedYear(tokens, after - 1) || place.hasWeekday) return true;
  return year.digits === 4 || wordAt(tokens, after - 2, 'unit') !== null || isOneOf(place, after, YEAR_FOLLOWERS);
}

/** «۸ مهر ۱۳۸۶ کشته شد» counts no people. */
const PASSIVE_VERBS: readonly string[] = ['شد', 'شدند', 'شده'];

/** True for «شمارهٔ پیاپی ۲۵، مهر ۱۳۹۹», «Vol. 3, May 2024»: the number is not the day of that month. */
function hasCommaBeforeMonth(tokens: DateTokens, from: number, after: number): boolean {
  const month = monthAt(tokens, from, after);
  return month < after && tokens.slice(from, month).some((_, index) => markAt(tokens, from + index, ',') !== null);
}

/** True for «12-بهمن-99», «۱۲/دی/۹۵»: a mark without spaces makes the number part of the date. */
function isJoinedByMark(tokens: DateTokens, year: number): boolean {
  return markAt(tokens, year - 1, '-/.') !== null && !isSpaced(tokens, year - 1) && !isSpaced(tokens, year);
}

/** «14مهر92», «۱۴ مهر۹۲» */
function isGluedYear(tokens: DateTokens, year: number): boolean {
  return !isSpaced(tokens, year) && wordAt(tokens, year - 1, 'month') !== null;
}

/** A year of two digits needs slashes («95/7/12») or a weekday. «04-09 2022» is a date only as a twin, «شماره ۱۴۰۰/۳/۵» never. */
function isNumericDate(place: Place, from: number, shortYear: boolean): boolean {
  const { tokens, reading } = place;
  const before = markAt(tokens, reading.from - 1, ':') ? reading.from - 2 : reading.from - 1;
  if (reading.from === from && (isOneOf(place, before, NUMBERED) || isLabelOfNumber(place, before))) return false;
  return markAt(tokens, from + 3, '/-.') !== null && (!shortYear || place.hasWeekday || markAt(tokens, from + 1, '/') !== null);
}

/** In words: «شماره ثبت شرکت:». */
const LONGEST_NUMBER_LABEL = 2;

/** True for the words of «شماره نامه:», «شماره قرارداد:» from their last one on: what follows is a number. */
function isLabelOfNumber(place: Place, last: number): boolean {
  const { tokens } = place;
  if (!markAt(tokens, last + 1, ':')) return false;
  for (let at = last; at >= last - LONGEST_NUMBER_LABEL; at--) {
    if (isOneOf(place, at, NUMBERED)) return true;
    if (tokens[at]?.kind !== 'other' || tokens[at]?.lineStart) return false;
  }
  return false;
}

/**
 * True for «۱۲ مهر»; false for «خیابان ۱۵ خرداد», «۳ صفر», before another number («۵ دی ۱۴۰»), and for a range with its year at the other
 * end.
 */
function isYearlessDate(place: Place, { from }: WrittenDate, inRange: boolean): boolean {
  const { tokens, reading, after } = place;
  const month = monthAt(tokens, from, after);
  if (isPartOfName(place) || (reading.weekday === null && tokens.slice(from, month).some(({ kind }) => kind === 'mark'))) return false;
  if (tokens.slice(from + 1, after).some(({ lineStart }) => lineStart)) return false;
  if ((!inRange && (speaksOfAnotherYear(place) || precedesAnotherYear(place))) || isNameOfLetter(place, from, month)) return false;
  if (!inRange && isAgainstTense(place)) return false;
  if ((!inRange && isRangeOfAnotherYear(place)) || (!tokens[after]?.lineStart && numberAt(tokens, after))) return false;
  if (!isOneOf(place, month, AMBIGUOUS_MONTHS)) return true;
  const isSigned =
    reading.weekday !== null ||
    place.reading.dates[0]?.yearShift !== null ||
    reading.time !== null ||
    isOrdinal(tokens, from) ||
    followsPreposition(place);
  return isSigned && (tokens[after]?.kind !== 'other' || isOneOf(place, after, YEAR_FOLLOWERS));
}

/** True if the verb speaks of another year than the nearest, and no word beside the date names its year. */
function isAgainstTense(place: Place): boolean {
  const { reading, ahead, hasWeekday } = place;
  if (ahead === null || hasWeekday || reading.beside || reading.dates.length > 1) return false;
  const [only] = reading.dates;
  return only?.yearShift === null && only.side === null && isDayOfOtherTense(place, ahead);
}

/** Distance within which a year is searched before the date. */
const MOST_WORDS = 25;

/**
 * True if the sentence names a year other than the nearest: «سال گذشته نمایشگاه از ۵ مهر آغاز شد», «۵ دی ۱۳۹۹ … ۷ بهمن», «۵ دی سال بعد».
 */
function speaksOfAnotherYear({ tokens, reading, after, afterDate, isOfLastYear }: Place): boolean {
  if (reading.dates[0]?.yearShift !== null || reading.dates[0].side !== null || reading.beside) return false;
  if (isUnit(tokens, after, 'year') && (wordAt(tokens, after + 1, 'side') || wordAt(tokens, after + 1, 'ago'))) return true;
  const { from } = reading;
  const start = Math.max(0, from - MOST_WORDS, afterDate);
  let at = from - 1;
  for (; at >= start && !endsSentenceAt(tokens, at); at--) {
    const years = readYearShift(tokens, at)?.value ?? 0;
    if (years !== 0 || (isUnit(tokens, at, 'year') && numberAt(tokens, at + 1)?.digits === 4)) return true;
  }
  return at < start && afterDate > 0 && start === afterDate && !isOfLastYear;
}

/** Distance within which a full date shares its year with the date before it. */
const MOST_WORDS_BETWEEN = 8;

/** True if another date of the clause names another year: «دیدار رفت ۲۸ مهر و دیدار برگشت ۵ آبان ۱۴۰۴». */
function precedesAnotherYear(place: Place): boolean {
  const { tokens, after, year } = place;
  for (let at = after; at <= after + MOST_WORDS_BETWEEN && !endsSentenceAt(tokens, at); at++) {
    if (tokens[at]?.kind === 'mark' || isOneOf(place, at, FUTURE_VERBS) || isOneOf(place, at, PAST_VERBS)) return false;
    const other = wordAt(tokens, at, 'month') && smallNumberAt(tokens, at - 1) !== null ? numberAt(tokens, at + 1) : null;
    if (other?.digits === 4) return other.value !== year;
  }
  return false;
}

/** True for the letter in «سی دی», «دو دی جی», without evidence for the month. */
function isNameOfLetter(place: Place, from: number, month: number): boolean {
  const { tokens, reading } = place;
  if (!LETTER_MONTHS.includes(tokenTextAt(place, month)) || reading.weekday !== null || reading.dates[0]?.yearShift !== null) return false;
  return (wordAt(tokens, from, 'number-word')?.ordinal === false && from + 1 === month) || LETTER_NAMES.has(tokenTextAt(place, month + 1));
}

/** «خیابان ۱۵ خرداد» */
function isPartOfName(place: Place): boolean {
  const { tokens, reading } = place;
  const listed = wordAt(tokens, reading.from - 1, 'and') && wordAt(tokens, reading.from - 2, 'number-word');
  return isOneOf(place, listed ? reading.from - 3 : reading.from - 1, NAMED_AFTER_DAYS);
}

function monthAt(tokens: DateTokens, from: number, after: number): number {
  let at = from;
  while (at < after && !wordAt(tokens, at, 'month')) at++;
  return at;
}

function followsPreposition(place: Place): boolean {
  const before = place.reading.from - 1;
  return wordAt(place.tokens, before, 'leading') !== null || isOneOf(place, before, DATE_PREPOSITIONS);
}
