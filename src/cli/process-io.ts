import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io.js';

/** The files and streams of this process. A reader that has gone (`matn normalize a.txt | head`) is no error. */
export function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`matn: the output cannot be written: ${error.message}\n`);
    process.exit(1);
  });
  return {
    readFile: (path) => readFile(path),
    stdin: () => buffer(process.stdin),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  };
}
