import { Writable } from 'node:stream';
import type { FileSystem } from './files/file-system.js';
import { writeAllSync } from './files/write-all.js';

const STANDARD_OUTPUT = 1;

/**
 * Standard output as a stream that writes every byte or fails. Into a file, Node's own stream writes once and ignores how much was written:
 * on a disk that fills up the rest would be lost, with exit code 0.
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
