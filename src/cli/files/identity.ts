import type { BigIntStats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileSystem } from './file-system.js';

/** A place in the file system: the file that is there, or where one would be made. */
export interface Place {
  /** The path, links followed: of a link the file that it points to, which may be missing. */
  path: string;
  /** Two paths with one identity are one file, whatever its names: device and number of a file; real folder and name where none is there. */
  identity: string;
  /** Null where nothing is there. */
  stats: BigIntStats | null;
}

/** As many links one after the other as Linux follows. */
const MOST_LINKS = 40;

/** @throws what the system reports: where the folder is missing, for one */
export async function findPlace(path: string, files: FileSystem): Promise<Place> {
  const stats = await files.stat(path, { bigint: true }).catch(nullWhereMissing);
  if (stats) return { path: stats.isFile() ? await followLinks(path, files) : path, identity: identityOf(stats), stats };
  const target = await followLinks(path, files);
  return { path: target, identity: join(await files.realpath(dirname(resolve(target))), basename(target)), stats: null };
}

export const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** Follows the last name of a path: a file that is written beside it stands beside the file, not beside the link. */
async function followLinks(path: string, files: FileSystem): Promise<string> {
  for (let at = path, links = 0; ; links++) {
    // Any error says that this is no link; what is wrong is seen when the file is opened.
    const next = await files.readlink(at).catch(() => null);
    if (next === null || links === MOST_LINKS) return at;
    at = resolve(dirname(at), next);
  }
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
