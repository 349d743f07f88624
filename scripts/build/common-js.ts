import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type GetModuleInfo, type OutputChunk, type RollupOutput, rollup } from 'rollup';
import { MAP_COMMENT } from './thin-source-maps.js';

/** Modules that return the data: `./generated/model.mjs`. */
const DATA = /\/generated\/(\w+)\.mjs$/;

/** Names that a module exports, by the name of its file without extension. */
export type ExportedNames = ReadonlyMap<string, readonly string[]>;

/**
 * Writes CommonJS from the ESM of a build, in few files: Node takes a millisecond or more for each. Whatever the main entry point needs is
 * one file, so all entry points share its caches.
 *
 * @param from the folder of the build
 * @param folder the folder of the CommonJS
 * @param entries the names of the CommonJS files, and the ESM files that they are made of, both without extension
 * @param main the name of the main entry point
 * @throws Error if a file cannot be read or written
 */
export async function writeCommonJs(
  from: string,
  folder: string,
  entries: Readonly<Record<string, string>>,
  main: string,
): Promise<ExportedNames> {
  const path = (file: string): string => resolve(from, `${file}.js`);
  const input = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path(file)]));
  const bundle = await rollup({
    input,
    external: DATA,
    treeshake: { moduleSideEffects: 'no-external' },
    plugins: [{ name: 'source-maps', load: readWithMap }],
  });
  let shared: Set<string> | undefined;
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    compact: true,
    sourcemap: true,
    exports: 'named',
    // An entry point loads no data itself.
    hoistTransitiveImports: false,
    externalLiveBindings: false,
    esModule: true,
    generatedCode: { preset: 'es2015', symbols: false },
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    manualChunks: (id, { getModuleInfo }) => {
      shared ??= importsOf(path(entries[main] as string), getModuleInfo);
      return shared.has(id) && !Object.values(input).includes(id) ? 'core' : undefined;
    },
    paths: (id) => `./generated/${DATA.exec(id)?.[1]}.cjs`,
  });
  await bundle.close();
  return exportedNames(output);
}

/** Reads a script of the build with its source map, so that the new map leads to the sources. */
async function readWithMap(path: string): Promise<{ code: string; map: string }> {
  const [code, map] = await Promise.all([readFile(path, 'utf8'), readFile(`${path}.map`, 'utf8')]);
  return { code: code.replace(MAP_COMMENT, '\n'), map };
}

/** All modules that a module imports, directly or not. */
function importsOf(path: string, moduleInfo: GetModuleInfo, found = new Set<string>()): Set<string> {
  for (const id of moduleInfo(path)?.importedIds ?? []) {
    if (found.has(id)) continue;
    found.add(id);
    importsOf(id, moduleInfo, found);
  }
  return found;
}

function exportedNames(output: RollupOutput['output']): ExportedNames {
  const entries = output.filter((file): file is OutputChunk => file.type === 'chunk' && file.isEntry);
  return new Map(entries.map(({ name, exports }) => [name, exports]));
}

/**
 * Returns a module that exports what a CommonJS file beside it does. Node loads it for `import`, so both ways to load the package share one
 * copy of it.
 *
 * @example
 * moduleOf('retext', ['default', 'explain']); // "import all from'./retext.cjs';export default all.default;export const{explain}=all;\n"
 */
export function moduleOf(name: string, exported: readonly string[]): string {
  const named = exported.filter((other) => other !== 'default');
  return [
    `import all from'./${name}.cjs';`,
    exported.includes('default') ? 'export default all.default;' : '',
    named.length > 0 ? `export const{${named.join(',')}}=all;` : '',
    '\n',
  ].join('');
}
