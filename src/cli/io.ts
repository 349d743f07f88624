import { constants } from 'node:buffer';
import type { Readable, Writable } from 'node:stream';
import { decodeBytes, type Encoding } from './encoding.js';
import { describeFailure, type FileRole, NAME_PROBLEM, TOO_LARGE } from './failures.js';
import type { FileSystem } from './files/file-system.js';
import type { Processes } from './files/processes.js';
import { type FoundFiles, NAME_NOT_UTF8, type Unread } from './files/walk.js';

/** The environment of the command line, so that a test can replace it. */
export interface Io {
  readFile(path: string): Promise<Uint8Array>;
  /** Replaces a file atomically, in UTF-8. */
  writeFile(path: string, text: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  isFolder(path: string): Promise<boolean>;
  /** Finds the files that match a glob pattern, except those that match `leftOut`. */
  findFiles(pattern: string, leftOut: readonly string[]): Promise<FoundFiles>;
  /**
   * Finds the files of a folder and its subfolders, except hidden ones, node_modules and those that match `leftOut`. Links to folders are
   * not followed.
   */
  filesIn(folder: string, leftOut: readonly string[]): Promise<FoundFiles>;
  stdin(): Promise<Uint8Array>;
  /** Ends the process if the output cannot be written. */
  stdout(text: string): void;
  stderr(text: string): void;
  /** For commands that stream; they then report errors of standard output themselves. */
  streams(): Streams;
  /** For commands that read and write files in parts. */
  readonly files: FileSystem;
  readonly processes: Processes;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Arguments whose bytes are not UTF-8, as they were decoded: another file may have such a name. */
  readonly undecodable: ReadonlySet<string>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the working directory. */
  readonly folder: string;
}

/** The streams of the process. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderrIsTerminal: boolean;
}

/** Bytes of an input, before decoding. */
export interface RawInput {
  /** Name of the input in messages. */
  name: string;
  /** Path of the file; `null` for standard input. */
  path: string | null;
  bytes: Uint8Array;
  /** Encoding for bytes that are not UTF-8, if the user gives one. */
  fallback?: Encoding | undefined;
}

/** A text with its source. */
export interface Input extends Pick<RawInput, 'name' | 'path'> {
  text: string;
  /** Encoding of its bytes. */
  encoding: Encoding;
}

/** Reason why an input cannot be read, as one line for the user. */
export interface InputFailure {
  problem: string;
}

export const STANDARD_INPUT = '-';

/** Reads a file, or standard input for `-`. */
export async function readBytes(path: string, io: Io, fallback?: Encoding, role: FileRole = 'input'): Promise<RawInput | InputFailure> {
  const fromStandardInput = path === STANDARD_INPUT;
  const name = fromStandardInput ? '(standard input)' : path || "''";
  if (io.undecodable.has(path)) return { problem: `${name}: ${NAME_PROBLEM}` };
  try {
    const bytes = fromStandardInput ? await io.stdin() : await io.readFile(path);
    if (bytes.length > constants.MAX_STRING_LENGTH) return { problem: `${name}: ${TOO_LARGE}` };
    return { name, path: fromStandardInput ? null : path, bytes, fallback };
  } catch (error) {
    return { problem: `${name}: ${describeFailure(error, role)}` };
  }
}

/** Decodes bytes as UTF-8, else as the encoding that the user gave; reports bytes that fit neither. `--encoding` applies to FILEs only. */
export function decodeInput({ name, path, bytes, fallback }: RawInput, role: FileRole = 'input'): Input | InputFailure {
  const decoded = decodeBytes(bytes, fallback);
  if (!('problem' in decoded)) return { name, path, ...decoded };
  const { line, problem, encoding } = decoded;
  const advice = encoding === null ? '' : `; ${role === 'input' ? encoding : 'save it as UTF-8'}`;
  return { problem: `${name}${line === null ? '' : `:${line}`}: ${problem}${advice}` };
}

/** Reads a file of settings: {@link readBytes}, then {@link decodeInput}. */
export async function readSetting(path: string, io: Io): Promise<Input | InputFailure> {
  const raw = await readBytes(path, io, undefined, 'setting');
  return 'problem' in raw ? raw : decodeInput(raw, 'setting');
}

/** Describes a folder that a walk could not read, or a name in it. */
export function describeUnread({ isFolder, error }: Unread): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === NAME_NOT_UTF8) return NAME_PROBLEM;
  if (isFolder && code === 'EACCES')
    return 'permission denied; change the permissions of this folder, or leave it out with !, or in .matnignore';
  return describeFailure(error, 'input');
}
