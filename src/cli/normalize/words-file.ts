import { type Io, readSetting } from '../io.js';

const LINE_BREAK = /\r\n|\n|\r/;
const COMMENT = '#';

/** A word of a list, with its line, counted from 1. */
export interface ListedWord {
  word: string;
  line: number;
}

/**
 * Reads a list of words, one a line; empty lines and lines that begin with # are skipped.
 *
 * @throws RangeError if the file cannot be read
 */
export async function readWordsFile(path: string, io: Io): Promise<ListedWord[]> {
  const input = await readSetting(path, io);
  if ('problem' in input) throw new RangeError(input.problem);
  return input.text
    .split(LINE_BREAK)
    .map((line, index) => ({ word: line.trim(), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith(COMMENT));
}
