import type { Confidence, FieldSpan, Span } from '../api/types.js';

export function fieldSpan({ start, end }: Span, by: string, confidence: Confidence): FieldSpan {
  return { start, end, by, confidence };
}
