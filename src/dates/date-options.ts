import type { DateOptions } from '../api/types.js';
import { assertOneOf, assertOptions, kindOf, shown } from '../core/assert.js';
import { timeOf } from '../core/brands.js';
import { PLAUSIBLE_YEARS } from './calendars.js';
import { parseInstant } from './instant.js';
import type { DateContext } from './resolve-date.js';
import type { Direction } from './resolve-yearless.js';
import { assertTimeZone } from './time-zone.js';

const DATE_OPTIONS = ['reference', 'timeZone', 'direction'] as const satisfies (keyof DateOptions)[];

/**
 * Reads the options of dates.
 *
 * @param otherwise direction if the caller names none
 * @throws TypeError or RangeError with the name of the option and its expected values
 */
export function readDateOptions(options: DateOptions, otherwise: Direction): DateContext {
  assertOptions(options, DATE_OPTIONS);
  return { ...readDateContext(options), direction: readDirection(options.direction) ?? otherwise };
}

const DIRECTIONS: readonly string[] = ['nearest', 'past', 'future'] satisfies Direction[];

function readDirection(direction: unknown): Direction | undefined {
  if (direction !== undefined) assertOneOf(direction, DIRECTIONS, 'options.direction');
  return direction as Direction | undefined;
}

/**
 * Reads `reference` and `timeZone`.
 *
 * @throws TypeError or RangeError with the name of the option and its expected values
 */
export function readDateContext({ reference, timeZone }: DateOptions): DateContext {
  return { reference: readReferenceOption(reference), timeZone: readTimeZone(timeZone) };
}

/** The years of news texts, in UTC. Beyond them a reference is a misreading, and a calendar may have no such year. */
const FIRST_REFERENCE = Date.UTC(PLAUSIBLE_YEARS.gregorian[0], 0, 1);
const LAST_REFERENCE = Date.UTC(PLAUSIBLE_YEARS.gregorian[1] + 1, 0, 1) - 1;

function readReferenceOption(reference: unknown): number | null {
  if (reference === undefined) return null;
  const instant = typeof reference === 'string' ? parseInstant(reference) : timeOf(reference);
  if (typeof reference === 'string' && instant === null)
    throw new RangeError(
      `options.reference: expected an ISO 8601 instant with an offset, such as '2026-10-10T12:00:00+03:30', got ${shown(reference)}`,
    );
  if (instant === null) throw new TypeError(`options.reference: expected a Date or an ISO 8601 string, got ${kindOf(reference)}`);
  if (Number.isNaN(instant)) throw new RangeError('options.reference: expected a valid Date, got an invalid one');
  if (instant < FIRST_REFERENCE || instant > LAST_REFERENCE)
    throw new RangeError(
      `options.reference: expected an instant in the years ${PLAUSIBLE_YEARS.gregorian.join(' to ')}, got ${new Date(instant).toISOString()}`,
    );
  return instant;
}

function readTimeZone(timeZone: unknown): string | null {
  if (timeZone === undefined) return null;
  if (typeof timeZone !== 'string')
    throw new TypeError(`options.timeZone: expected an IANA name, such as 'Asia/Tehran', got ${kindOf(timeZone)}`);
  try {
    assertTimeZone(timeZone);
  } catch {
    throw new RangeError(`options.timeZone: expected an IANA name, such as 'Asia/Tehran', got ${shown(timeZone)}`);
  }
  return timeZone;
}
