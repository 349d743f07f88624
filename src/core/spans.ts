/** A place in a text: UTF-16 code units from 0, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The first span of an ordered list that ends behind a text's code unit at `offset`: the one that covers it, or the next. */
export function spanFrom<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as S).end <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

/** The span of an ordered list that covers a text's code unit at `offset`. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spanFrom(spans, offset);
  return span !== undefined && span.start <= offset ? span : undefined;
}
