import { type Io, readSetting } from '../io.js';

const LINE_BREAK = /\r\n|\n|\r/;
const COMMENT = '#';

/**
 * Reads a list of words, one a line; empty lines and lines that begin with # are skipped.
 *
 * @throws RangeError if the file cannot be read
 */
export async function readWordsFile(path: string, io: Io): Promise<string[]> {
  const input = await readSetting(path, io);
  if ('problem' in input) throw new RangeError(input.problem);
  return input.text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith(COMMENT));
}
