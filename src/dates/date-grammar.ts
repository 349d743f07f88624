import { type Reach, readPiece } from './date-pieces.js';
import type { DateReading, WrittenDate } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import { isSpaced, isUnit, markAt, numberAt, wordAt } from './token-cursor.js';

type Tokens = readonly DateToken[];

/** A text or line that is nothing but a date and its like. */
const WHOLE: Reach = { separators: '-/|,;:·().=@"', mostDates: 3, spoken: false };
/** The same, with what counts from the reference in sentences: «دوشنبه», «سال گذشته». */
export const SPOKEN: Reach = { ...WHOLE, spoken: true };

/** No date has more pieces. */
const MOST_PIECES = 16;
const MOST_SEPARATORS = 12;

/**
 * The longest date expression at a token: weekday, date, time, zone and the twins in other calendars, in any order,
 * each at most once. A second date in the same calendar, a second time, an unknown word ends it.
 */
export function readDateExpression(tokens: Tokens, start = 0, reach: Reach = WHOLE): DateReading | null {
  const from = skipSeparators(tokens, start, reach);
  const reading = emptyReading(from);
  let at = from;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const next = readPiece(tokens, at, reading, reach);
    if (next === null) break;
    at = skipSeparators(tokens, next, reach);
  }
  if (reach.spoken && reading.dates.length === 0 && reading.weekday !== null)
    reading.relative ??= { kind: 'weekday', side: null, weeks: null };
  const isDamaged = isGluedNumber(tokens, at) && reading.dates.every(({ year }) => year === null);
  if (isDamaged || reading.dates.some((date) => isMonthWithNumber(tokens, date))) return null;
  return reading.dates.length > 0 || reading.relative ? reading : null;
}

/** «مهر ۱۲» without a year: an agency and a number. */
function isMonthWithNumber(tokens: Tokens, { year, from }: WrittenDate): boolean {
  return year === null && wordAt(tokens, from, 'month') !== null;
}

function emptyReading(from: number): DateReading {
  return {
    dates: [],
    weekday: null,
    time: null,
    zone: null,
    relative: null,
    beside: null,
    yearShift: null,
    dayPart: null,
    nextCalendar: null,
    joined: false,
    from,
    end: 0,
  };
}

/** «۲۱فروردین۱۳»: what is left of a year. */
function isGluedNumber(tokens: Tokens, at: number): boolean {
  return numberAt(tokens, at) !== null && !isSpaced(tokens, at);
}

/**
 * True if nothing but separators follows a reading, or a label of the clock without a value: «۶ آذر ۱۴۰۳ - ساعت :».
 * «امروز: -» is a label without a value.
 */
export function endsAt(tokens: Tokens, { dates, time, end }: DateReading): boolean {
  const isLabel = dates.length === 0;
  let clockLabels = isLabel || time ? 0 : 1;
  return tokens.every((token, at) => {
    if (token.end <= end) return true;
    if (token.start < end) return false;
    if (token.kind === 'mark') return isEdgeMark(token.mark) && !(isLabel && token.mark === ':');
    return (isUnit(tokens, at, 'hour') || wordAt(tokens, at, 'clock') !== null) && clockLabels-- > 0;
  });
}

function isEdgeMark(mark: string): boolean {
  return WHOLE.separators.includes(mark) || isPictograph(mark);
}

/** Half a surrogate pair (📅), or an older sign of a clock or a calendar. */
const PICTOGRAPH = /[\ud800-\udfff\u231a-\u23ff\u2600-\u27bf]/;

function isPictograph(mark: string): boolean {
  return PICTOGRAPH.test(mark);
}

function skipSeparators(tokens: Tokens, at: number, { separators }: Reach): number {
  let next = at;
  while (next - at < MOST_SEPARATORS && isSeparator(tokens, next, separators)) next++;
  return next;
}

function isSeparator(tokens: Tokens, at: number, separators: string): boolean {
  const token = tokens[at];
  if (token?.kind === 'mark') {
    if (token.mark === ':') return isLabelColon(tokens, at, separators);
    if (token.mark === ';' && isUnit(tokens, at + 1, 'hour')) return true;
    return isPictograph(token.mark) || separators.includes(token.mark);
  }
  if (token?.kind !== 'word') return false;
  if (token.word.kind === 'at') return isUnit(tokens, at + 1, 'hour') || markAt(tokens, at + 2, ':') !== null;
  return (
    token.word.kind === 'twin' ||
    token.word.kind === 'leading' ||
    (isUnit(tokens, at, 'day') && !COUNTS_DAYS.some((kind) => wordAt(tokens, at + 1, kind)))
  );
}

/** «۳ روز پیش», «۵ روز دیگر» */
const COUNTS_DAYS = ['ago', 'later'] as const;

/** No label ends in these: «۵ دی: ۱۴۰۱» is no date. */
const PARTS_OF_DATE = ['month', 'number-word', 'ordinal-suffix', 'thousands', 'hundreds'] as const;

const BEFORE_COLON = ['leading', 'day-shift', 'twin'] as const;

/** «تاریخ: ۵ دی», «برابر با : ۹ جمادی الاول», «26/Dec/2022:20:15», and not the colon of a clock. */
function isLabelColon(tokens: Tokens, at: number, separators: string): boolean {
  const before = numberAt(tokens, at - 1);
  if (BEFORE_COLON.some((kind) => wordAt(tokens, at - 1, kind))) return true;
  if (PARTS_OF_DATE.some((kind) => wordAt(tokens, at - 1, kind))) return false;
  return separators.includes(':') && (!before || before.digits === 4);
}
