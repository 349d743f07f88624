import type { ReadStream } from 'node:fs';
import type { CreateReadStreamOptions, FileHandle } from 'node:fs/promises';
import { type FileSystem, nodeFiles } from '../../../src/cli/files/file-system.js';

/** Fault of one call. */
export type FaultKind =
  | 'EACCES'
  | 'EIO'
  | 'ENOSPC'
  /** One byte is read or written, without an error. */
  | 'short'
  /** Half is written; then the disk is full. */
  | 'full'
  /** The process ends before the call. */
  | 'dies'
  /** The process ends in the middle of it. */
  | 'dies halfway';

export interface Fault {
  /** Number of the call, from 0. */
  at: number;
  kind: FaultKind;
  /** Counts only the calls of this name. */
  of?: string;
}

/** A file system with a fault, and its observable state. */
export interface FaultyFiles {
  files: FileSystem;
  /** Names of all calls so far. */
  calls: string[];
  /** Resolves when the process would end: after that no call returns. */
  died: Promise<'died'>;
  /** Closes the files that the run left open. */
  clean(): void;
}

/** The form of `read` and `write` that is used. */
type Transfer = (bytes: Uint8Array, offset: number, length: number, position: number | null) => Promise<unknown>;

const FAILING: readonly FaultKind[] = ['EACCES', 'EIO', 'dies'];
const WRITING: readonly FaultKind[] = ['short', 'full', 'ENOSPC', 'EIO', 'dies', 'dies halfway'];

/** Faults of each call; all others fail as in `FAILING`. */
const KINDS: Readonly<Record<string, readonly FaultKind[]>> = {
  open: ['EACCES', 'EIO', 'ENOSPC', 'dies'],
  read: ['short', 'EIO', 'dies'],
  write: WRITING,
  writeSync: WRITING,
  sync: ['EIO', 'ENOSPC', 'dies'],
  close: ['EIO', 'ENOSPC', 'dies'],
};

export const kindsOf = (call: string): readonly FaultKind[] => KINDS[call] ?? FAILING;

const failure = (code: string, call: string): Error =>
  Object.assign(new Error(`${code}: injected, ${call}`), { code, syscall: call, errno: -1 });

/** Wraps the real file system so that one call fails. */
export function faultyFiles(fault: Fault | null): FaultyFiles {
  const calls: string[] = [];
  /** Functions that close the open files. */
  const open = new Map<FileHandle, () => Promise<void>>();
  const streams = new Set<ReadStream>();
  let isOver = false;
  let isDead = false;
  let isFull = false;
  let die: (how: 'died') => void = () => {};
  const died = new Promise<'died'>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});

  /** Ends the process: no pending call resolves. */
  function end(): Promise<never> {
    isDead = true;
    die('died');
    return never;
  }

  let counted = 0;

  /** Returns the fault of this call if its number is reached; `null` if the fault cannot happen to this call. */
  function enter(call: string): FaultKind | null {
    calls.push(call);
    if (fault === null || (fault.of ?? call) !== call) return null;
    return counted++ === fault.at && kindsOf(call).includes(fault.kind) ? fault.kind : null;
  }

  async function call<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    if (isDead) return never;
    const kind = enter(name);
    if (kind === 'dies') return end();
    if (kind !== null) throw failure(kind, name);
    const result = await work();
    return isDead ? never : result;
  }

  function spoil(handle: FileHandle): FileHandle {
    const { close, sync, truncate, stat, chmod, chown, createReadStream } = handle;
    const read: Transfer = handle.read;
    const write: Transfer = handle.write;
    open.set(handle, () => close.call(handle));
    const methods = { sync, truncate, stat, chmod, chown };
    for (const [name, method] of Object.entries(methods))
      Object.assign(handle, {
        [name]: (...given: never[]) => call(name, () => (method as () => Promise<unknown>).apply(handle, given as never)),
      });
    Object.assign(handle, {
      createReadStream(options: CreateReadStreamOptions) {
        const stream = createReadStream.call(handle, options);
        streams.add(stream);
        return stream;
      },
      async close() {
        if (isDead) return never;
        const kind = enter('close');
        if (kind === 'dies') return end();
        open.delete(handle);
        await close.call(handle);
        if (kind !== null) throw failure(kind, 'close');
      },
      async read(bytes: Uint8Array, offset: number, length: number, position: number) {
        if (isDead) return never;
        const kind = enter('read');
        if (kind === 'dies') return end();
        if (kind === 'EIO') throw failure(kind, 'read');
        return read.call(handle, bytes, offset, kind === 'short' ? Math.min(1, length) : length, position);
      },
      async write(bytes: Uint8Array, offset: number, length: number, position: number) {
        if (isDead) return never;
        const kind = enter('write');
        const part = partOf(kind, length);
        if (kind === 'dies') return end();
        if (isFull || (kind !== null && part === 0)) throw failure(kind === 'EIO' ? kind : 'ENOSPC', 'write');
        const result = await write.call(handle, bytes, offset, part, position);
        if (kind === 'dies halfway') return end();
        isFull ||= kind === 'full';
        return isDead ? never : result;
      },
    });
    return handle;
  }

  /** Returns the number of bytes that are written. */
  function partOf(kind: FaultKind | null, length: number): number {
    if (kind === null) return length;
    if (kind === 'short') return 1;
    return kind === 'full' || kind === 'dies halfway' ? Math.ceil(length / 2) : 0;
  }

  const named = <Name extends keyof FileSystem>(name: Name): FileSystem[Name] =>
    ((...given: never[]) => call(name, () => (nodeFiles[name] as (...given: never[]) => Promise<unknown>)(...given))) as never;

  const files: FileSystem = {
    access: named('access'),
    readdir: named('readdir'),
    readFile: named('readFile'),
    readlink: named('readlink'),
    realpath: named('realpath'),
    rename: named('rename'),
    stat: named('stat'),
    unlink: named('unlink'),
    fstatSync: nodeFiles.fstatSync,
    open: (...given) =>
      call('open', async () => {
        const handle = await nodeFiles.open(...given);
        // The run ended meanwhile.
        if (isOver) await handle.close();
        return spoil(handle);
      }),
    writeSync(descriptor, bytes, offset) {
      const kind = enter('writeSync');
      const part = partOf(kind, bytes.length - offset);
      if (kind === 'dies') void end();
      if (isDead || isFull || (kind !== null && part === 0)) throw failure(kind === 'EIO' ? kind : 'ENOSPC', 'write');
      const written = nodeFiles.writeSync(descriptor, bytes.subarray(0, offset + part), offset);
      if (kind === 'dies halfway') void end();
      isFull ||= kind === 'full';
      return written;
    },
  };
  // Not awaited. A file that a stream reads is closed with the stream.
  const clean = (): void => {
    isOver = true;
    for (const stream of streams) stream.destroy();
    for (const close of open.values()) close().catch(() => {});
  };
  return { files, calls, died, clean };
}
