import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { FileSystem } from './file-system.js';

/** A folder, or an entry of one, that cannot be read. */
export interface Unread {
  path: string;
  isFolder: boolean;
  error: unknown;
}

/** Files of a walk, sorted, and the places that it could not read: nothing is left out in silence. */
export interface FoundFiles {
  paths: string[];
  unread: Unread[];
}

/** Selects the folders that a walk enters, and the files that it takes. `names` are those below the first folder. */
export interface Selection {
  enters(names: readonly string[]): boolean;
  takes(names: readonly string[]): boolean;
  followsLinks: boolean;
}

/** A folder on the way down. */
interface Place {
  path: string;
  names: readonly string[];
  /** Real paths of this folder and of those above it: a link to one of them would lead in a circle. */
  realPaths: readonly string[];
}

/** Code of the error for a name that no path can give: paths are UTF-8. */
export const NAME_NOT_UTF8 = 'MATN_NAME';

const MISSING = ['ENOENT', 'ENOTDIR'];

/**
 * Finds files in a folder and below it. A link to a file counts as that file, even if the file is missing. Pipes, sockets and devices are
 * left out.
 *
 * @param root the first folder; a missing one has no files
 */
export async function walkFolder(root: string, selection: Selection, files: FileSystem): Promise<FoundFiles> {
  const found: FoundFiles = { paths: [], unread: [] };
  const real = await files.realpath(root || '.').catch(() => root);
  const waiting: Place[] = [{ path: root, names: [], realPaths: [real] }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    for (const folder of await visit(place, selection, found, files)) waiting.push(folder);
  }
  const unread = found.unread.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { paths: found.paths.sort(), unread };
}

/** Adds the files of a folder, and returns the folders in it. */
async function visit(place: Place, selection: Selection, found: FoundFiles, files: FileSystem): Promise<Place[]> {
  const folders: Place[] = [];
  for (const entry of await entriesOf(place, found, files)) {
    const name = entry.name.toString();
    const names = [...place.names, name];
    const path = join(place.path, name);
    const kind = await kindOf(entry, path, files);
    const isFolder = kind === 'folder' && (!entry.isSymbolicLink() || selection.followsLinks);
    if (isFolder ? !selection.enters(names) : kind !== 'file' || !selection.takes(names)) continue;
    if (!isUtf8(entry.name)) found.unread.push({ path, isFolder, error: Object.assign(new Error('not UTF-8'), { code: NAME_NOT_UTF8 }) });
    else if (!isFolder) found.paths.push(path);
    else {
      const real = await realPathOf(entry, path, place, files);
      if (!place.realPaths.includes(real)) folders.push({ path, names, realPaths: [...place.realPaths, real] });
    }
  }
  return folders;
}

async function entriesOf({ path, names }: Place, found: FoundFiles, files: FileSystem): Promise<Dirent<Buffer>[]> {
  try {
    return await files.readdir(path || '.');
  } catch (error) {
    const isMissing = names.length === 0 && MISSING.includes((error as NodeJS.ErrnoException).code ?? '');
    if (!isMissing) found.unread.push({ path: path || '.', isFolder: true, error });
    return [];
  }
}

/** A link that leads nowhere counts as a file: reading it gives the reason. */
async function kindOf(entry: Dirent<Buffer>, path: string, files: FileSystem): Promise<'file' | 'folder' | 'other'> {
  const target = entry.isSymbolicLink() ? await files.stat(path).catch(() => null) : entry;
  if (target?.isDirectory()) return 'folder';
  return target === null || target.isFile() ? 'file' : 'other';
}

async function realPathOf(entry: Dirent<Buffer>, path: string, place: Place, files: FileSystem): Promise<string> {
  return entry.isSymbolicLink() ? files.realpath(path).catch(() => path) : join(place.realPaths.at(-1) ?? '', entry.name.toString());
}
