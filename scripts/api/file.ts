import { readFileSync } from 'node:fs';
import { digestOf, type Entry } from './digest.js';

/** Path of the digest, from the root of the project. */
export const API_FILE = 'docs/api.txt';
export const STALE = `${API_FILE} is not what the build exports: run npm run api, and read its diff as a change of the contract`;

const HEAD = `The public types of matn, as the build has them. Written by \`npm run api\`: a change here is a change of the contract (versions.md).

`;

/** Returns the entries that `package.json` exports with types. */
function entries(): Entry[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { import?: { types: string } }> };
  return Object.entries(exports).flatMap(([path, { import: given }]) =>
    given === undefined ? [] : [{ name: path.replace('.', 'matn'), file: given.types }],
  );
}

/**
 * Returns the text of {@link API_FILE} for the build in `dist`.
 *
 * @throws Error if the build is missing
 */
export const apiText = (): string => HEAD + digestOf(entries());
