/** Characters of plain lines, by UTF-16 code unit: see `fast-path-characters.ts`. */
export type Signs = Uint16Array;

/** Reads the plain lines of a text. */
export interface LineReader {
  /** Signs of plain lines; null if the settings allow no plain line. */
  readonly signs: Signs | null;
  /** Returns the end of the line that starts at `start`, break included, or `start` if it is not plain. */
  readPlain(text: string, start: number, signs: Signs): number;
  /** Called for the plain line that was just read, after all lines before it were visited. */
  visitPlain(start: number, end: number): void;
}

/** Receives the lines of a text. */
export interface LineVisitor extends LineReader {
  /** Called for a run of lines that are not plain. */
  visitOthers(start: number, end: number): void;
}
