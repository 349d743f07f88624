import { readCalendarDate } from './calendar-grammar.js';
import type { DateReading, WrittenDate } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import { readRelative } from './relative-grammar.js';
import { readTime } from './time-grammar.js';
import { endBefore, endsLine, isSpaced, isUnit, markAt, numberAt, wordAt } from './token-cursor.js';
import { readYear } from './year-grammar.js';
import { readZone } from './zone-grammar.js';

type Tokens = readonly DateToken[];

/** How far a date expression may reach. */
export interface Reach {
  /** The marks that may stand between its pieces. */
  separators: string;
  /** In how many calendars. */
  mostDates: number;
}

/** A text or line that is nothing but a date and its like. */
const WHOLE: Reach = { separators: '-/|,;:·().=@"', mostDates: 3 };

const OPENING = '(';
const CLOSING = ')';

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
  return token.word.kind === 'twin' || token.word.kind === 'leading' || (isUnit(tokens, at, 'day') && !wordAt(tokens, at + 1, 'ago'));
}

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

type PieceReader = (tokens: Tokens, at: number, reading: DateReading, reach: Reach) => number | null;

/** Reads one piece into the reading; gives the token after it, `null` where no piece fits. */
const readPiece: PieceReader = (tokens, at, reading, reach) => {
  if (at >= tokens.length) return null;
  for (const read of PIECES) {
    const next = read(tokens, at, reading, reach);
    if (next !== null) return next;
  }
  return null;
};

/** «دوشنبه», «۵ شنبه». */
const readWeekdayPiece: PieceReader = (tokens, at, reading) => {
  const counted = numberAt(tokens, at);
  const name = wordAt(tokens, counted ? at + 1 : at, 'weekday');
  if (!name || (counted && (counted.digits > 1 || counted.value < 1 || counted.value > 5 || name.weekday !== 0))) return null;
  const weekday = counted?.value ?? name.weekday;
  if (reading.weekday !== null && reading.weekday !== weekday) return null;
  reading.weekday = weekday;
  return finish(tokens, counted ? at + 2 : at + 1, reading);
};

const readTimePiece: PieceReader = (tokens, at, reading) => {
  const time = readTime(tokens, at);
  if (!time || reading.time || (at > reading.from && !staysOnLine(tokens, at, time.next))) return null;
  reading.time = time.value;
  const zone = reading.zone ? null : readZone(tokens, time.next);
  if (!zone) return finish(tokens, time.next, reading, time.end);
  reading.zone = zone.value;
  return finish(tokens, zone.next, reading, zone.end);
};

/** A zone apart from its time: «۲۰:۱۵ - ۵ دی ۱۴۰۱ به وقت تهران», «+03:30[Asia/Tehran]». */
const readZonePiece: PieceReader = (tokens, at, reading) => {
  const zone = wordAt(tokens, at, 'zone');
  if (!zone || (reading.zone && reading.zone.kind === 'name')) return null;
  reading.zone ??= { kind: 'name', zone: zone.zone };
  return finish(tokens, at + 1, reading);
};

const readRelativePiece: PieceReader = (tokens, at, reading) => {
  const relative = readRelative(tokens, at);
  if (!relative || reading.relative || reading.dates.length > 0) return null;
  reading.relative = relative.value;
  return finish(tokens, relative.next, reading, relative.end);
};

const readDatePiece: PieceReader = (tokens, at, reading, reach) => {
  const joined = wordAt(tokens, at, 'and') !== null;
  const date = readCalendarDate(tokens, joined ? at + 1 : at);
  if (!date || !fits(date.value, reading, reach, joined)) return null;
  if (reading.dates.length > 0 && tokens[at]?.lineStart) return null;
  if (reading.nextCalendar && reading.nextCalendar !== (date.value.calendar ?? reading.nextCalendar)) return null;
  date.value.calendar ??= reading.nextCalendar;
  reading.nextCalendar = null;
  reading.joined ||= joined;
  reading.relative = null;
  const weekday = numberAt(tokens, at) ? wordAt(tokens, at + 1, 'weekday') : null;
  if (weekday) reading.weekday ??= weekday.weekday;
  reading.dates.push(date.value);
  return finish(tokens, date.next, reading, date.end);
};

/** One date a calendar; «امروز» may stand before one, «۲ ساعت پیش» not. */
function fits({ calendar }: WrittenDate, { dates, relative }: DateReading, reach: Reach, joined: boolean): boolean {
  if (relative?.kind === 'ago' || dates.length >= reach.mostDates || (joined && dates.length === 0)) return false;
  return calendar === null || dates.every((date) => date.calendar !== calendar);
}

/** A year apart from its date: «Mon Dec 26 20:15:00 2022», «۵ دی، دوشنبه ۱۴۰۱». */
const readYearPiece: PieceReader = (tokens, at, reading) => {
  const date = reading.dates.at(-1);
  const year = date && !date.year && readYear(tokens, at, false);
  if (!date || !year || year.value.digits !== 4) return null;
  date.year = year.value;
  return finish(tokens, year.next, reading, year.end);
};

/** «۱۴۴۴ ق», «۱۴۰۱ هجری شمسی», 2022م; «قمری: ۱۴۴۴/۶/۲». */
const readEraPiece: PieceReader = (tokens, at, reading) => {
  const era = wordAt(tokens, at, 'era');
  const date = reading.dates.at(-1);
  if (era && (markAt(tokens, at + 1, ':') || (!date && numberAt(tokens, at + 1)))) {
    reading.nextCalendar = era.calendar;
    return markAt(tokens, at + 1, ':') ? at + 2 : at + 1;
  }
  if (!era || !date || (!isSpaced(tokens, at) && date.year?.digits !== 4)) return null;
  if (date.calendar !== null && date.calendar !== era.calendar) return null;
  date.calendar = era.calendar;
  return finish(tokens, markAt(tokens, at + 1, '.') ? at + 2 : at + 1, reading);
};

/** «عصر دوشنبه ۵ دی، ساعت ۸». */
const readDayPartPiece: PieceReader = (tokens, at, reading) => {
  const part = wordAt(tokens, at, 'day-part');
  if (!part || reading.dayPart) return null;
  reading.dayPart = part.part;
  return finish(tokens, markAt(tokens, at + 1, '.') ? at + 2 : at + 1, reading);
};

const PIECES: readonly PieceReader[] = [
  readWeekdayPiece,
  readTimePiece,
  readRelativePiece,
  readDatePiece,
  readZonePiece,
  readYearPiece,
  readEraPiece,
  readDayPartPiece,
];

/** What begins a line of a text is a piece of the date above only if it fills the line. */
function staysOnLine(tokens: Tokens, at: number, next: number): boolean {
  return !tokens[at]?.lineStart || endsLine(tokens, next);
}

/** Notes where the reading ends now; a bracket that the piece stands in belongs to it. */
function finish(tokens: Tokens, next: number, reading: DateReading, end = endBefore(tokens, next)): number {
  reading.end = end;
  if (!markAt(tokens, next, CLOSING)) return next;
  const inside = tokens.slice(reading.from, next);
  const open = inside.filter((token) => token.kind === 'mark' && OPENING.includes(token.mark)).length;
  const closed = inside.filter((token) => token.kind === 'mark' && CLOSING.includes(token.mark)).length;
  if (open > closed) reading.end = endBefore(tokens, next + 1);
  return next;
}
