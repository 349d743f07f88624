import { readCalendarDate } from './calendar-grammar.js';
import type { DateReading } from './date-reading.js';
import type { DateToken } from './date-tokens.js';
import { readRelative, readTime, readZone } from './time-grammar.js';
import { endBefore, isSpaced, markAt, numberAt, wordAt } from './token-cursor.js';

type Tokens = readonly DateToken[];

const SEPARATORS = '-–—/|,،;؛·•()[]=@«».';
const OPENING = '([«';
const CLOSING = ')]»';

/**
 * The longest date expression at the first token: weekday, date, time, zone and the twins in other calendars, in any order,
 * each at most once. A second date in the same calendar, a second time, an unknown word ends it.
 */
export function readDateExpression(tokens: Tokens): DateReading | null {
  const reading: DateReading = { dates: [], weekday: null, time: null, zone: null, relative: null, end: 0 };
  let at = skipSeparators(tokens, 0);
  for (let next = readPiece(tokens, at, reading); next > at; next = readPiece(tokens, at, reading)) {
    at = skipSeparators(tokens, next);
  }
  const isDamaged = isGluedNumber(tokens, at) && reading.dates.every(({ year }) => year === null);
  return !isDamaged && (reading.dates.length > 0 || reading.relative) ? reading : null;
}

/** «۲۱فروردین۱۳»: what is left of a year. */
function isGluedNumber(tokens: Tokens, at: number): boolean {
  return numberAt(tokens, at) !== null && !isSpaced(tokens, at);
}

/** Whether nothing but separators follows `offset`. */
export function endsAt(tokens: Tokens, offset: number): boolean {
  return tokens.every(
    (token) => token.end <= offset || (token.start >= offset && token.kind === 'mark' && SEPARATORS.includes(token.mark)),
  );
}

function skipSeparators(tokens: Tokens, at: number): number {
  let next = at;
  while (markAt(tokens, next, SEPARATORS) || wordAt(tokens, next, 'twin') || wordAt(tokens, next, 'leading')) next++;
  return next;
}

/** Reads one piece into the reading; gives the token after it, or `at` where no piece fits. */
function readPiece(tokens: Tokens, at: number, reading: DateReading): number {
  if (at >= tokens.length) return at;
  return (
    readWeekdayPiece(tokens, at, reading) ??
    readTimePiece(tokens, at, reading) ??
    readRelativePiece(tokens, at, reading) ??
    readDatePiece(tokens, at, reading) ??
    readEraPiece(tokens, at, reading) ??
    at
  );
}

type PieceReader = (tokens: Tokens, at: number, reading: DateReading) => number | null;

const readWeekdayPiece: PieceReader = (tokens, at, reading) => {
  const weekday = wordAt(tokens, at, 'weekday');
  if (!weekday || (reading.weekday !== null && reading.weekday !== weekday.weekday)) return null;
  reading.weekday = weekday.weekday;
  return finish(tokens, at + 1, reading);
};

const readTimePiece: PieceReader = (tokens, at, reading) => {
  const time = readTime(tokens, at);
  if (!time || reading.time) return null;
  reading.time = time.value;
  const zone = readZone(tokens, time.next);
  if (!zone) return finish(tokens, time.next, reading, time.end);
  reading.zone = zone.value;
  return finish(tokens, zone.next, reading, zone.end);
};

const readRelativePiece: PieceReader = (tokens, at, reading) => {
  const relative = readRelative(tokens, at);
  if (!relative || reading.relative || reading.dates.length > 0) return null;
  reading.relative = relative.value;
  return finish(tokens, relative.next, reading, relative.end);
};

const readDatePiece: PieceReader = (tokens, at, reading) => {
  const date = readCalendarDate(tokens, at);
  if (!date || reading.relative) return null;
  const known = reading.dates.some(({ calendar }) => calendar === date.value.calendar);
  if (known && date.value.calendar !== null) return null;
  const weekday = numberAt(tokens, at) ? wordAt(tokens, at + 1, 'weekday') : null;
  if (weekday) reading.weekday ??= weekday.weekday;
  reading.dates.push(date.value);
  return finish(tokens, date.next, reading, date.end);
};

const readEraPiece: PieceReader = (tokens, at, reading) => {
  const era = wordAt(tokens, at, 'era');
  const date = reading.dates.at(-1);
  if (!era || !date || !isSpaced(tokens, at) || (date.calendar !== null && date.calendar !== era.calendar)) return null;
  date.calendar = era.calendar;
  return finish(tokens, markAt(tokens, at + 1, '.') ? at + 2 : at + 1, reading);
};

/** Notes where the reading ends now; a bracket that the piece stands in belongs to it. */
function finish(tokens: Tokens, next: number, reading: DateReading, end = endBefore(tokens, next)): number {
  reading.end = end;
  if (!markAt(tokens, next, CLOSING)) return next;
  const inside = tokens.slice(0, next);
  const open = inside.filter((token) => token.kind === 'mark' && OPENING.includes(token.mark)).length;
  const closed = inside.filter((token) => token.kind === 'mark' && CLOSING.includes(token.mark)).length;
  if (open > closed) reading.end = endBefore(tokens, next + 1);
  return next;
}
