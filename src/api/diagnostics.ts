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

/** An oddity in a text or page: its code, one sentence for a reader, and its place in the original. */
export interface Diagnostic<Code extends string = DiagnosticCode> {
  readonly code: Code;
  readonly message: string;
  readonly span: Span;
}
