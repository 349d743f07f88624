/** By UTF-16 code unit, what a plain line may hold: see `fast-path-characters.ts`. */
export type Signs = Uint16Array;

/** Reads the plain lines of a text. */
export interface LineReader {
  /** The characters of plain lines; null if no line is plain under the settings. */
  readonly signs: Signs | null;
  /** Returns the end of the line that begins at `start`, its break included, or `start` if it is not plain. */
  readPlain(text: string, start: number, signs: Signs): number;
  /** Called for the plain line that was just read, after all lines before it were visited. */
  visitPlain(start: number, end: number): void;
}

/** What is done with the lines of a text. */
export interface LineVisitor extends LineReader {
  /** Called for a run of lines that are not plain. */
  visitOthers(start: number, end: number): void;
}
