import { DATE_PREPOSITIONS } from '../generated/words/dates-in-text.js';
import {
  DURATION_WORDS,
  NOT_AGO,
  NOT_LATER,
  QUANTIFIERS,
  RECURRING,
  WEEKDAY_NAMES_AFTER,
  WEEKDAY_NAMES_BEFORE,
  WEEKDAY_RANKS,
} from '../generated/words/relative-dates.js';
import type { RelativeDate } from './date-reading.js';
import { belongsToNoun } from './numbered-noun.js';
import { isLatinAt, isOneOf, type Place } from './place.js';
import { isRangeWord } from './range-words.js';
import { isOfOtherTense } from './tense.js';
import { isUnit, markAt, numberAt, smallNumberAt, wordAt } from './token-cursor.js';

/** True if a relative date is one in its context. */
export function isRelativeDate(place: Place, relative: RelativeDate): boolean {
  const { tokens, reading, after } = place;
  const before = reading.from - 1;
  if (relative.kind === 'day-shift') return !countsDays(place);
  if (relative.kind === 'day-of-month') return !belongsToNoun(place, reading.from);
  if (relative.kind === 'weekday') return isWeekdayDate(place, relative.side !== null || relative.weeks !== null);
  if (relative.side === -1) return !isOneOf(place, after, NOT_AGO) && !isRangeWord(place, before);
  const isRange = isRangeWord(place, before) && smallNumberAt(tokens, before - 1) !== null;
  return !isRange && !isOneOf(place, before, DURATION_WORDS) && !isOneOf(place, after, NOT_LATER) && !isSomeOtherDay(place, relative);
}

/** True for «سه روز گذشته», «چند شب گذشته», «شبانه روز گذشته». */
function countsDays(place: Place): boolean {
  const { tokens, reading, after } = place;
  let at = reading.from;
  while (at < after && !wordAt(tokens, at, 'day-shift')) at++;
  if (!wordAt(tokens, at, 'day-shift')?.inProse) return false;
  return smallNumberAt(tokens, at - 1) !== null || numberAt(tokens, at - 1) !== null || isOneOf(place, at - 1, QUANTIFIERS);
}

/** True for «یک روز دیگر»: some other day. */
function isSomeOtherDay({ tokens, reading }: Place, { amounts }: Extract<RelativeDate, { kind: 'amounts' }>): boolean {
  const [only, ...others] = amounts;
  return only?.amount === 1 && only.unit !== 'hour' && others.length === 0 && wordAt(tokens, reading.from, 'number-word') !== null;
}

const FRIDAY = 6;
const MONDAY = 2;

/** In a text with this word «دوشنبه» may be the capital of Tajikistan. */
const TAJIK = 'تاجیک';

/** True for «روز پنجشنبه گفت», «شنبه آینده»; false for «نماز جمعه», «چهارشنبه سوری», «هر دوشنبه», «شنبه تا چهارشنبه». */
function isWeekdayDate(place: Place, isSided: boolean): boolean {
  const { tokens, reading, after, ahead } = place;
  const { from, weekday } = reading;
  if (isRecurring(place) || isOneOf(place, from - 1, WEEKDAY_NAMES_BEFORE) || isOneOf(place, after, WEEKDAY_NAMES_AFTER)) return false;
  if (isSided) return true;
  if (isOneOf(place, after, WEEKDAY_RANKS) && wordAt(tokens, after + 1, 'month')) return false;
  if (isLatinAt(place, from) || isBeforeNumber(place) || wordAt(tokens, after, 'month') || markAt(tokens, from - 1, '#@_')) return false;
  if (wordAt(tokens, from, 'day-part')?.part === 'night' && wordAt(tokens, from + 1, 'weekday')) return false;
  const isSigned = reading.time !== null || reading.dayPart !== null || isAtDatePosition(place);
  if (weekday === FRIDAY && !isSigned) return false;
  if (weekday === MONDAY && place.text.includes(TAJIK) && !isUnit(tokens, from - 1, 'day') && !isUnit(tokens, from, 'day')) return false;
  return ahead === null || !isOfOtherTense(place, ahead);
}

/** True for «یکشنبه ۱۲/۷», «جمعه: ۹۹/۱۲/۱۵»: part of a date in an unsupported form. */
function isBeforeNumber({ tokens, after }: Place): boolean {
  const at = tokens[after]?.kind === 'mark' ? after + 1 : after;
  return numberAt(tokens, at) !== null && tokens[at]?.lineStart === false;
}

/** True for «هر دوشنبه», «روزهای شنبه», «دوشنبه هر هفته», «شنبه ها», and for two weekdays in a row, which may recur. */
function isRecurring(place: Place): boolean {
  const { tokens, reading, after } = place;
  const before = isUnit(tokens, reading.from - 1, 'day') ? reading.from - 2 : reading.from - 1;
  if ([before, after].some((at) => isOneOf(place, at, RECURRING))) return true;
  return isBesideWeekday(place, before, -1) || isBesideWeekday(place, after, 1);
}

function isBesideWeekday(place: Place, at: number, step: -1 | 1): boolean {
  const { tokens } = place;
  if (!wordAt(tokens, at, 'and') && !markAt(tokens, at, ',-/') && !isRangeWord(place, at)) return false;
  const next = isUnit(tokens, at + step, 'day') ? at + 2 * step : at + step;
  return wordAt(tokens, next, 'weekday') !== null && !numberAt(tokens, next + 1);
}

/** True for «روز جمعه», «در جمعه», and for «جمعه …» at the beginning of a text or a line, or after a mark. */
function isAtDatePosition(place: Place): boolean {
  const { tokens, reading } = place;
  const before = tokens[reading.from - 1];
  if (!before || before.kind === 'mark' || tokens[reading.from]?.lineStart) return true;
  return before.kind === 'word' || isOneOf(place, reading.from - 1, DATE_PREPOSITIONS);
}
