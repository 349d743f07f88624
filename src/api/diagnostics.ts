import type { Span } from '../core/spans.js';

/** Codes of {@link Diagnostic}. */
export type DiagnosticCode =
  | 'ambiguous-local-time'
  | 'calendar-mismatch'
  | 'empty-value'
  | 'future-date'
  | 'invalid-date'
  | 'invalid-time'
  | 'likely-time-zone'
  | 'missing-reference'
  | 'nonexistent-local-time'
  | 'repeated-headline'
  | 'reversed-clock'
  | 'several-dates'
  | 'unseparated-header'
  | 'weekday-mismatch';

/** An oddity in a text: its code, one sentence for a reader, and its place in the original. */
export interface Diagnostic {
  code: DiagnosticCode;
  message: string;
  span: Span;
}
