import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type GetModuleInfo, type OutputChunk, type RollupOutput, rollup } from 'rollup';
import { MAP_COMMENT } from './thin-source-maps.js';

/** Modules that return data of the script beside them: `./generated/model.mjs`. */
const DATA = /\/generated\/\w+\.mjs$/;

/** Names of the exports of a module. */
export interface ExportedNames {
  /** Loaded with the module. */
  eager: readonly string[];
  /** Functions that are loaded at their first use. */
  lazy: readonly string[];
}

/** The exports of modules, by the names of their files without extension. */
export type CommonJsExports = ReadonlyMap<string, ExportedNames>;

/** Names of the two files that entry points share. */
const CORE = 'core';
const READERS = 'readers';

/** Entry point that is loaded in two steps. */
export interface MainEntry {
  /** Its name. */
  name: string;
  /** The ESM file, without extension, that has the part of it that is loaded at once. */
  core: string;
}

/**
 * Writes CommonJS from the ESM of a build, in few files: Node takes a millisecond or more for each. The core of the main entry point is one
 * file, so all entry points share its caches. The rest of it is another one, loaded at the first use of one of its exports.
 *
 * @param from the folder of the build
 * @param folder the folder of the CommonJS
 * @param entries the names of the CommonJS files, and the ESM files that they are made of, both without extension
 * @throws Error if a file cannot be read or written
 */
export async function writeCommonJs(
  from: string,
  folder: string,
  entries: Readonly<Record<string, string>>,
  main: MainEntry,
): Promise<CommonJsExports> {
  const path = (file: string): string => resolve(from, `${file}.js`);
  const input = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path(file)]));
  const bundle = await rollup({
    input,
    treeshake: { moduleSideEffects: 'no-external' },
    plugins: [
      { name: 'read', load: (id) => (DATA.test(id) ? readData(id) : readWithMap(id)) },
      {
        name: 'core',
        async buildStart() {
          await this.load({ id: path(main.core), resolveDependencies: true });
        },
      },
    ],
  });
  let parts: { core: Set<string>; all: Set<string> } | undefined;
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    compact: true,
    sourcemap: true,
    exports: 'named',
    externalLiveBindings: false,
    esModule: true,
    generatedCode: { preset: 'es2015', symbols: false },
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    manualChunks: (id, { getModuleInfo }) => {
      const importsOfFile = (file: string): Set<string> => importsOf(path(file), getModuleInfo);
      parts ??= { core: importsOfFile(main.core), all: importsOfFile(entries[main.name] as string) };
      if (!parts.all.has(id) || Object.values(input).includes(id)) return undefined;
      return parts.core.has(id) ? CORE : READERS;
    },
    plugins: [{ name: 'lazy-readers', renderChunk: (code, { name }) => (name === main.name ? loadReadersLate(code) : null) }],
  });
  await bundle.close();
  return exportedNames(output);
}

/** Reads a module that returns data, so that it loads them when a function asks for them. */
async function readData(path: string): Promise<string> {
  const module = await readFile(path, 'utf8');
  const late = module.replace(/^import '\.(.+)';\n(.+) => (.+);$/m, "$2 => (require('./generated$1'), $3);");
  if (late === module) throw new Error(`${path}: expected an import and a function without arguments, got ${module}`);
  return late;
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

/** Export of a file for CommonJS that it takes from the one of the readers. */
const READER = new RegExp(`exports\\.(\\w+)=${READERS}\\.(\\S+?);`, 'g');

/**
 * Has an entry point load the readers at the first use of one of its exports.
 *
 * @throws Error if the entry point does not take its exports from the readers
 * @example
 * loadReadersLate("const core=require('./core.cjs'),readers=require('./readers.cjs');exports.slug=readers.s;");
 * // "const core=require('./core.cjs'),readers=()=>require('./readers.cjs');
 * // Object.defineProperty(exports,'slug',{enumerable:true,get:()=>readers().s});", without the line break
 */
export function loadReadersLate(code: string): string {
  const late = code
    .replace(`${READERS}=require(`, `${READERS}=()=>require(`)
    .replace(READER, (_, name, member) => `Object.defineProperty(exports,'${name}',{enumerable:true,get:()=>${READERS}().${member}});`);
  if (late.split('()=>require(').length !== 2 || late.includes(`=${READERS}.`))
    throw new Error(`expected exports of ${READERS} in the form exports.NAME=${READERS}.MEMBER; got ${code}`);
  return late;
}

function exportedNames(output: RollupOutput['output']): CommonJsExports {
  const entries = output.filter((file): file is OutputChunk => file.type === 'chunk' && file.isEntry);
  return new Map(
    entries.map(({ name, code, exports }) => {
      const lazy = exports.filter((exported) => code.includes(`defineProperty(exports,'${exported}'`));
      return [name, { eager: exports.filter((exported) => !lazy.includes(exported)), lazy }];
    }),
  );
}

/**
 * Returns a module that exports what a CommonJS file beside it does. Node loads it for `import`, so both ways to load the package share one
 * copy of it.
 *
 * @example
 * moduleOf('retext', { eager: ['default', 'explain'], lazy: ['check'] });
 * // import all from'./retext.cjs';
 * // export default all.default;
 * // export const{explain}=all;
 * // export function check(...given){return all.check(...given)}
 */
export function moduleOf(name: string, { eager, lazy }: ExportedNames): string {
  const named = eager.filter((other) => other !== 'default');
  const lines = [
    `import all from'./${name}.cjs';`,
    eager.includes('default') ? 'export default all.default;' : '',
    named.length > 0 ? `export const{${named.join(',')}}=all;` : '',
    ...lazy.map((other) => `export function ${other}(...given){return all.${other}(...given)}`),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}
