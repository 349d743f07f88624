import { type FileHandle, open } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { isGzip } from './inputs.js';

/** Where records go: a file, or a stream. */
export interface Output {
  /** How many bytes there are. */
  size(): number;
  /** Ends when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** All is written. */
  close(): Promise<void>;
}

/** @param keep of an older file, so many bytes stay; the rest is cut off */
export async function openOutputFile(path: string, keep: number): Promise<Output> {
  const file = await open(path, keep > 0 ? 'r+' : 'w');
  if (keep > 0) await file.truncate(keep);
  let size = keep;
  return {
    size: () => size,
    async write(bytes) {
      await writeAll(file, bytes, size);
      size += bytes.length;
    },
    async close() {
      // No byte at all is no gzip file.
      if (size === 0 && isGzip(path)) await writeAll(file, gzipSync(''), 0);
      await file.sync();
      await file.close();
    },
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

export function streamOutput(stream: NodeJS.WritableStream): Output {
  let size = 0;
  return {
    size: () => size,
    write(bytes) {
      size += bytes.length;
      return new Promise((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
    },
    close: async () => {},
  };
}

export const NO_OUTPUT: Output = { size: () => 0, write: async () => {}, close: async () => {} };
