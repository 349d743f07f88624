import type { BigIntStats } from 'node:fs';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import type { FileSystem } from './file-system.js';

/** A place in the file system: an existing file, or one that can be created. */
export interface FilePlace {
  /** The path with links resolved; the target of a link may be missing. */
  path: string;
  /** Equal for two paths of one file, whatever their names: device and inode of an existing file, else real folder and name. */
  identity: string;
  /** `null` if nothing exists there. */
  stats: BigIntStats | null;
}

/** Number of consecutive links that Linux follows. */
const MOST_LINKS = 40;

/** @throws the error of the system, such as a missing folder */
export async function findPlace(path: string, files: FileSystem): Promise<FilePlace> {
  const stats = await files.stat(path, { bigint: true }).catch(nullWhereMissing);
  if (stats) return { path: stats.isFile() ? await followLinks(path, files) : path, identity: fileIdentity(stats), stats };
  const target = await followLinks(path, files);
  return { path: target, identity: join(await files.realpath(dirname(target)), basename(target)), stats: null };
}

export const fileIdentity = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** Resolves the last name of a path, so that a temporary file is created beside the file, not beside the link. */
async function followLinks(path: string, files: FileSystem): Promise<string> {
  for (let at = path, links = 0; ; links++) {
    // Any error means that this is not a link; a real problem is reported when the file is opened.
    const next = await files.readlink(at).catch(() => null);
    if (next === null || links === MOST_LINKS) return at;
    // Not shortened: `k/..` is a folder only if there is k, and if k is a link it is another one.
    at = isAbsolute(next) ? next : `${dirname(at)}${sep}${next}`;
  }
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
