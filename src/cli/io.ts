/** All that the command line needs of the world, so that it runs in a test as in a shell. */
export interface Io {
  readFile(path: string): Promise<Uint8Array>;
  stdin(): Promise<Uint8Array>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** A text and the name under which messages speak of it. */
export interface Input {
  name: string;
  text: string;
}

/** What was read, before anybody knows how it is written. */
export interface RawInput {
  name: string;
  bytes: Uint8Array;
}

/** Why there is no text, as one line for the user. */
export interface InputFailure {
  problem: string;
}

export const STANDARD_INPUT = '-';

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; give the path of a text file, or - for standard input',
  EISDIR: 'this is a directory; give the path of a text file in it',
  EACCES: 'this file may not be read; give yourself the right to, or pipe it into standard input',
};

/** Reads a file, or standard input for `-`. */
export async function readBytes(path: string, io: Io): Promise<RawInput | InputFailure> {
  const name = path === STANDARD_INPUT ? '(standard input)' : path;
  try {
    return { name, bytes: path === STANDARD_INPUT ? await io.stdin() : await io.readFile(path) };
  } catch (error) {
    return { problem: `${name}: ${describe(error)}` };
  }
}

/** Takes bytes for UTF-8, and says where they are not. */
export function decodeInput({ name, bytes }: RawInput): Input | InputFailure {
  const text = decodeUtf8(bytes);
  if (text !== null) return { name, text };
  const line = firstLineNotUtf8(bytes);
  return { problem: `${name}:${line}: this line is not UTF-8; convert the text first (iconv -f WINDOWS-1256 -t UTF-8)` };
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  const LINE_FEED = 0x0a;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

/** Null where a byte does not fit. A byte order mark is part of the text: what becomes of it is for the rules to say. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return FILE_PROBLEMS[code ?? ''] ?? message;
}
