import type { Span } from '../../api/types.js';
import { codeUnitAt } from '../../core/code-unit.js';
import type { Mutable } from '../../core/spans.js';
import { isLineBreak, lineEnd } from '../../core/white-space.js';
import { findStretches } from './arabic-stretches.js';
import { findVowelled } from './vowelled.js';

/** Returns stretches of Arabic and vowelled quotations, in order. */
export function findArabic(text: string): Span[] {
  const found: Span[] = [];
  const { length } = text;
  for (let start = 0; start < length; start++) {
    const end = lineEnd(text, start);
    if (end > start) findInLine(text, start, end, found);
    start = end;
    if (start < length && !isLineBreak(codeUnitAt(text, start))) break;
  }
  return found;
}

/** Appends the spans of one line. A stretch and a quotation that overlap are mergeSpans. */
function findInLine(text: string, start: number, end: number, found: Span[]): void {
  const stretches: Span[] = [];
  findStretches(text, start, end, stretches);
  const quotations: Span[] = [];
  findVowelled(text, start, end, quotations);
  for (const span of quotations.length === 0 ? stretches : mergeSpans(stretches, quotations)) found.push(span);
}

function mergeSpans(stretches: readonly Span[], quotations: readonly Span[]): Span[] {
  const spans: Mutable<Span>[] = [];
  for (const span of [...stretches, ...quotations].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push({ ...span });
  }
  return spans;
}
