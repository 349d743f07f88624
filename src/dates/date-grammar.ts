import { type Reach, readPiece } from './date-pieces.js';
import type { DateReading, WrittenDate } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { isSpaced, isUnit, markAt, numberAt, wordAt } from './token-cursor.js';

/** For a whole text or line: only a date, its weekday, time, zone and twins. */
const WHOLE: Reach = { separators: '-/|,;:·().=@"', mostDates: 3, inProse: false };
/** Like {@link WHOLE}, with relative dates of running text: «دوشنبه», «سال گذشته». */
export const PROSE: Reach = { ...WHOLE, inProse: true };

/** Upper bound of the pieces of a date. */
const MOST_PIECES = 16;
const MOST_SEPARATORS = 12;

/**
 * Reads the longest date expression at a token: weekday, date, time, zone and twins in other calendars, in any order, each at most once.
 * A second date in the same calendar, a second time or an unknown word ends it.
 */
export function readDateExpression(tokens: DateTokens, start = 0, reach: Reach = WHOLE): DateReading | null {
  const from = skipSeparators(tokens, start, reach);
  const reading = emptyReading(from);
  let at = from;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const next = readPiece(tokens, at, reading, reach);
    if (next === null) break;
    at = skipSeparators(tokens, next, reach);
  }
  if (reach.inProse && reading.dates.length === 0 && reading.weekday !== null)
    reading.relative ??= { kind: 'weekday', side: null, weeks: null };
  const isDamaged = isGluedNumber(tokens, at) && reading.dates.every(({ year }) => year === null);
  if (isDamaged || reading.dates.some((date) => isMonthWithNumber(tokens, date))) return null;
  return reading.dates.length > 0 || reading.relative ? reading : null;
}

/** True for «مهر ۱۲» without a year: a news agency and a number. */
function isMonthWithNumber(tokens: DateTokens, { year, from }: WrittenDate): boolean {
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

/** True for the 13 of «۲۱فروردین۱۳», the rest of a damaged year; false for the 5 of «۲۸ مهر–۵ آبان». */
function isGluedNumber(tokens: DateTokens, at: number): boolean {
  return numberAt(tokens, at) !== null && !isSpaced(tokens, at) && !wordAt(tokens, at + 1, 'month');
}

/**
 * True if only separators follow a reading, or a clock label without a value: «۶ آذر ۱۴۰۳ - ساعت :». False for «امروز: -», a label
 * without a value.
 */
export function isFollowedBySeparators(tokens: DateTokens, { dates, time, end }: DateReading): boolean {
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

/** Half a surrogate pair (📅), or an older clock or calendar sign. */
const PICTOGRAPH = /[\ud800-\udfff\u231a-\u23ff\u2600-\u27bf]/;

function isPictograph(mark: string): boolean {
  return PICTOGRAPH.test(mark);
}

function skipSeparators(tokens: DateTokens, at: number, { separators }: Reach): number {
  let next = at;
  while (next - at < MOST_SEPARATORS && isSeparator(tokens, next, separators)) next++;
  return next;
}

function isSeparator(tokens: DateTokens, at: number, separators: string): boolean {
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

/** Words that end no label: «۵ دی: ۱۴۰۱» is not a date. */
const PARTS_OF_DATE = ['month', 'number-word', 'ordinal-suffix', 'thousands', 'hundreds'] as const;

const BEFORE_COLON = ['leading', 'day-shift', 'twin'] as const;

/** True for the colon of «تاریخ: ۵ دی», «برابر با : ۹ جمادی الاول», «26/Dec/2022:20:15»; false for the colon of a clock. */
function isLabelColon(tokens: DateTokens, at: number, separators: string): boolean {
  const before = numberAt(tokens, at - 1);
  if (BEFORE_COLON.some((kind) => wordAt(tokens, at - 1, kind))) return true;
  if (PARTS_OF_DATE.some((kind) => wordAt(tokens, at - 1, kind))) return false;
  return separators.includes(':') && (!before || before.digits === 4);
}
