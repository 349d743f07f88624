import { namingFile } from '../failures.js';
import type { FileSystem } from '../files/file-system.js';
import { findPlace } from '../files/identity.js';
import { acquireLock, type Lock, type LockWorld } from '../files/lock.js';
import { FINE, WRONG_USE } from '../report.js';
import { BEGINNING } from './convert-files.js';
import { beginJournal, type Checkpoint, findEarlierRun, type Journal, journalPath, readJournal, resumeJournal } from './journal.js';
import { findChange, type RunDescription } from './run-description.js';
import { lockPath, type Target, type Targets } from './targets.js';

/** First place of a run, with its journal. */
export interface Start {
  from: Checkpoint;
  /** `null` if the output cannot be truncated. */
  journal: Journal | null;
}

/** Reason why a run does not begin. */
export interface Refusal {
  refusal: string;
  exitCode: number;
}

/** Locks each file that a run writes separately: another run may use it as --out or as --rejects. */
export async function lockTargets({ out, rejects }: Targets, world: LockWorld): Promise<Lock[] | Refusal> {
  const locks: Lock[] = [];
  for (const target of [out, rejects]) {
    if (!target?.isFile) continue;
    const path = lockPath(pathOf(target));
    const lock = await namingFile(`${path}: not written`, 'output', acquireLock(path, world)).catch(async (error) => {
      await releaseAll(locks);
      throw error;
    });
    if ('id' in lock) {
      locks.push(lock);
      continue;
    }
    await releaseAll(locks);
    return { refusal: `${target.name}: another run is writing this file: ${lock.heldBy}`, exitCode: WRONG_USE };
  }
  return locks;
}

/** @throws the first failure, after all were tried */
export async function releaseAll(locks: readonly Lock[]): Promise<void> {
  const released = await Promise.allSettled(locks.map((lock) => lock.release()));
  const failed = released.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** @param describe describes the run; called only if there is a journal */
export async function findStart(
  { out, rejects }: Targets,
  describe: () => Promise<RunDescription>,
  isResumed: boolean,
  files: FileSystem,
): Promise<Start | Refusal> {
  if (!out.isFile) return { from: BEGINNING, journal: null };
  const path = pathOf(out);
  const run = await describe();
  try {
    return isResumed ? await resume({ out, rejects }, run, files) : await beginAgain(path, run, files);
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== 'RangeError') throw error;
    return { refusal: message, exitCode: WRONG_USE };
  }
}

async function beginAgain(path: string, run: RunDescription, files: FileSystem): Promise<Start> {
  // Refuses another file of that name.
  await readJournal(path, files);
  return { from: BEGINNING, journal: await beginJournal(path, run, files) };
}

async function resume({ out, rejects }: Targets, run: RunDescription, files: FileSystem): Promise<Start | Refusal> {
  const path = pathOf(out);
  const hasJournal = (await readJournal(path, files)) !== null;
  if (!hasJournal && out.place?.stats)
    return { refusal: `${out.name}: nothing to resume: it is complete, since there is no ${journalPath(path)}`, exitCode: FINE };
  const sizes = { out: await sizeOf(out, files), rejects: rejects ? await sizeOf(rejects, files) : 0 };
  const earlier = await findEarlierRun(path, sizes, files);
  if (!earlier?.checkpoint) return beginAgain(path, run, files);
  const change = findChange(earlier.run, run);
  if (change === null) return { from: earlier.checkpoint, journal: await resumeJournal(path, earlier, files) };
  const expected = 'expected the files, options and version of the run that was interrupted, got others';
  return { refusal: `--resume: ${expected}: ${change}; remove ${journalPath(path)} to begin again`, exitCode: WRONG_USE };
}

const pathOf = ({ name, place }: Target): string => place?.path ?? name;

/** Returns 0 if there is no file. */
async function sizeOf(target: Target, files: FileSystem): Promise<number> {
  const { stats } = await namingFile(target.name, 'output', findPlace(pathOf(target), files));
  return Number(stats?.size ?? 0);
}
