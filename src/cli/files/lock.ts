import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileSystem } from './file-system.js';
import type { Owner, Processes } from './processes.js';
import { writeAll } from './write-all.js';

/** Environment of locks. */
export interface LockWorld {
  files: FileSystem;
  processes: Processes;
}

/** A file that names the process that writes. {@link Lock.release} removes it; a killed process leaves it. */
export interface Lock {
  id: string;
  release(): Promise<void>;
}

/** The holder of a lock that was refused, in words. */
export interface LockHolder {
  heldBy: string;
}

interface Content extends Owner {
  /** Identifies this lock, even among locks of the same path. */
  id: string;
}

/** Content of a lock, or the reason why there is none. */
type LockState = 'nothing' | 'beginning' | 'other' | Content;

const BEGINNING = '{"lock":"matn",';
/** The id becomes part of a file name. */
const ID = /^[\w-]+$/;
/** Id of a lock whose process was killed while writing it. */
const UNFINISHED = 'unfinished';
/** Locks may change between two attempts. A dangling link is neither readable nor can it be created. */
const MOST_ATTEMPTS = 100;
/** Waiting time for a lock that is being written; writing takes a few milliseconds. */
const PATIENCE = { times: 10, milliseconds: 25 };

/**
 * Creates the file `path`, which must not exist, so that only one process holds it. The lock of a process that ended is taken over. Only
 * the holder of the lock `PATH.ID` may replace the lock with this ID: of two processes that find the same stale lock only one takes it
 * over.
 *
 * @throws the error of the system
 */
export async function acquireLock(path: string, world: LockWorld): Promise<Lock | LockHolder> {
  const content: Content = { ...world.processes.own, id: randomUUID() };
  for (let times = 0; times < MOST_ATTEMPTS; times++) {
    if (await create(path, content, world.files)) return heldLock(path, content.id, world.files);
    const found = await waitFor(path, world.files);
    if (found === 'nothing') continue;
    if (found === 'other') return { heldBy: `a file that matn did not make: move ${path} away` };
    const refused = found === 'beginning' ? null : whyNotStale(found, path, world.processes);
    if (refused) return refused;
    const taken = await takeOverStale(path, found === 'beginning' ? UNFINISHED : found.id, world);
    if (taken !== 'changed') return taken;
  }
  return { heldBy: `one run after the other: remove ${path} if there is none` };
}

async function takeOverStale(path: string, id: string, world: LockWorld): Promise<Lock | LockHolder | 'changed'> {
  const claimPath = `${path}.${id}`;
  const claim = await acquireLock(claimPath, world);
  if ('heldBy' in claim) return claim;
  const now = await readLock(path, world.files);
  if (now === 'other' || now === 'nothing' || (now === 'beginning' ? UNFINISHED : now.id) !== id) {
    await claim.release();
    return 'changed';
  }
  try {
    await world.files.rename(claimPath, path);
  } catch (error) {
    await claim.release().catch(() => {});
    throw error;
  }
  return heldLock(path, claim.id, world.files);
}

function heldLock(path: string, id: string, files: FileSystem): Lock {
  return {
    id,
    async release() {
      const now = await readLock(path, files);
      if (typeof now === 'object' && now.id === id) await files.unlink(path);
    },
  };
}

/** Returns `null` if the process has ended. */
function whyNotStale(owner: Owner, path: string, { isRunning }: Processes): LockHolder | null {
  const running = isRunning(owner);
  if (running === false) return null;
  const who = `process ${owner.pid}`;
  return { heldBy: running ? who : `${who} of the machine ${owner.host}: where that has ended, remove ${path}` };
}

/** Returns false if the file already exists. */
async function create(path: string, content: Content, files: FileSystem): Promise<boolean> {
  const file = await files.open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (!file) return false;
  try {
    await writeAll(file, Buffer.from(`${BEGINNING}${JSON.stringify(content).slice(1)}\n`), 0);
    await file.close();
    return true;
  } catch (error) {
    await file.close().catch(() => {});
    await files.unlink(path).catch(() => {});
    throw error;
  }
}

/** Reads a lock, and waits while another process writes it. */
async function waitFor(path: string, files: FileSystem): Promise<LockState> {
  for (let times = 0; ; times++) {
    const found = await readLock(path, files);
    if (found !== 'beginning' || times === PATIENCE.times) return found;
    await wait(PATIENCE.milliseconds);
  }
}

async function readLock(path: string, files: FileSystem): Promise<LockState> {
  const bytes = await files.readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    // A directory of that name is not a lock.
    if (error.code === 'EISDIR') return 'other';
    throw error;
  });
  if (bytes === 'other') return 'other';
  if (bytes === null) return 'nothing';
  const text = Buffer.from(bytes).toString();
  if (!text.endsWith('\n')) return text.startsWith(BEGINNING) || BEGINNING.startsWith(text) ? 'beginning' : 'other';
  if (!text.startsWith(BEGINNING)) return 'other';
  try {
    const { id, pid, host, started } = JSON.parse(text) as Content;
    return ID.test(id) && Number.isSafeInteger(pid) ? { id, pid, host, started } : 'other';
  } catch {
    return 'other';
  }
}
