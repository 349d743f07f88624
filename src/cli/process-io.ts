import { constants, fstatSync } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { isatty } from 'node:tty';
import type { Io } from './io.js';

/** Not asked for by any pattern. */
const ALWAYS_LEFT_OUT = ['**/node_modules/**'];

/** The files and streams of this process. */
export function processIo(): Io {
  let filesAreWritten = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has gone (`matn normalize a.txt | head`) is no error; files that are being written are written to the end.
    if (error.code === 'EPIPE' && filesAreWritten) return;
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`matn: the output cannot be written: ${error.message}\n`);
    process.exit(1);
  });
  return {
    readFile: (path) => readFile(path),
    writeFile: (path, text) => {
      filesAreWritten = true;
      return replaceFile(path, text);
    },
    exists: async (path) => (await stat(path).catch(() => null)) !== null,
    findFiles,
    stdin: readStandardInput,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    stdinIsTerminal: isatty(0),
    stdoutIsTerminal: isatty(1),
    environment: process.env,
    folder: process.cwd(),
  };
}

/** A directory (`matn normalize < folder`) would be read as nothing. */
async function readStandardInput(): Promise<Uint8Array> {
  const STANDARD_INPUT = 0;
  if (fstatSync(STANDARD_INPUT).isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  return buffer(process.stdin);
}

/** Mode and owner stay, and a link goes on pointing to the file. */
async function replaceFile(path: string, text: string): Promise<void> {
  if (!(await stat(path)).isFile()) throw new Error('this is no regular file, and cannot be written in place');
  await access(path, constants.W_OK);
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, text);
}

async function findFiles(pattern: string, leftOut: readonly string[]): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const withSlashes = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
  const ignore = [...ALWAYS_LEFT_OUT, ...leftOut.map(withSlashes)];
  return (await glob([withSlashes(pattern)], { ignore, expandDirectories: false, absolute: isAbsolute(pattern) })).sort();
}
