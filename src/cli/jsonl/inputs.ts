import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { STANDARD_INPUT } from '../io.js';
import type { Place } from './read-batches.js';

/** A file of JSON Lines, or standard input. */
export interface Source {
  path: string;
  /** In bytes, packed as it is; null where nobody knows. */
  size: number | null;
}

/** Under which messages speak of it. */
export const nameOf = ({ path }: Source): string => (path === STANDARD_INPUT ? '(standard input)' : path);

const CHUNK = 256 * 1024;
const GZIP = /\.gz$/i;

export const isGzip = (path: string): boolean => GZIP.test(path);

/** @throws what the file system has against a file */
export async function findSource(path: string): Promise<Source> {
  if (path === STANDARD_INPUT) return { path, size: null };
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error(`${path} is a directory`), { code: 'EISDIR' });
  return { path, size: found.isFile() ? found.size : null };
}

/** An open source: its bytes from a place on, unpacked. */
export interface OpenSource {
  chunks: AsyncIterable<Uint8Array>;
  /** How many bytes of the file were read, packed as it is. */
  bytesRead(): number;
  /** Ends it now: there comes no more. */
  stop(): void;
}

export function openSource({ path }: Source, from: Place, stdin: Readable): OpenSource {
  if (path === STANDARD_INPUT) return opened(path, stdin, stdin, from.offset, () => 0);
  const packed = isGzip(path);
  const file = createReadStream(path, { highWaterMark: CHUNK, start: packed ? 0 : from.offset });
  if (!packed) return opened(path, file, file, 0, () => from.offset + file.bytesRead);
  const unpacked = createGunzip({ chunkSize: CHUNK });
  file.once('error', (error) => unpacked.destroy(error));
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
      if (!isStopped) throw new Error(`${path}: ${(error as Error).message}`);
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
