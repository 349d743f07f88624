import { constants } from 'node:buffer';
import { decode, type Encoding } from './encoding.js';

/** All that the command line needs of the world, so that it runs in a test as in a shell. */
export interface Io {
  readFile(path: string): Promise<Uint8Array>;
  /** Replaces a file as a whole, in UTF-8, or leaves it as it was. */
  writeFile(path: string, text: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** The files that a glob pattern takes in, but for those that another leaves out; sorted. */
  findFiles(pattern: string, leftOut: readonly string[]): Promise<string[]>;
  stdin(): Promise<Uint8Array>;
  stdout(text: string): void;
  stderr(text: string): void;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the working directory. */
  readonly folder: string;
}

/** A text and the name under which messages speak of it. */
export interface Input {
  name: string;
  text: string;
  /** Where the text stands; null for standard input. */
  path: string | null;
  /** How its bytes were written. */
  encoding: Encoding;
}

/** Why there is no text, as one line for the user. */
export interface InputFailure {
  problem: string;
}

export const STANDARD_INPUT = '-';

const TOO_LARGE = `this file is larger than ${constants.MAX_STRING_LENGTH} bytes, the most that is read at once; split it at a line end`;

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; give the path of a text file, or - for standard input',
  EISDIR: "this is a directory; give the path of a text file in it, or a pattern such as '**/*.txt'",
  EACCES: 'this file may not be read or written; give yourself the right to, or pipe it into standard input',
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
};

/** Reads a file, or standard input for `-` and for no path at all. What is not UTF-8 is read in the `fallback`, if one is given. */
export async function readInput(path: string | undefined, io: Io, fallback?: Encoding): Promise<Input | InputFailure> {
  const fromStandardInput = path === undefined || path === STANDARD_INPUT;
  const name = fromStandardInput ? '(standard input)' : path;
  try {
    const bytes = fromStandardInput ? await io.stdin() : await io.readFile(path);
    if (bytes.length > constants.MAX_STRING_LENGTH) return { problem: `${name}: ${TOO_LARGE}` };
    const decoded = decode(bytes, fallback);
    if ('problem' in decoded) return { problem: `${name}${decoded.line === null ? '' : `:${decoded.line}`}: ${decoded.problem}` };
    return { name, path: fromStandardInput ? null : path, ...decoded };
  } catch (error) {
    return { problem: `${name}: ${describeFailure(error)}` };
  }
}

/** What the system had against a file, and what can be done. */
export function describeFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return FILE_PROBLEMS[code ?? ''] ?? message;
}
