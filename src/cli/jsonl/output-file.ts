import { constants } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describeFailure, namingFile } from '../failures.js';
import type { FileSystem } from '../files/file-system.js';
import { writeAll } from '../files/write-all.js';
import { isGzip } from './inputs.js';
import type { Target } from './targets.js';

/** Destination of records: a file or a stream. */
export interface Output {
  /** Number of bytes so far. */
  size(): number;
  /** Resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Cuts an older file to the kept length. Before that it is unchanged. */
  begin(): Promise<void>;
  /** Flushes all bytes to the disk. */
  finish(): Promise<void>;
  /** Closes the output as it is. */
  abandon(): Promise<void>;
}

const { O_WRONLY, O_CREAT } = constants;

/**
 * Opens a file, a pipe or a device.
 *
 * @param keep number of bytes of an older file that are kept
 * @throws an Error of one line that names the file
 */
export async function openOutputFile({ name, place, isFile }: Target, keep: number, files: FileSystem): Promise<Output> {
  const path = place?.path ?? name;
  const named = <Result>(work: Promise<Result>): Promise<Result> => namingFile(`${name}: not written`, 'output', work);
  const file = await named(files.open(path, isFile ? O_WRONLY | O_CREAT : O_WRONLY));
  let size = keep;
  const write = async (bytes: Uint8Array): Promise<void> => {
    await named(writeAll(file, bytes, isFile ? size : null));
    size += bytes.length;
  };
  return {
    size: () => size,
    write,
    begin: async () => (isFile ? named(file.truncate(keep)) : undefined),
    async finish() {
      // A file of no bytes is not a gzip file.
      if (size === 0 && isGzip(name)) await write(gzipSync(''));
      if (isFile) await named(file.sync());
      await named(file.close());
    },
    abandon: () => file.close().catch(() => {}),
  };
}

export function streamOutput(stream: NodeJS.WritableStream): Output {
  let size = 0;
  return {
    ...NO_OUTPUT,
    size: () => size,
    write(bytes) {
      size += bytes.length;
      return new Promise((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(describeLoss(error)) : resolve()));
      });
    },
  };
}

/** The caller handles a reader that closed the pipe. */
const describeLoss = (error: NodeJS.ErrnoException): Error =>
  error.code === 'EPIPE' ? error : new Error(`the output cannot be written: ${describeFailure(error, 'output')}`);

const nothing = async (): Promise<void> => {};

export const NO_OUTPUT: Output = { size: () => 0, write: nothing, begin: nothing, finish: nothing, abandon: nothing };
