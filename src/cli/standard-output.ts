import { Writable } from 'node:stream';
import type { FileSystem } from './files/file-system.js';
import { writeAllSync } from './files/write-all.js';

const STANDARD_OUTPUT = 1;

/**
 * Returns standard output as a stream that writes all bytes or fails. For a file, the stream of Node writes once and ignores the number of
 * bytes written: on a full disk the rest would be lost, with exit code 0.
 */
export function standardOutput(files: FileSystem): Writable {
  if (!isFile(files)) return process.stdout;
  return new Writable({
    write(bytes: Buffer, _encoding, done) {
      try {
        writeAllSync(STANDARD_OUTPUT, bytes, files);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function isFile({ fstatSync }: FileSystem): boolean {
  try {
    return fstatSync(STANDARD_OUTPUT).isFile();
  } catch {
    return false;
  }
}
