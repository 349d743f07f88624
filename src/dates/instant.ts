/** An ISO 8601 instant: a date, a time and an offset from UTC; lower case is valid too (RFC 3339, 5.6). */
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/i;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Parses an ISO 8601 instant with an offset. Unlike `Date.parse` it knows the lengths of months: 31 February is no day.
 *
 * @returns milliseconds since 1970; `null` if the text is another, or no calendar and clock show this instant
 */
export function parseInstant(text: string): number | null {
  const found = INSTANT.exec(text);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [, , , , , , , fraction = '0', sign, offsetHour = '0', offsetMinute = '0'] = found;
  const start = startOfDay(year, month, day);
  if (start === null || !isTime(hour, minute, second) || !isOffset(Number(offsetHour), Number(offsetMinute))) return null;
  const offset = (Number(offsetHour) * HOUR + Number(offsetMinute) * MINUTE) * (sign === '-' ? -1 : 1);
  return start + hour * HOUR + minute * MINUTE + second * 1000 + Math.floor(Number(`0.${fraction}`) * 1000) - offset;
}

/** `setUTCFullYear` takes years below 100 as they are; `Date.UTC` moves them to the 20th century. */
function startOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

/** 24:00 is the end of a day. */
function isTime(hour: number, minute: number, second: number): boolean {
  return (hour < 24 && minute < 60 && second < 60) || (hour === 24 && minute === 0 && second === 0);
}

const isOffset = (hour: number, minute: number): boolean => hour < 24 && minute < 60;
