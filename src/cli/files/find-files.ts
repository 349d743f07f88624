import { isAbsolute, join, parse, posix, relative, resolve, sep } from 'node:path';
import type { Matcher } from 'picomatch';
import { literalGroups } from '../patterns.js';
import type { FileSystem } from './file-system.js';
import { type FoundFiles, walkFolder } from './walk.js';

type Picomatch = typeof import('picomatch');

/** With `s`, a line end in a name is a character like any other. */
const OPTIONS = { flags: 's', nonegate: true };
const NODE_MODULES = 'node_modules';
const GLOBSTAR = '**';

/** Characters with a meaning in a pattern. */
const MAGIC = /(?<!\\)[*?[\]{}]/;
const SPECIAL = /[\\*?[\]{}()!+@|]/g;
const ESCAPED = /\\(.)/gs;
const LAST_SLASH = /(?!^)\/$/;
/** Braces that hold a slash: `{a/b,c}`. Such a pattern has no parts. */
const SLASH_IN_BRACES = /\{[^}]*\//;

/** Finds the files that match a pattern. `*` matches no hidden files and folders; files of node_modules are not found. Links are followed. */
export async function findFiles(given: string, leftOut: readonly string[], files: FileSystem): Promise<FoundFiles> {
  const { default: picomatch } = await import('picomatch');
  const pattern = absolutePattern(given);
  const { base, parts } = splitPattern(pattern);
  const matches = picomatch(pattern, OPTIONS);
  const mayHold = partialMatcher(parts, picomatch);
  const isLeftOut = matcherOf(leftOut, picomatch);
  const absolute = (names: readonly string[]): string => withSlashes([base, ...names].join(sep).replace(/^\/\//, '/'));
  const first = isAbsolute(given) ? base : relative(process.cwd(), base);
  const isInModules = withSlashes(first).split('/').includes(NODE_MODULES);
  return walkFolder(
    first,
    {
      enters: (names) => !isInModules && names.at(-1) !== NODE_MODULES && mayHold(names) && !isLeftOut(absolute(names)),
      takes: (names) => !isInModules && matches(absolute(names)) && !isLeftOut(absolute(names)),
      followsLinks: true,
    },
    files,
  );
}

/** Finds the files of a folder and its subfolders, except hidden ones and node_modules. A link to a folder may lead upwards: it is not followed. */
export async function filesIn(folder: string, leftOut: readonly string[], files: FileSystem): Promise<FoundFiles> {
  const { default: picomatch } = await import('picomatch');
  const isLeftOut = matcherOf(leftOut, picomatch);
  const isSelected = (names: readonly string[]): boolean => {
    const name = names.at(-1) ?? '';
    return !name.startsWith('.') && name !== NODE_MODULES && !isLeftOut(withSlashes(resolve(folder, names.join(sep))));
  };
  return walkFolder(join(folder), { enters: isSelected, takes: isSelected, followsLinks: false }, files);
}

const withSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** `../a/*.md` → `/home/me/a/*.md`. All patterns and paths are compared in this form. */
function absolutePattern(given: string): string {
  const pattern = literalGroups(withSlashes(given));
  const folder = isAbsolute(given) ? '' : withSlashes(process.cwd()).replace(SPECIAL, '\\$&');
  return posix.join(folder, pattern).replace(LAST_SLASH, '');
}

function matcherOf(patterns: readonly string[], picomatch: Picomatch): (path: string) => boolean {
  return picomatch(patterns.map(absolutePattern), OPTIONS);
}

/** Splits a pattern after the folders that have no magic characters: the walk begins there. */
function splitPattern(pattern: string): { base: string; parts: string[] | null } {
  const parts = pattern.split('/');
  const magic = parts.findIndex((part) => MAGIC.test(part));
  const length = magic < 0 ? parts.length - 1 : magic;
  const folder = parts.slice(0, length).join('/').replace(ESCAPED, '$1');
  const base = folder === '' ? parse(resolve('/')).root : folder;
  return { base, parts: SLASH_IN_BRACES.test(pattern) ? null : parts.slice(length) };
}

/**
 * Creates a predicate: true if a folder may hold a matching file, so that `*.md` reads one folder and not all below it. Each name advances
 * through the parts of the pattern; `**` also stays.
 *
 * @param parts `null` if they are unknown: any folder may hold one
 */
function partialMatcher(parts: readonly string[] | null, picomatch: Picomatch): (names: readonly string[]) => boolean {
  if (parts === null) return () => true;
  const matchers = parts.map((part): Matcher => picomatch(part, OPTIONS));
  return (names) => {
    let places = afterGlobstars(parts, new Set([0]));
    for (const name of names) {
      const next = new Set<number>();
      for (const at of places) {
        if (matchers[at]?.(name)) next.add(parts[at] === GLOBSTAR ? at : at + 1);
      }
      places = afterGlobstars(parts, next);
    }
    return [...places].some((at) => at < parts.length);
  };
}

/** `**` may match no folder. A set may grow while it is iterated. */
function afterGlobstars(parts: readonly string[], places: Set<number>): Set<number> {
  for (const at of places) if (parts[at] === GLOBSTAR) places.add(at + 1);
  return places;
}
