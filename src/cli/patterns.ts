/** What a pattern is made of: an escaped character or a class is a letter, as any other character is. */
const TOKEN = /\\.|\[[^\]/]*\]|\*\*|[*{},/]/gs;
/** In a library's language of patterns these begin groups and repetitions, which may take for ever; here they are letters. */
const GROUPING = /\\.|[()|+]/gs;

/** The longest name that file systems take. */
const LONGEST_NAME = 255;
/** So many ways to fit a name are tried in less than a second. */
const MOST_WAYS = 2 ** 25;
const MOST_GLOBSTARS = 4;

/** The pattern as the library that finds files takes it: `a+(1).*` → `a\\+\\(1\\).*`. */
export function literalGroups(pattern: string): string {
  return pattern.replace(GROUPING, (found) => (found.startsWith('\\') ? found : `\\${found}`));
}

/**
 * Looks for a pattern that would take minutes to compare with a name: `*a*a*a*a*b` has 45 million ways to fit one of 255 letters.
 *
 * @returns what is wrong, as one line; null where nothing is
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
