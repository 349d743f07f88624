import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FileSystem } from '../files/file-system.js';
import { describeFailure, namingFile, STANDARD_INPUT } from '../io.js';
import type { BatchPlace } from './read-batches.js';

/** A file of JSON Lines, or standard input. */
export interface Source {
  path: string;
  /** In bytes, compressed; `null` if unknown. */
  size: number | null;
}

/** Returns the name of the input in messages. */
export const nameOf = ({ path }: Source): string => (path === STANDARD_INPUT ? '(standard input)' : path);

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
  if (path === STANDARD_INPUT) return opened(path, stdin, stdin, from.offset, () => 0);
  const packed = isGzip(path);
  // A pipe cannot seek: bytes before the place must be read.
  const start = packed || size === null ? 0 : from.offset;
  const handle = await namingFile(path, files.open(path, 'r'));
  const file = handle.createReadStream({ highWaterMark: CHUNK, ...(size === null ? {} : { start }) });
  if (!packed) return opened(path, file, file, from.offset - start, () => start + file.bytesRead);
  const unpacked = createGunzip({ chunkSize: CHUNK });
  file.once('error', (error) => unpacked.destroy(error));
  unpacked.once('close', () => file.destroy());
  return opened(path, file.pipe(unpacked), file, from.offset, () => file.bytesRead);
}

function opened(path: string, stream: Readable, origin: Readable, skip: number, bytesRead: () => number): OpenSource {
  let isStopped = false;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let left = skip;
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        if (chunk.length > left) yield chunk.subarray(left);
        left = Math.max(0, left - chunk.length);
        if (isStopped) return;
      }
    } catch (error) {
      if (!isStopped) throw new Error(`${path}: ${describeFailure(error)}`);
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
