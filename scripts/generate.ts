/**
 * Writes every generated file that needs only this repository: npm run generate. scripts/README.md lists the files with sources and times.
 *
 *   npm run generate [-- --check]
 *
 *   --check   writes nothing; names the files that are stale, and exits with code 1
 */

/** In order: files that normalization imports come first, scripts that run it come last. */
const GENERATORS = [
  'build-version',
  'build-words',
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
