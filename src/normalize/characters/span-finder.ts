import type { ProtectedSpan } from '../../text/protect.js';

/** The protected span that holds an offset, if one does. Takes rising offsets, and reads the spans once. */
export function createSpanFinder(spans: readonly ProtectedSpan[]): (at: number) => ProtectedSpan | undefined {
  let index = 0;
  return (at) => {
    let span = spans[index];
    while (span && span.end <= at) span = spans[++index];
    return span && span.start <= at ? span : undefined;
  };
}
