import { IGNORE_FILE, readIgnoreFile } from './ignore-file.js';
import { type Io, STANDARD_INPUT } from './io.js';
import { describeCostly } from './patterns.js';

/** What the arguments of a command stand for, each path once. */
export interface Paths {
  paths: string[];
  /** Patterns and folders that take in nothing. */
  problems: string[];
}

/** An argument that takes files in. */
interface Argument {
  path: string;
  kind: 'file' | 'pattern' | 'folder';
}

const MAGIC = /[*?[\]{}]/;
const LEAVES_OUT = '!';

/**
 * `['a.txt', 'news/**', '!news/old/**', 'pages']` → the files: patterns are resolved here for shells that leave them alone, or where they are
 * quoted, and a folder stands for the files in it whose names end as the command reads them. `.matnignore` leaves files of both out, and none that is named.
 * The path of a file that there is is never taken for a pattern.
 *
 * @param endings of the files that are taken from a folder, such as `md`; null where the command takes no folders
 * @throws RangeError for a pattern that would take too long
 */
export async function resolvePaths(given: readonly string[], endings: readonly string[] | null, io: Io): Promise<Paths> {
  const { leftOut, takenIn } = await sortArguments(given, endings !== null, io);
  const paths = new Set<string>();
  const problems: string[] = [];
  const ignores = takenIn.some(({ kind }) => kind !== 'file') ? await readIgnoreFile(io) : null;
  for (const { path, kind } of takenIn) {
    const found = await filesOf({ path, kind }, leftOut, endings ?? [], io);
    const kept = ignores === null || kind === 'file' ? found : found.filter((one) => !ignores(one));
    if (found.length === 0) problems.push(`${path}: ${kind === 'pattern' ? 'no file fits this pattern' : describeEmpty(endings ?? [])}`);
    else if (kept.length === 0) problems.push(`${path}: ${IGNORE_FILE} leaves out all files of this ${kind}`);
    for (const one of kept) paths.add(one);
  }
  if (takenIn.length === 0 && leftOut.length > 0) problems.push(`${LEAVES_OUT}${leftOut[0]}: leaves files out, but nothing is taken in`);
  return { paths: [...paths], problems };
}

async function sortArguments(given: readonly string[], takesFolders: boolean, io: Io): Promise<{ leftOut: string[]; takenIn: Argument[] }> {
  const leftOut: string[] = [];
  const takenIn: Argument[] = [];
  for (const path of given) {
    const isThere = path === STANDARD_INPUT || (await io.exists(path));
    if (isThere && takesFolders && path !== STANDARD_INPUT && (await io.isFolder(path))) takenIn.push({ path, kind: 'folder' });
    else if (!isThere && path.startsWith(LEAVES_OUT)) leftOut.push(path.slice(LEAVES_OUT.length));
    else takenIn.push({ path, kind: !isThere && MAGIC.test(path) ? 'pattern' : 'file' });
  }
  for (const pattern of [...leftOut, ...takenIn.filter(({ kind }) => kind === 'pattern').map(({ path }) => path)]) {
    const costly = describeCostly(pattern);
    if (costly !== null) throw new RangeError(costly);
  }
  return { leftOut, takenIn };
}

async function filesOf({ path, kind }: Argument, leftOut: readonly string[], endings: readonly string[], io: Io): Promise<string[]> {
  if (kind === 'file') return [path];
  if (kind === 'pattern') return io.findFiles(path, leftOut);
  const isRead = (file: string): boolean => endings.some((ending) => file.toLowerCase().endsWith(`.${ending}`));
  return (await io.filesIn(path, leftOut)).filter(isRead);
}

const describeEmpty = (endings: readonly string[]): string =>
  `no file in this folder ends in ${endings.map((ending) => `.${ending}`).join(', ')}; name the file, or give a pattern`;
