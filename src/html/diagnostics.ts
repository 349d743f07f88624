import type { Diagnostic, DiagnosticCode } from '../api/diagnostics.js';
import type { Span } from '../api/types.js';
import { DIAGNOSTIC_MESSAGES } from '../article/diagnostics.js';

/** Messages of the diagnostics of HTML pages only, by code. */
export const HTML_DIAGNOSTIC_MESSAGES = {
  'code-mismatch': 'Another part of the page gives another news code; the one in sight was taken.',
  'headline-mismatch': 'The metadata give another headline; the one in sight was taken.',
  'invalid-structured-data': 'This script is not valid JSON; it was not read.',
  'longer-text-left-out': 'This was taken for comments, advertisements or a menu, and has more prose than the body; it was left out.',
  'published-mismatch': 'Another part of the page gives another time of publication; the one in sight was taken.',
  'undecodable-bytes': 'Some bytes are not valid in the encoding of the page; they became U+FFFD.',
  'updated-mismatch': 'Another part of the page gives another time of the last change; the one in sight was taken.',
} as const satisfies Record<string, string>;

/** Codes of {@link HtmlDiagnostic}: those of texts, and those of HTML pages only. */
export type HtmlDiagnosticCode = DiagnosticCode | keyof typeof HTML_DIAGNOSTIC_MESSAGES;

/** A finding in a page, with its place in the HTML. */
export type HtmlDiagnostic = Diagnostic<HtmlDiagnosticCode>;

const MESSAGES: Readonly<Record<HtmlDiagnosticCode, string>> = { ...DIAGNOSTIC_MESSAGES, ...HTML_DIAGNOSTIC_MESSAGES };

export function htmlDiagnostic(code: HtmlDiagnosticCode, { start, end }: Span): HtmlDiagnostic {
  return { code, message: MESSAGES[code], span: { start, end } };
}
