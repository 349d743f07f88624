/** A range of a text in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A type while its value is built: nothing in it is readonly. */
export type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Returns the span of an ordered list that covers the code unit at `offset`, or else the next span. */
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

/** Returns the span of an ordered list that covers the code unit at `offset`. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spanFrom(spans, offset);
  return span !== undefined && span.start <= offset ? span : undefined;
}
