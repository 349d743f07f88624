import type { Span } from '../core/spans.js';

/** What may be odd in a text. */
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
  | 'unseparated-header'
  | 'weekday-mismatch';

/** Something odd in a text: what, in one sentence, and where in the original. */
export interface Diagnostic {
  code: DiagnosticCode;
  message: string;
  span: Span;
}
