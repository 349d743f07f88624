import type { Diagnostic, DiagnosticCode } from '../api/diagnostics.js';
import type { Span } from '../core/spans.js';

/** Messages of the diagnostics of an article, by code. */
export const DIAGNOSTIC_MESSAGES = {
  'ambiguous-local-time': 'The clocks showed this time twice on that day; the first of the two was taken.',
  'calendar-mismatch': 'The date does not name the same day in all its calendars; the Jalali one was taken, or the first.',
  'empty-value': 'The label has no value.',
  'future-date': 'The date of publication is later than the reference.',
  'invalid-date': 'No calendar has this day; no date was read.',
  'invalid-time': 'No clock shows this time; the date was read without it.',
  'likely-time-zone': 'The words of the page are Afghan, so the zone is Asia/Kabul; the page does not name it.',
  'missing-reference': 'The date says no year, or counts from today, and no reference was given; no date was read.',
  'nonexistent-local-time': 'The clocks jumped over this time on that day; it was moved on by as much.',
  'repeated-headline': 'The headline stands here again; the repetition was left out.',
  'reversed-clock': 'Hour and minute stood in reverse order.',
  'several-dates': 'Another day on the page may be that of publication as well; the date is a guess.',
  'unseparated-header': 'Little tells kicker, headline and lead apart; one of them is a guess.',
  'weekday-mismatch': 'The day of the week is not that of the date.',
} as const satisfies Record<DiagnosticCode, string>;

export function diagnostic(code: DiagnosticCode, { start, end }: Span): Diagnostic {
  return { code, message: DIAGNOSTIC_MESSAGES[code], span: { start, end } };
}

export function inSourceOrder<Type extends Pick<Diagnostic, 'span'>>(diagnostics: readonly Type[]): Type[] {
  return diagnostics.length < 2 ? [...diagnostics] : [...diagnostics].sort((one, other) => one.span.start - other.span.start);
}
