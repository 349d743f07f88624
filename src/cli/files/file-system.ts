import { type Dirent, fstatSync, writeSync } from 'node:fs';
import { access, open, readdir, readFile, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';

/** All file system calls of the command line, in one table: a test can make each of them fail. */
export interface FileSystem {
  readonly access: typeof access;
  readonly open: typeof open;
  /** Names are bytes: not all are UTF-8. */
  readonly readdir: (path: string) => Promise<Dirent<Buffer>[]>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readlink: (path: string) => Promise<string>;
  readonly realpath: (path: string) => Promise<string>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly stat: typeof stat;
  readonly unlink: (path: string) => Promise<void>;
  /** For standard input and output, which are always open. */
  readonly fstatSync: typeof fstatSync;
  readonly writeSync: (descriptor: number, bytes: Uint8Array, offset: number) => number;
}

export const nodeFiles: FileSystem = {
  access,
  open,
  readdir: (path) => readdir(path, { encoding: 'buffer', withFileTypes: true }),
  readFile,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
  fstatSync,
  writeSync,
};
