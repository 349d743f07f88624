/** A point of unist: line and column from 1, offset from 0, all in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Creates a function that returns the point of an offset. Lines end with LF, CR or CR LF, as in unist and editors. */
export function createPoints(text: string): (offset: number) => Point {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), ({ index, 0: lineBreak }) => index + lineBreak.length)];
  return (offset) => {
    const line = lastAtOrBelow(starts, offset);
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset };
  };
}

/** Returns the index of the last number of an ascending list that is at most `limit`. The first one must be. */
function lastAtOrBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
