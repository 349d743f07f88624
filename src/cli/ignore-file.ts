import { dirname, join, relative, resolve, sep } from 'node:path';
import { decodeInput, type Io, readBytes } from './io.js';
import { describeCostly, literalGroups } from './patterns.js';

/** Ignore file of a project. The first one from the working directory upwards is read; patterns are relative to its folder. */
export const IGNORE_FILE = '.matnignore';

/** A line of the file. */
interface IgnoreRule {
  fits(path: string): boolean;
  /** `!kept.md` includes a path again. */
  isNegated: boolean;
  /** `build/` */
  isForFolders: boolean;
}

/**
 * Reads `.matnignore`, with the semantics of `.gitignore`: the last matching pattern decides, a trailing `/` matches only folders, a `/`
 * before the end anchors the pattern, and a file in an ignored folder cannot be included again.
 *
 * @returns a predicate: true if a file or a folder, its path relative to the working directory or absolute, is ignored; `null` if there is
 *   no such file
 * @throws RangeError `FILE:LINE: …` for a pattern that would be too slow
 */
export async function readIgnoreFile(io: Io): Promise<((path: string, isFolder?: boolean) => boolean) | null> {
  const folder = await folderWithFile(io);
  if (folder === null) return null;
  const file = relative(io.folder, join(folder, IGNORE_FILE));
  const raw = await readBytes(join(folder, IGNORE_FILE), io, undefined, 'setting');
  const input = 'problem' in raw ? raw : decodeInput({ ...raw, name: file }, 'setting');
  if ('problem' in input) throw new RangeError(input.problem);
  const rules = await rulesOf(input.text, file);
  return (path, isFolder = false) => {
    const steps = relative(folder, resolve(io.folder, path)).split(sep);
    return (
      steps[0] !== '..' && steps.some((_, at) => isIgnored(steps.slice(0, at + 1).join('/'), isFolder || at < steps.length - 1, rules))
    );
  };
}

function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRule[]): boolean {
  const last = rules.findLast(({ fits, isForFolders }) => (isFolder || !isForFolders) && fits(path));
  return last !== undefined && !last.isNegated;
}

async function folderWithFile(io: Io): Promise<string | null> {
  for (let folder = io.folder; ; folder = dirname(folder)) {
    if (await io.exists(join(folder, IGNORE_FILE))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

async function rulesOf(text: string, file: string): Promise<IgnoreRule[]> {
  const { default: picomatch } = await import('picomatch');
  const options = { dot: true, nonegate: true, noextglob: true, flags: 's' };
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => {
      const pattern = line.replace(/(?<!\\)\s+$/, '');
      if (pattern === '' || pattern.startsWith('#')) return [];
      const costly = describeCostly(pattern);
      if (costly !== null) throw new RangeError(`${file}:${index + 1}: ${costly}`);
      const isNegated = pattern.startsWith('!');
      const bare = pattern.slice(isNegated ? 1 : 0).replace(/\/$/, '');
      const anchored = bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`;
      return [{ fits: picomatch(literalBraces(literalGroups(anchored)), options), isNegated, isForFolders: pattern.endsWith('/') }];
    });
}

/** Braces are literal, as in `.gitignore`. */
const literalBraces = (pattern: string): string =>
  pattern.replace(/\\.|[{}]/gs, (found) => (found.startsWith('\\') ? found : `\\${found}`));
