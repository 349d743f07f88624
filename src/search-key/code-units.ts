/** So many code units become text at once: all are arguments of one call. */
const MOST_AT_ONCE = 1 << 12;

/** The text of codes[start, end). */
export function textOf(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += MOST_AT_ONCE) {
    // What apply takes is anything with a length and numbers; its type wants an array.
    const piece: ArrayLike<number> = codes.subarray(at, Math.min(end, at + MOST_AT_ONCE));
    text += String.fromCharCode.apply(null, piece as number[]);
  }
  return text;
}
