import { codeUnitAt } from './code-unit.js';
import { isInvisible } from './invisible.js';
import type { CodeUnit } from './number-kinds.js';
import type { Span } from './spans.js';
import { isLineBreak, isWhiteSpace } from './white-space.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Returns the lines of a text without their breaks (those of UAX #14; CR LF is one break). The last line may be empty. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeUnitAt(text, at);
    if (!isLineBreak(code)) continue;
    lines.push({ start, end: at });
    if (code === CARRIAGE_RETURN && codeUnitAt(text, at + 1) === LINE_FEED) at++;
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function isMargin(code: CodeUnit): boolean {
  return isWhiteSpace(code) || isInvisible(code);
}

/** Returns the span without white space and invisible characters at its edges; if nothing is left, an empty span at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isMargin(codeUnitAt(text, start))) start++;
  while (end > start && isMargin(codeUnitAt(text, end - 1))) end--;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}
