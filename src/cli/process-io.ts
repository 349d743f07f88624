import type { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isatty } from 'node:tty';
import { describeFailure } from './failures.js';
import { type FileSystem, nodeFiles } from './files/file-system.js';
import { filesIn, findFiles } from './files/find-files.js';
import { nodeProcesses } from './files/processes.js';
import { replaceFile } from './files/replace-file.js';
import type { Io } from './io.js';
import { INPUT_HAS_ERRORS, printError } from './report.js';
import { standardOutput } from './standard-output.js';
import { undecodableArguments } from './undecodable-arguments.js';
import { untilDone } from './until-done.js';

/** Returns the files and streams of this process. */
export function processIo(files: FileSystem = nodeFiles): Io {
  /** True while files are being written: that continues even if the reader of the list is gone. */
  let goesOn = false;
  const stdout = standardOutput(files);
  const io: Io = {
    ...fileIo(files),
    writeFile: (path, text) => {
      goesOn = true;
      return untilDone(() => replaceFile(path, Buffer.from(text), files));
    },
    stdin: () => readStandardInput(files),
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    streams() {
      stdout.removeAllListeners('error').on('error', () => {});
      return { stdin: process.stdin, stdout, stderrIsTerminal: process.stderr.isTTY === true };
    },
    processes: nodeProcesses(),
    stdinIsTerminal: isatty(0),
    stdoutIsTerminal: isatty(1),
    undecodable: undecodableArguments(process.argv),
    environment: process.env,
    // Read when it is needed: it may be gone, which is no matter for standard input.
    get folder() {
      return process.cwd();
    },
  };
  endOnErrors(stdout, io, () => goesOn);
  return io;
}

/** Returns the part of {@link Io} that uses the file system. */
export function fileIo(files: FileSystem): Pick<Io, 'readFile' | 'writeFile' | 'exists' | 'isFolder' | 'findFiles' | 'filesIn' | 'files'> {
  return {
    files,
    readFile: (path) => files.readFile(path),
    writeFile: (path, text) => replaceFile(path, Buffer.from(text), files),
    exists: async (path) => (await files.stat(path).catch(() => null)) !== null,
    isFolder: async (path) => (await files.stat(path).catch(() => null))?.isDirectory() ?? false,
    findFiles: (pattern, leftOut) => findFiles(pattern, leftOut, files),
    filesIn: (folder, leftOut) => filesIn(folder, leftOut, files),
  };
}

function endOnErrors(stdout: Writable, io: Io, goesOn: () => boolean): void {
  let isReported = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A closed pipe (`matn normalize a.txt | head`) is not an error; files that are being written are completed.
    const isGone = error.code === 'EPIPE';
    if (!isGone && !isReported) printError(`the output cannot be written: ${describeFailure(error, 'output')}`, io);
    isReported = true;
    if (!goesOn()) process.exit(isGone ? 0 : INPUT_HAS_ERRORS);
    if (!isGone) process.exitCode = INPUT_HAS_ERRORS;
  });
  // The exit code reports an error that standard error could not show.
  process.stderr.on('error', () => {});
  // A write beyond `ulimit -f` then fails, and does not end the process in the middle of a file.
  process.on('SIGXFSZ', () => {});
}

/** Refuses a directory (`matn normalize < folder`), which would read as empty. */
async function readStandardInput({ fstatSync }: FileSystem): Promise<Uint8Array> {
  const STANDARD_INPUT = 0;
  if (fstatSync(STANDARD_INPUT).isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  return buffer(process.stdin);
}
