/** Addresses that are derived from the home of the project. */
export interface Addresses {
  homepage: string;
  'bugs.url': string;
}

/**
 * Parses `repository` of package.json: an address, or an object with one.
 *
 * @throws RangeError if it is missing or no https address
 */
export function addressesOf(repository: unknown): Addresses {
  const written = typeof repository === 'object' && repository !== null ? (repository as { url?: unknown }).url : repository;
  if (typeof written !== 'string' || written === '')
    throw new RangeError('package.json: expected repository to say where the project lives, got nothing; links would lead nowhere');
  const address = written.replace(/^git\+/, '').replace(/\.git$/, '');
  if (!/^https:\/\/[^/]+\/.+/.test(address))
    throw new RangeError(`package.json: expected repository to be an https address, got '${written}'`);
  return { homepage: `${address}#readme`, 'bugs.url': `${address}/issues` };
}

/**
 * Returns the section of a version in CHANGELOG.md.
 *
 * @throws RangeError if no heading has the version and a date: `## 1.2.0 (2026-12-01)`
 */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find((one) => one.startsWith(`## ${version} (`));
  if (!section || !/^## \S+ \(\d{4}-\d{2}-\d{2}\)/.test(section))
    throw new RangeError(`CHANGELOG.md: expected a heading '## ${version} (YYYY-MM-DD)', got ${section ? section.split('\n')[0] : 'none'}`);
  return section;
}
