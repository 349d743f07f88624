const LINE_BREAK = /\r\n|\n|\r/g;

/** Line and column, both from 1, the column in UTF-16 code units. Lines end with LF, CR LF or CR. */
export interface LinePlace {
  line: number;
  column: number;
}

/** Creates a function that returns the places of offsets of a text. Offsets must ascend from call to call. */
export function createPlaces(text: string): (offset: number) => LinePlace {
  const starts = [0, ...Array.from(text.matchAll(LINE_BREAK), (found) => found.index + found[0].length)];
  let line = 1;
  return (offset) => {
    while ((starts[line] ?? Infinity) <= offset) line++;
    return { line, column: offset - (starts[line - 1] as number) + 1 };
  };
}
