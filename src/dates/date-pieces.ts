import { readCalendarDate } from './calendar-grammar.js';
import type { DateReading, WrittenDate } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { readRelative } from './relative-grammar.js';
import { readUnitShift, readYearShift, sideAt } from './shift-grammar.js';
import { readTime } from './time-grammar.js';
import { endBefore, isEndOfLine, isSpaced, markAt, numberAt, wordAt } from './token-cursor.js';
import { readYear } from './year-grammar.js';
import { readZone } from './zone-grammar.js';

/** The limits of a date expression. */
export interface Reach {
  /** Marks between its pieces. */
  separators: string;
  /** Upper bound of its dates, each in another calendar. */
  mostDates: number;
  /** True if it may contain relative dates of running text: «دوشنبه», «۵ روز دیگر», «سال گذشته». */
  inProse: boolean;
}

const OPENING = '(';
const CLOSING = ')';

type PieceReader = (tokens: DateTokens, at: number, reading: DateReading, reach: Reach) => number | null;

/** Reads one piece into the reading. Returns the next token, or `null` if no piece fits. */
export const readPiece: PieceReader = (tokens, at, reading, reach) => {
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
  reading.dayPart ??= name.part;
  return endPiece(tokens, counted ? at + 2 : at + 1, reading);
};

const readTimePiece: PieceReader = (tokens, at, reading) => {
  const time = readTime(tokens, at);
  if (!time || reading.time || (at > reading.from && !staysOnLine(tokens, at, time.next))) return null;
  reading.time = time.value;
  const zone = reading.zone ? null : readZone(tokens, time.next);
  if (!zone) return endPiece(tokens, time.next, reading, time.end);
  reading.zone = zone.value;
  return endPiece(tokens, zone.next, reading, zone.end);
};

/** A zone apart from its time: «۲۰:۱۵ - ۵ دی ۱۴۰۱ به وقت تهران», «+03:30[Asia/Tehran]». */
const readZonePiece: PieceReader = (tokens, at, reading) => {
  const zone = wordAt(tokens, at, 'zone');
  if (!zone || (reading.zone && reading.zone.kind === 'name')) return null;
  reading.zone ??= { kind: 'name', zone: zone.zone };
  return endPiece(tokens, at + 1, reading);
};

const readRelativePiece: PieceReader = (tokens, at, reading, reach) => {
  const relative = readRelative(tokens, at, reach.inProse);
  if (!relative || reading.relative || reading.dates.length > 0) return null;
  reading.relative = relative.value;
  return endPiece(tokens, relative.next, reading, relative.end);
};

const readDatePiece: PieceReader = (tokens, at, reading, reach) => {
  const joined = wordAt(tokens, at, 'and') !== null;
  const date = readCalendarDate(tokens, joined ? at + 1 : at);
  if (!date || !mayAddDate(date.value, reading, reach, joined)) return null;
  if (reading.dates.length > 0 && tokens[at]?.lineStart) return null;
  if (reading.nextCalendar && reading.nextCalendar !== (date.value.calendar ?? reading.nextCalendar)) return null;
  date.value.calendar ??= reading.nextCalendar;
  reading.nextCalendar = null;
  reading.joined ||= joined;
  if (reach.inProse) reading.beside = reading.relative;
  reading.relative = null;
  if (!date.value.year) date.value.yearShift = reading.yearShift;
  const weekday = numberAt(tokens, at) ? wordAt(tokens, at + 1, 'weekday') : null;
  if (weekday) reading.weekday ??= weekday.weekday;
  reading.dates.push(date.value);
  return endPiece(tokens, date.next, reading, date.end);
};

/** True if a date may be added: one per calendar. «امروز» may precede a date, «۲ ساعت پیش» may not. */
function mayAddDate({ calendar }: WrittenDate, { dates, relative }: DateReading, reach: Reach, joined: boolean): boolean {
  if (relative?.kind === 'amounts' || dates.length >= reach.mostDates || (joined && dates.length === 0)) return false;
  return calendar === null || dates.every((date) => date.calendar !== calendar);
}

