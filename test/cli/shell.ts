import { relative, resolve } from 'node:path';
import { nodeFiles } from '../../src/cli/files/file-system.js';
import { nodeProcesses } from '../../src/cli/files/processes.js';
import type { FoundFiles } from '../../src/cli/files/walk.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

export interface Finished {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Files as text or bytes (with paths from the working directory, which is two folders deep), and the rest of a shell's environment. */
export interface World {
  files?: Record<string, string | Uint8Array>;
  stdin?: string | Uint8Array;
  /** Files that match each glob pattern. */
  patterns?: Record<string, string[]>;
  /** Files of each folder; a key is the path as given. */
  folders?: Record<string, string[]>;
  /** Existing files that cannot be written. */
  readOnly?: string[];
  /** Arguments whose bytes are not UTF-8. */
  undecodable?: string[];
  environment?: Record<string, string>;
  stdinIsTerminal?: boolean;
  stdoutIsTerminal?: boolean;
}

const FOLDER = '/home/project';

/** Runs `matn ARGV` in the given world; writing changes `files`. */
export async function matn(argv: readonly string[], world: World = {}): Promise<Finished> {
  const finished: Finished = { exitCode: 0, stdout: '', stderr: '' };
  finished.exitCode = await run(argv, ioOf(world, finished));
  return finished;
}

/** Makes an Io of the world; output is added to `printed`. */
export function ioOf(world: World, printed = { stdout: '', stderr: '' }): Io {
  const { files = {}, stdin = '', patterns = {}, folders = {}, readOnly = [], undecodable = [], environment = {}, ...terminals } = world;
  const keyOf = (path: string): string => relative(FOLDER, resolve(FOLDER, path));
  return {
    async readFile(path) {
      const content = files[keyOf(path)];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
      return Buffer.from(content);
    },
    async writeFile(path, text) {
      if (readOnly.includes(path)) throw Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES' });
      files[keyOf(path)] = text;
    },
    exists: async (path) => keyOf(path) in files || path in folders,
    isFolder: async (path) => path in folders,
    findFiles: async (pattern, leftOut) => foundFiles(patterns[pattern], leftOut),
    filesIn: async (folder, leftOut) => foundFiles(folders[folder], leftOut),
    stdin: async () => Buffer.from(stdin),
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    streams: () => ({ stdin: process.stdin, stdout: process.stdout, stderrIsTerminal: false }),
    files: nodeFiles,
    processes: nodeProcesses(),
    undecodable: new Set(undecodable),
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    environment,
    folder: FOLDER,
    ...terminals,
  };
}

function foundFiles(paths: readonly string[] = [], leftOut: readonly string[]): FoundFiles {
  return { paths: paths.filter((path) => !leftOut.includes(path)), unread: [] };
}
