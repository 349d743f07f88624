/** Tokens of a pattern: an escaped character or a class counts as one letter. */
const TOKEN = /\\.|\[[^\]/]*\]|\*\*|[*{},/]/gs;
/** These begin groups and repetitions in the pattern language of the library, which may take exponential time; here they are literal. */
const GROUPING = /\\.|[()|+]/gs;

/** Longest file name of common file systems. */
const LONGEST_NAME = 255;
/** Number of ways to match a name that are tried in less than a second. */
const MOST_WAYS = 2 ** 25;
const MOST_GLOBSTARS = 4;

/** Escapes a pattern for the library that finds files: `a+(1).*` → `a\\+\\(1\\).*`. */
export function literalGroups(pattern: string): string {
  return pattern.replace(GROUPING, (found) => (found.startsWith('\\') ? found : `\\${found}`));
}

/**
 * Finds a pattern that would take minutes to match: `*a*a*a*a*b` has 45 million ways to match a name of 255 letters.
 *
 * @returns an error message of one line; `null` if the pattern is fast
 */
export function describeCostly(pattern: string): string | null {
  let [ways, depth, globstars] = [1, 0, 0];
  let stars = 0;
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (token === '**') globstars++;
    else if (token === '*') ways *= LONGEST_NAME / ++stars;
    else if (token === '{') depth++;
    else if (token === '}') depth = Math.max(0, depth - 1);
    else if (token === ',' && depth > 0) ways *= 2;
    else if (token === '/' && depth === 0) [ways, stars] = [1, 0];
    if (ways > MOST_WAYS)
      return `${pattern}: expected fewer * and {…} between two slashes, since comparing a name with it could take minutes`;
    if (globstars > MOST_GLOBSTARS)
      return `${pattern}: expected at most ${MOST_GLOBSTARS} **, since comparing a path with it could take minutes`;
  }
  return null;
}