/** A year apart from its date: «Mon Dec 26 20:15:00 2022», «۵ دی، دوشنبه ۱۴۰۱». */
const readYearPiece: PieceReader = (tokens, at, reading) => {
  const date = reading.dates.at(-1);
  const year = date && !date.year && readYear(tokens, at, false);
  if (!date || !year || year.value.digits !== 4) return null;
  date.year = year.value;
  return endPiece(tokens, year.next, reading, year.end);
};

/** «۱۴ خرداد سال گذشته», «امسال در ۲۲ بهمن», «۱۲ بهمن آینده». */
const readYearShiftPiece: PieceReader = (tokens, at, reading, reach) => {
  const shift = reach.inProse ? readYearShift(tokens, at) : null;
  const date = reading.dates.at(-1);
  if (!date) {
    if (!shift || reading.relative || reading.yearShift !== null) return null;
    reading.yearShift = shift.value;
    return wordAt(tokens, shift.next, 'at') ? shift.next + 1 : shift.next;
  }
  if (date.year || date.yearShift !== null || date.side !== null) return null;
  const side = reach.inProse && !shift ? sideAt(tokens, at) : null;
  if (side?.always) date.side = side.side;
  else if (shift) date.yearShift = shift.value;
  else return null;
  return endPiece(tokens, shift?.next ?? at + 1, reading);
};

/** «شنبه گذشته», «دوشنبه بعد», «جمعه هفته آینده». */
const readWeekPiece: PieceReader = (tokens, at, reading, reach) => {
  const follows = wordAt(tokens, at - 1, 'weekday') !== null || wordAt(tokens, at - 1, 'day-part') !== null;
  if (!reach.inProse || !follows || reading.weekday === null || reading.relative || reading.dates.length > 0) return null;
  const weeks = readUnitShift(tokens, at, 'week');
  const side = sideAt(tokens, at)?.side ?? null;
  if (!weeks && !side) return null;
  reading.relative = { kind: 'weekday', side: weeks ? null : side, weeks: weeks?.value ?? null };
  return endPiece(tokens, weeks?.next ?? at + 1, reading);
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
  return endPiece(tokens, markAt(tokens, at + 1, '.') ? at + 2 : at + 1, reading);
};

/** «عصر دوشنبه ۵ دی، ساعت ۸». */
const readDayPartPiece: PieceReader = (tokens, at, reading) => {
  const part = wordAt(tokens, at, 'day-part');
  if (!part || reading.dayPart) return null;
  reading.dayPart = part.part;
  return endPiece(tokens, markAt(tokens, at + 1, '.') ? at + 2 : at + 1, reading);
};

const PIECES: readonly PieceReader[] = [
  readWeekdayPiece,
  readTimePiece,
  readRelativePiece,
  readDatePiece,
  readZonePiece,
  readYearPiece,
  readYearShiftPiece,
  readWeekPiece,
  readEraPiece,
  readDayPartPiece,
];

/** A piece at the beginning of a line continues the date above only if it fills the line. */
function staysOnLine(tokens: DateTokens, at: number, next: number): boolean {
  return !tokens[at]?.lineStart || isEndOfLine(tokens, next);
}

/** Sets the end of the reading. The bracket that encloses the piece belongs to it. */
function endPiece(tokens: DateTokens, next: number, reading: DateReading, end = endBefore(tokens, next)): number {
  reading.end = end;
  if (!markAt(tokens, next, CLOSING)) return next;
  const inside = tokens.slice(reading.from, next);
  const open = inside.filter((token) => token.kind === 'mark' && OPENING.includes(token.mark)).length;
  const closed = inside.filter((token) => token.kind === 'mark' && CLOSING.includes(token.mark)).length;
  if (open > closed) reading.end = endBefore(tokens, next + 1);
  return next;
}
