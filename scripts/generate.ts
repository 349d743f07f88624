/**
 * Writes every generated file that needs no more than this repository: npm run generate. scripts/README.md says which, from what, in how long.
 *
 *   npm run generate [-- --check]
 *
 *   --check   writes nothing; names the files that are stale, and the exit code is 1
 */

/** In order: what normalization imports comes first, what runs it comes last. */
const GENERATORS = [
  'build-rules',
  'build-characters',
  'build-number-words',
  'build-pronounced-heh',
  'build-lexicon',
  'build-config-schema',
  'build-rules-doc',
  'build-licenses',
  'compare',
] as const;

for (const name of GENERATORS) await import(`./${name}.js`);
