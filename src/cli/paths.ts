import { type Io, STANDARD_INPUT } from './io.js';
import { describeCostly } from './patterns.js';

/** What the arguments of a command stand for, each path once. */
export interface Paths {
  paths: string[];
  /** Patterns that take in nothing. */
  problems: string[];
}

const MAGIC = /[*?[\]{}]/;
const LEAVES_OUT = '!';

/**
 * `['a.txt', 'news/**', '!news/old/**']` → the files: patterns are resolved here for shells that leave them alone, or where they are quoted.
 * The path of a file that there is is never taken for a pattern.
 *
 * @throws RangeError for a pattern that would take too long
 */
export async function resolvePaths(given: readonly string[], io: Io): Promise<Paths> {
  const leftOut: string[] = [];
  const takenIn: { path: string; isPattern: boolean }[] = [];
  for (const path of given) {
    const literal = path === STANDARD_INPUT || (await io.exists(path));
    if (!literal && path.startsWith(LEAVES_OUT)) leftOut.push(path.slice(LEAVES_OUT.length));
    else takenIn.push({ path, isPattern: !literal && MAGIC.test(path) });
  }
  for (const pattern of [...leftOut, ...takenIn.filter(({ isPattern }) => isPattern).map(({ path }) => path)]) {
    const costly = describeCostly(pattern);
    if (costly !== null) throw new RangeError(costly);
  }
  const paths = new Set<string>();
  const problems: string[] = [];
  for (const { path, isPattern } of takenIn) {
    const found = isPattern ? await io.findFiles(path, leftOut) : [path];
    if (found.length === 0) problems.push(`${path}: no file fits this pattern`);
    for (const one of found) paths.add(one);
  }
  if (takenIn.length === 0 && leftOut.length > 0) problems.push(`${LEAVES_OUT}${leftOut[0]}: leaves files out, but nothing is taken in`);
  return { paths: [...paths], problems };
}
