/** What tsup cannot do by itself, after it: `npm run build`. Writes what Node loads, and the maps that lead to sources. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ExportedNames, moduleOf, writeCommonJs } from './build/common-js.js';
import { writeDeclarationMaps } from './build/declaration-maps.js';
import { minifyCommonJs } from './build/minify.js';
import { thinSourceMaps } from './build/thin-source-maps.js';

/** Modules that the command line shares with the entry points, beside them: it would be in the package a second time. */
const SHARED_WITH_CLI = { 'cli/article/article': 'parts/article', 'cli/article/options': 'parts/article-options' };

const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
  exports: Record<string, string | { import: { default: string } }>;
};
const names = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : basename(target.import.default, '.js')));
const entries = { ...Object.fromEntries(names.map((name) => [name, name])), ...SHARED_WITH_CLI };
const exported = await writeCommonJs('dist/web', 'dist', entries, { name: 'index', core: 'parts/normalizer' });
for (const name of names) await writeFile(`dist/${name}.js`, moduleOf(name, exported.get(name) as ExportedNames));
await minifyCommonJs('dist');
await thinSourceMaps('dist');
await writeDeclarationMaps(
  'dist',
  names.map((name) => `src/${name}.ts`),
);
