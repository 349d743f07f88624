import { execFileSync } from 'node:child_process';

/** Runs git in a repository. Returns what it printed, or null if it failed. */
function git(directory: string, ...argv: readonly string[]): string | null {
  try {
    return execFileSync('git', argv, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/**
 * Returns true if the tag `vX.Y.Z` is at the commit that is checked out, false if there is no such tag.
 *
 * @throws Error if the tag is at another commit, since the published files would differ from the tagged ones
 */
export function checkTag(version: string, directory = '.'): boolean {
  const head = git(directory, 'rev-parse', 'HEAD');
  const tagged = git(directory, 'rev-parse', '--verify', '--quiet', `refs/tags/v${version}^{commit}`);
  if (tagged !== null && tagged !== head)
    throw new Error(`expected the tag v${version} at ${head}, which is checked out, got it at ${tagged}`);
  return tagged !== null;
}

/**
 * Tags the commit that is checked out as `vX.Y.Z`. `npm version` has usually done so: then the tag is only checked.
 *
 * @returns the name of the tag
 * @throws Error as {@link checkTag}, or if git cannot tag
 */
export function tagVersion(version: string, directory = '.'): string {
  const tag = `v${version}`;
  if (!checkTag(version, directory) && git(directory, 'tag', '--annotate', '--message', `matn ${version}`, tag) === null)
    throw new Error(`expected git to make the tag ${tag}, got an error; are user.name and user.email set?`);
  return tag;
}
