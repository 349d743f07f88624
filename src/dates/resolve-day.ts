import type { DiagnosticCode } from '../api/diagnostics.js';
import type { ImpliedPart, YearMonthDay } from '../api/types.js';
import { type Calendar, fromDayNumber, isPlausibleYear, toDayNumber, weekdayOf } from './calendars.js';
import type { DateReading, WrittenDate } from './date-reading.js';
import { resolveRelativeDay } from './resolve-relative.js';
import { type Direction, resolveYearless, type YearEvidence } from './resolve-yearless.js';
import { isDayOf, isLunarTwin } from './twin-days.js';

/** A complete day in the calendar of the text. */
export interface ResolvedDay {
  calendar: Calendar;
  dayNumber: number;
  implied: ImpliedPart[];
  islamic: YearMonthDay | null;
  codes: DiagnosticCode[];
}

type Candidate = Pick<ResolvedDay, 'calendar' | 'implied'> & { dayNumber: number | null };

const BY_PREFERENCE: readonly Calendar[] = ['jalali', 'gregorian', 'islamic'];

/** Returns the day that the dates of a reading name; `null` if they name none. `today` is the day of the reference. */
export function resolveDay(reading: DateReading, today: number | null, direction: Direction): ResolvedDay | null {
  const evidence = today === null ? null : evidenceOf(reading, today, direction);
  const withYear = reading.dates.filter(({ year }) => year !== null);
  const isYearless = withYear.length === 0;
  const read = (isYearless ? reading.dates : namedLunar(withYear)).map((written) => resolveCandidate(written, evidence));
  const candidates = read.filter((candidate) => candidate !== null);
  const first = firstInOrder(candidates);
  if (!first || first.dayNumber === null || candidates.length < read.length || contradicts(candidates)) return null;
  const { calendar, dayNumber, implied } = first;
  const agree = reading.dates.every((written) => namesDay(written, dayNumber, candidates));
  if (!agree && reading.joined) return null;
  const islamic = candidates.find((candidate) => candidate.calendar === 'islamic')?.dayNumber ?? null;
  return {
    calendar,
    dayNumber,
    implied,
    islamic: islamic === null ? null : fromDayNumber('islamic', islamic),
    codes: [...(agree ? [] : ['calendar-mismatch' as const]), ...weekdayCodes(reading.weekday, dayNumber)],
  };
}

function evidenceOf({ weekday, beside, dates }: DateReading, today: number, direction: Direction): YearEvidence {
  return { today, direction, weekday, dates, beside: beside && resolveRelativeDay(beside, { today, direction, weekday }) };
}

function firstInOrder(candidates: readonly Candidate[]): Candidate | null {
  for (const calendar of BY_PREFERENCE) {
    const first = candidates.find((candidate) => candidate.calendar === calendar);
    if (first) return first;
  }
  return null;
}

/** True for two days in one calendar: a range, or no date at all. */
function contradicts(candidates: readonly Candidate[]): boolean {
  return candidates.some((one) => candidates.some((other) => one.calendar === other.calendar && one.dayNumber !== other.dayNumber));
}

/** «1401/10/05 - 1444/06/02»: of two dates in numbers the second is lunar, if both then name the same day. */
function namedLunar(dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const [first, second, ...others] = dates;
  if (!first || !second || first.calendar !== null || second.calendar !== null) return dates;
  const lunar: WrittenDate = { ...second, calendar: 'islamic' };
  const day = resolveCandidate(first, null)?.dayNumber;
  return typeof day === 'number' && isLunarTwin(lunar, day) ? [first, lunar, ...others] : dates;
}

/** True if a date names the day, in any year if it has none. */
function namesDay(written: WrittenDate, dayNumber: number, candidates: readonly Candidate[]): boolean {
  if (written.calendar === 'islamic') return isLunarTwin(written, dayNumber);
  if (written.year === null && written.calendar !== null) return isDayOf(written, dayNumber);
  return candidates.every((candidate) => candidate.calendar === 'islamic' || candidate.dayNumber === dayNumber);
}

function weekdayCodes(weekday: number | null, dayNumber: number): DiagnosticCode[] {
  return weekday === null || weekday === weekdayOf(dayNumber) ? [] : ['weekday-mismatch'];
}

function resolveCandidate(written: WrittenDate, evidence: YearEvidence | null): Candidate | null {
  const { year, month, day, calendar: named } = written;
  if (!year) {
    if (!evidence || named === null) return null;
    return { calendar: named, dayNumber: resolveYearless({ ...written, calendar: named }, evidence), implied: ['year'] };
  }
  if (year.digits === 2) {
    if (written.calendar !== null && written.calendar !== 'jalali') return null;
    const implied: ImpliedPart[] = written.calendar === null ? ['century', 'calendar'] : ['century'];
    return { calendar: 'jalali', dayNumber: toDayNumber('jalali', { year: fullYear(year.value), month, day }), implied };
  }
  const calendar = written.calendar ?? (isPlausibleYear('jalali', year.value) ? 'jalali' : 'gregorian');
  return {
    calendar,
    dayNumber: toDayNumber(calendar, { year: year.value, month, day }),
    implied: written.calendar === null ? ['calendar'] : [],
  };
}

const LAST_YEAR_OF_1400S = 20;

function fullYear(twoDigits: number): number {
  return twoDigits <= LAST_YEAR_OF_1400S ? 1400 + twoDigits : 1300 + twoDigits;
}
