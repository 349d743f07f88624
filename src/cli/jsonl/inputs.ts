import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { describeFailure, namingFile } from '../failures.js';
import type { FileSystem } from '../files/file-system.js';
import { STANDARD_INPUT } from '../io.js';
import { describeNoUtf8 } from '../other-formats.js';
import type { BatchPlace } from './read-batches.js';

/** A file of JSON Lines, or standard input. */
export interface Source {
  path: string;
  /** In bytes, compressed; `null` if unknown. */
  size: number | null;
}

/** Returns the name of the input in messages. */
export const nameOf = ({ path }: Pick<Source, 'path'>): string => (path === STANDARD_INPUT ? '(standard input)' : path);

const CHUNK = 256 * 1024;
const GZIP = /\.gz$/i;

export const isGzip = (path: string): boolean => GZIP.test(path);

/** @throws the error of the file system */
export async function findSource(path: string, files: FileSystem): Promise<Source> {
  if (path === STANDARD_INPUT) return { path, size: null };
  const found = await files.stat(path);
  if (found.isDirectory()) throw Object.assign(new Error(`${path} is a directory`), { code: 'EISDIR' });
  return { path, size: found.isFile() ? found.size : null };
}

/** An open source: its bytes from a given place on, decompressed. */
export interface OpenSource {
  chunks: AsyncIterable<Uint8Array>;
  /** Number of bytes that were read from the file, compressed. */
  bytesRead(): number;
  /** Ends the source at once. */
  stop(): void;
}

/** @throws an Error of one line, if a file cannot be opened */
export async function openSource({ path, size }: Source, from: BatchPlace, stdin: Readable, files: FileSystem): Promise<OpenSource> {
  if (path === STANDARD_INPUT) return opened(path, stdin, stdin, from.offset, () => 0, true);
  const packed = isGzip(path);
  // A pipe cannot seek: bytes before the place must be read.
  const start = packed || size === null ? 0 : from.offset;
  const handle = await namingFile(path, 'input', files.open(path, 'r'));
  const file = handle.createReadStream({ highWaterMark: CHUNK, ...(size === null ? {} : { start }) });
  if (!packed) return opened(path, file, file, from.offset - start, () => start + file.bytesRead, start === 0);
  const unpacked = createGunzip({ chunkSize: CHUNK });
  file.once('error', (error) => unpacked.destroy(error));
  unpacked.once('close', () => file.destroy());
  return opened(path, file.pipe(unpacked), file, from.offset, () => file.bytesRead, true);
}

function opened(
  path: string,
  stream: Readable,
  origin: Readable,
  skip: number,
  bytesRead: () => number,
  fromBeginning: boolean,
): OpenSource {
  let isStopped = false;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let left = skip;
    let isFirst = fromBeginning;
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        const problem = isFirst ? describeNoUtf8(chunk) : null;
        if (problem !== null) throw new Error(problem);
        isFirst = false;
        if (chunk.length > left) yield chunk.subarray(left);
        left = Math.max(0, left - chunk.length);
        if (isStopped) return;
      }
    } catch (error) {
      if (!isStopped) throw new Error(`${nameOf({ path })}: ${describeUnreadable(error, bytesRead() === 0)}`);
    }
  }
  return {
    chunks: chunks(),
    bytesRead,
    stop() {
      isStopped = true;
      origin.destroy();
      stream.destroy();
    },
  };
}

/** Says why a gzip file cannot be read. Messages of zlib only name parts of its format. */
function describeUnreadable(error: unknown, isEmpty: boolean): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return isEmpty ? 'expected gzip, got an empty file' : 'this gzip file is cut off; its end is missing';
  if (code === 'Z_DATA_ERROR')
    return message === NO_GZIP ? 'expected gzip, since its name ends in .gz; rename it' : `this gzip file is damaged: ${message}`;
  return describeFailure(error, 'input');
}

/** Message of zlib for a file that does not begin as gzip does. */
const NO_GZIP = 'incorrect header check';
