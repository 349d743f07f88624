/** A place in a file as unist has it: line and column count from 1, the offset from 0, all in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Gives the points of a text's offsets. Lines end with LF, CR or CR LF, as unist and editors count them. */
export function createPoints(text: string): (offset: number) => Point {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), ({ index, 0: lineBreak }) => index + lineBreak.length)];
  return (offset) => {
    const line = lastAtOrBelow(starts, offset);
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset };
  };
}

/** The index of the last of the ascending numbers that is not over `limit`. The first never is. */
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
