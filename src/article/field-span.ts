import type { FieldConfidence, FieldSpan, Span } from '../api/types.js';

export function fieldSpan({ start, end }: Span, by: string, confidence: FieldConfidence): FieldSpan {
  return { start, end, by, confidence };
}
