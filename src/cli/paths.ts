import type { FoundFiles } from './files/walk.js';
import { IGNORE_FILE, readIgnoreFile } from './ignore-file.js';
import { describeUnread, type Io, STANDARD_INPUT } from './io.js';
import { describeCostly } from './patterns.js';

/** Files of the arguments of a command, without duplicates. */
export interface Paths {
  paths: string[];
  /** Patterns and folders without files, and folders that cannot be read; a line each. */
  problems: string[];
}

/** An argument that selects files. */
interface Argument {
  path: string;
  kind: 'file' | 'pattern' | 'folder';
}

const MAGIC = /[*?[\]{}]/;
const LEAVES_OUT = '!';

/**
 * Resolves arguments to files: `['a.txt', 'news/**', '!news/old/**', 'pages']`. Patterns are resolved here, for shells that do not and for
 * quoted ones. A folder stands for its files with the endings of the command. `.matnignore` applies to patterns and folders, not to named
 * files. The path of an existing file is never a pattern.
 *
 * @param endings of the files that are read from a folder, such as `md`
 * @throws RangeError for an empty name, or a pattern that would be too slow
 */
export async function resolvePaths(given: readonly string[], endings: readonly string[], io: Io): Promise<Paths> {
  if (given.includes('')) throw new RangeError("expected the name of a FILE, got ''");
  const { leftOut, takenIn } = await sortArguments(given, io);
  const paths = new Set<string>();
  const problems: string[] = [];
  const ignores = takenIn.some(({ kind }) => kind !== 'file') ? await readIgnoreFile(io) : null;
  for (const { path, kind } of takenIn) {
    const { paths: found, unread: all } = await filesOf({ path, kind }, leftOut, endings, io);
    const kept = ignores === null || kind === 'file' ? found : found.filter((one) => !ignores(one));
    const unread = all.filter((one) => !ignores?.(one.path, one.isFolder));
    for (const one of unread) problems.push(`${one.path}: ${describeUnread(one)}`);
    if (kept.length === 0 && unread.length === 0) problems.push(`${path}: ${describeNothing(kind, found.length > 0, endings)}`);
    for (const one of kept) paths.add(one);
  }
  if (takenIn.length === 0 && leftOut.length > 0) problems.push(`${LEAVES_OUT}${leftOut[0]}: leaves files out, but nothing is taken in`);
  return { paths: [...paths], problems };
}

async function sortArguments(given: readonly string[], io: Io): Promise<{ leftOut: string[]; takenIn: Argument[] }> {
  const leftOut: string[] = [];
  const takenIn: Argument[] = [];
  for (const path of given) {
    const isThere = path === STANDARD_INPUT || io.undecodable.has(path) || (await io.exists(path));
    if (isThere && path !== STANDARD_INPUT && !io.undecodable.has(path) && (await io.isFolder(path)))
      takenIn.push({ path, kind: 'folder' });
    else if (!isThere && path.startsWith(LEAVES_OUT)) leftOut.push(path.slice(LEAVES_OUT.length));
    else takenIn.push({ path, kind: !isThere && MAGIC.test(path) ? 'pattern' : 'file' });
  }
  for (const pattern of [...leftOut, ...takenIn.filter(({ kind }) => kind === 'pattern').map(({ path }) => path)]) {
    const costly = describeCostly(pattern);
    if (costly !== null) throw new RangeError(costly);
  }
  return { leftOut, takenIn };
}

async function filesOf({ path, kind }: Argument, leftOut: readonly string[], endings: readonly string[], io: Io): Promise<FoundFiles> {
  if (kind === 'file') return { paths: [path], unread: [] };
  if (kind === 'pattern') return io.findFiles(path, leftOut);
  const isRead = (file: string): boolean => endings.some((ending) => file.toLowerCase().endsWith(`.${ending}`));
  const { paths, unread } = await io.filesIn(path, leftOut);
  return { paths: paths.filter(isRead), unread: unread.filter((one) => one.isFolder || isRead(one.path)) };
}

/** Says why a folder or a pattern gives no file. */
function describeNothing(kind: Argument['kind'], areIgnored: boolean, endings: readonly string[]): string {
  if (areIgnored) return `${IGNORE_FILE} leaves out all files of this ${kind}`;
  if (kind === 'pattern') return 'no file fits this pattern';
  return `no file in this folder ends in ${endings.map((ending) => `.${ending}`).join(', ')}; name the file, or give a pattern`;
}
