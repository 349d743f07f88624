import type { Read, WrittenTime } from './date-reading.js';
import type { DateTokens } from './date-tokens.js';
import { endBefore, isSpaced, isUnit, markAt, type NumberToken, numberAt, skipMarks, smallNumberAt, wordAt } from './token-cursor.js';

/** Reads «۲۱:۵۸», «ساعت ۲۱ و ۵۸ دقیقه», «ساعت ساعت ۱۱», «T20:30:00», «T 20:30:00», «۱۰:۳۰ ق.ظ», «زمان: ۲۱:۵۸». */
export function readTime(tokens: DateTokens, at: number): Read<WrittenTime> | null {
  if (isUnit(tokens, at, 'hour')) {
    const last = isUnit(tokens, at + 1, 'hour') ? at + 1 : at;
    const from = skipMarks(tokens, last + 1, ':', 1);
    return readClock(tokens, from, ':./') ?? readTimeInWords(tokens, from, true);
  }
  if (wordAt(tokens, at, 'clock')) return readClock(tokens, skipMarks(tokens, at + 1, ':', 1), ':');
  const iso = wordAt(tokens, at, 'iso-time') !== null && isSpaced(tokens, at) === isSpaced(tokens, at + 1);
  return readClock(tokens, iso ? at + 1 : at, ':') ?? readTimeInWords(tokens, at, false);
}

/** Reads «۲۱:۵۸», «۱۰:۲۲:۳۹», «11:30:04.596040»; after «ساعت» also «۱۷/۳۰» and «۱۷.۳۰». */
function readClock(tokens: DateTokens, at: number, separators: string): Read<WrittenTime> | null {
  const hour = numberAt(tokens, at);
  const minute = numberAt(tokens, at + 2);
  const separator = markAt(tokens, at + 1, separators);
  if (!hour || !minute || hour.digits > 2 || !separator) return null;
  if (separator !== ':') return readDottedClock(tokens, at, hour, minute);
  if (minute.digits > 2) return readGluedClock(hour.value, minute);
  let next = at + 3;
  const second = markAt(tokens, next, ':') ? numberAt(tokens, next + 1) : null;
  if (second) next = afterFraction(tokens, next + 2);
  if (!second && isUnit(tokens, next, 'minute')) next++;
  const time: WrittenTime = { hour: hour.value, minute: minute.value, second: second?.value ?? null, part: null, inWords: false };
  if (!isMeem(tokens, next)) return withDayPart(tokens, next, time);
  return { value: { ...time, part: 'pm' }, next: next + 1, end: endBefore(tokens, next + 1) };
}

/** True for «10:30 م» on Arabic pages: مساءً. After a year «م» is the era. */
function isMeem(tokens: DateTokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.word.kind === 'era' && token.word.calendar === 'gregorian' && token.end - token.start === 1;
}

/** Skips fractions of a second: «04.596040», «04,596». */
function afterFraction(tokens: DateTokens, at: number): number {
  const fraction = numberAt(tokens, at + 1);
  if (!fraction || isSpaced(tokens, at) || isSpaced(tokens, at + 1)) return at;
  return markAt(tokens, at, '.') || (markAt(tokens, at, ',') && fraction.digits === 3) ? at + 2 : at;
}

/** Reads «ساعت ۱۷/۳۰», but not a date after «ساعت». */
function readDottedClock(tokens: DateTokens, at: number, hour: NumberToken, minute: NumberToken): Read<WrittenTime> | null {
  const isTight = !isSpaced(tokens, at + 1) && !isSpaced(tokens, at + 2);
  const goesOn = markAt(tokens, at + 3, './') !== null && !isSpaced(tokens, at + 4) && numberAt(tokens, at + 4) !== null;
  if (minute.digits !== 2 || !isTight || goesOn) return null;
  return withDayPart(tokens, at + 3, { hour: hour.value, minute: minute.value, second: null, part: null, inWords: false });
}

/** Reads «12:112004»: a clock joined to a year. */
function readGluedClock(hour: number, minute: NumberToken): Read<WrittenTime> | null {
  const minutes = Math.floor(minute.value / 10 ** (minute.digits - 2));
  return {
    value: { hour, minute: minutes, second: null, part: null, inWords: false },
    next: Number.POSITIVE_INFINITY,
    end: minute.start + 2,
  };
}

/** «ساعت بیست و پنج دقیقه» is five past twenty. */
const TWENTY = 20;

/** Reads «ساعت ۲۱ و ۵۸ دقیقه و ۳۰ ثانیه», «ساعت ۲۱», «۹ صبح», «ساعت هشت و نیم», «۲۱ و ۵۸ دقیقه». */
function readTimeInWords(tokens: DateTokens, at: number, named: boolean): Read<WrittenTime> | null {
  const hour = smallNumberAt(tokens, at);
  if (hour === null) return null;
  if (named && hour > TWENTY && wordAt(tokens, at, 'number-word') && isUnit(tokens, at + 1, 'minute')) {
    return withDayPart(tokens, at + 2, { hour: TWENTY, minute: hour - TWENTY, second: null, part: null, inWords: true });
  }
  const minute = readFraction(tokens, at + 1) ?? readUnitPart(tokens, at + 1, 'minute') ?? (named ? readBareMinute(tokens, at + 1) : null);
  const afterMinute = minute?.next ?? at + 1;
  const second = minute ? readUnitPart(tokens, afterMinute, 'second') : null;
  const next = second?.next ?? afterMinute;
  if (!named && !wordAt(tokens, next, 'day-part') && !isUnit(tokens, next - 1, 'minute') && !second) return null;
  return withDayPart(tokens, next, { hour, minute: minute?.value ?? 0, second: second?.value ?? null, part: null, inWords: true });
}

/** Reads «و نیم», «و ربع». */
function readFraction(tokens: DateTokens, at: number): Read<number> | null {
  const fraction = wordAt(tokens, at, 'and') && wordAt(tokens, at + 1, 'fraction');
  return fraction && { value: fraction.minutes, next: at + 2, end: endBefore(tokens, at + 2) };
}

/** Reads «و ۵۸ دقیقه». */
function readUnitPart(tokens: DateTokens, at: number, unit: 'minute' | 'second'): Read<number> | null {
  const value = smallNumberAt(tokens, at + 1);
  if (value === null || !wordAt(tokens, at, 'and') || !isUnit(tokens, at + 2, unit)) return null;
  return { value, next: at + 3, end: endBefore(tokens, at + 3) };
}

/** Reads «و ۵۸» in «ساعت ۲۱ و ۵۸», but nothing in «ساعت ۲۱ و ۵ دی». */
function readBareMinute(tokens: DateTokens, at: number): Read<number> | null {
  const minute = numberAt(tokens, at + 1);
  const follower = tokens[at + 2];
  if (!wordAt(tokens, at, 'and') || minute?.digits !== 2 || (follower && follower.kind !== 'mark' && !wordAt(tokens, at + 2, 'day-part')))
    return null;
  return { value: minute.value, next: at + 2, end: minute.end };
}

function withDayPart(tokens: DateTokens, at: number, time: WrittenTime): Read<WrittenTime> {
  const part = wordAt(tokens, at, 'day-part')?.part ?? null;
  const next = part ? skipMarks(tokens, at + 1, '.', 1) : at;
  return { value: { ...time, part }, next, end: endBefore(tokens, next) };
}
