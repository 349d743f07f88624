import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { describeFailure, namingFile } from '../failures.js';
import type { FileSystem } from '../files/file-system.js';
import { type FilePlace, fileIdentity, findPlace } from '../files/identity.js';
import { STANDARD_INPUT } from '../io.js';
import { journalPath } from './journal.js';

/** Destination of records. */
export interface Target {
  /** Name in messages. */
  name: string;
  /** `null` for standard output. */
  place: FilePlace | null;
  /** True for a regular file, existing or not. A pipe or a device cannot seek or be truncated. */
  isFile: boolean;
}

/** Destinations of a run; `null` if nothing is written. */
export interface Targets {
  out: Target;
  rejects: Target | null;
}

/** A file that is read or written, with its role in the run. */
interface Use {
  name: string;
  role: string;
  identity: string;
}

const STANDARD_OUTPUT = '-';
const DESCRIPTORS = { stdin: 0, stdout: 1 };

/** Returns the path of the lock beside a file that is being written. */
export const lockPath = (path: string): string => `${path}.lock`;

/** @throws an Error of one line, if the target cannot be written */
export async function findTarget(path: string | null, files: FileSystem): Promise<Target> {
  if (path === null || path === STANDARD_OUTPUT) return { name: '(standard output)', place: null, isFile: false };
  const place = await findPlace(path, files).catch((error: NodeJS.ErrnoException) => {
    const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    throw new Error(`${path}: ${isMissing ? `there is no folder ${dirname(path)}` : describeFailure(error, 'output')}`);
  });
  if (place.stats?.isDirectory()) throw new Error(`${path}: this is a directory; give the path of a file in it`);
  if (place.stats) await namingFile(path, 'output', files.access(place.path, constants.W_OK));
  return { name: path, place, isFile: place.stats?.isFile() ?? true };
}

/**
 * Finds a file with two uses: an input would be emptied, and a file that is written twice would be corrupted.
 *
 * @returns an error message of one line; `null` if no file has two uses
 */
export async function findOverlap(paths: readonly string[], { out, rejects }: Targets, files: FileSystem): Promise<string | null> {
  const uses = [...(await usesOf(out, '--out', files)), ...(rejects ? await usesOf(rejects, '--rejects', files) : [])];
  for (const path of paths) for (const use of await readUse(path, files)) uses.push(use);
  const seen = new Map<string, Use>();
  for (const use of uses) {
    const other = seen.get(use.identity);
    const isTwice = other !== undefined && !(other.role === INPUT && use.role === INPUT);
    if (isTwice)
      return `${use.name}: expected files of their own for --out and --rejects, got one that is ${other.role} and ${use.role} too`;
    seen.set(use.identity, use);
  }
  return null;
}

const INPUT = 'an input';

async function readUse(path: string, files: FileSystem): Promise<Use[]> {
  if (path === STANDARD_INPUT) return openUse(DESCRIPTORS.stdin, '(standard input)', INPUT, files);
  const stats = await files.stat(path, { bigint: true });
  return stats.isFile() ? [{ name: path, role: INPUT, identity: fileIdentity(stats) }] : [];
}

/** A target, its journal and its lock. */
async function usesOf({ name, place, isFile }: Target, role: string, files: FileSystem): Promise<Use[]> {
  if (!place) return [{ name, role, identity: STANDARD_OUTPUT }, ...openUse(DESCRIPTORS.stdout, name, role, files)];
  if (!isFile) return [];
  const uses: Use[] = [{ name, role, identity: place.identity }];
  const beside = [lockPath, ...(role === '--out' ? [journalPath] : [])];
  for (const pathOf of beside)
    uses.push({ name: pathOf(name), role: `kept beside ${role}`, identity: (await findPlace(pathOf(place.path), files)).identity });
  return uses;
}

/** Returns the use of a stream that the shell opened, if it is a file and not a pipe. */
function openUse(descriptor: number, name: string, role: string, { fstatSync }: FileSystem): Use[] {
  const stats = fstatSync(descriptor, { bigint: true });
  return stats.isFile() ? [{ name, role, identity: fileIdentity(stats) }] : [];
}
