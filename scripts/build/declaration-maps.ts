import { readFileSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { encode, type SourceMapMappings } from '@jridgewell/sourcemap-codec';
import { type ParsedModule, parseModule } from './parsed-module.js';

/** Folder of a build for the sources that its maps name. The package has no others. */
const SOURCES = 'src';
/** Declaration file of a build. */
const DECLARATIONS = /\.d\.c?ts$/;
/** Sources that no entry point exports from: an editor shows their declarations. */
const INTERNAL = /^(?:core|generated|retext|zwnj-model)\//;
/** Module of data, long to read: it declares no type. */
const DATA = /\/generated\/(?:lexicon|lemmas|model)\.js$/;
/** Suffix of a name that a bundler has changed because two modules declare it: `Options$1`. */
const RENAMED = /\$\d+$/;

/** Place of a name: a file, and the line and column (UTF-16) of the name in it, from 0. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Writes a map beside each declaration file of a build, by which an editor finds the source of a declaration, and copies these sources.
 * Declarations are bundled, so names lead to sources: names of an entry point to its module or to the nearest module that it imports.
 *
 * @param folder the folder of the build
 * @param entries modules of the entry points in `src`, in the order in which the files that they share look for a name
 * @throws Error if a file cannot be read or written, or if no module declares a name
 */
export async function writeDeclarationMaps(folder: string, entries: readonly string[]): Promise<void> {
  const files = (await readdir(folder)).filter((file) => DECLARATIONS.test(file));
  for (const file of files) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const own = entries.filter((entry) => baseOf(entry) === baseOf(file));
    const places = placesIn(own.length > 0 ? own : entries);
    const { map, sources } = mapOf(path, text, places);
    for (const source of sources) await cp(join('src', source), join(folder, SOURCES, source));
    await writeFile(`${path}.map`, `${JSON.stringify(map)}\n`);
    await writeFile(path, `${text.trimEnd()}\n//# sourceMappingURL=${file}.map\n`);
  }
}

const baseOf = (path: string): string => posix.basename(path.split(sep).join('/')).split('.')[0] as string;

/** Finds the place of each declaration of modules, and of what they import, nearest first. */
function placesIn(modules: readonly string[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const seen = new Set(modules.map((module) => resolve(module)));
  for (const module of seen) {
    const { declared, imports } = moduleAt(module);
    for (const { name, line, column } of declared) if (!places.has(name)) places.set(name, { file: module, line, column });
    for (const name of imports)
      if (name.startsWith('.') && !DATA.test(name)) seen.add(resolve(dirname(module), name.replace(/\.js$/, '.ts')));
  }
  return places;
}

const modules = new Map<string, ParsedModule>();

/** Reads a module once. */
function moduleAt(path: string): ParsedModule {
  const module = modules.get(path) ?? parseModule(path, readFileSync(path, 'utf8'));
  modules.set(path, module);
  return module;
}

/** Returns the map of a declaration file, and its sources, as paths from `src`. */
function mapOf(path: string, text: string, places: ReadonlyMap<string, Place>): { map: object; sources: readonly string[] } {
  const sources: string[] = [];
  const mappings: SourceMapMappings = text.split('\n').map(() => []);
  for (const { name, line, column } of parseModule(path, text).declared) {
    const place = places.get(name.replace(RENAMED, ''));
    if (place === undefined) throw new Error(`${path}: expected the source of ${name}, found none`);
    const file = relative('src', place.file).split(sep).join('/');
    if (INTERNAL.test(file)) continue;
    if (!sources.includes(file)) sources.push(file);
    mappings[line]?.push([column, sources.indexOf(file), place.line, place.column]);
  }
  // TypeScript reads no map without the name of its file.
  return { map: { version: 3, file: basename(path), sourceRoot: SOURCES, sources, names: [], mappings: encode(mappings) }, sources };
}
