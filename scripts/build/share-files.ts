import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAP_COMMENT } from './thin-source-maps.js';

/** `from'./chunk-AB.js'`, `import './chunk-AB.js'`: what the build writes for a file beside the importing one. */
const IMPORT = /(from ?|import ?)'\.\/([^'/]+\.js)'/g;

/** The files of a build, by name. */
type Files = ReadonlyMap<string, string>;

/**
 * Finds the files of one build that do the same as a file of another: the same text, where all imports do the same too.
 *
 * @param own the files of the build that is to be made smaller, by name
 * @param others the files of the other build, in the folder above
 * @returns the name in `others` for each name in `own` that has one
 * @example
 * findShared(new Map([['a.js', '1;']]), new Map([['b.js', '1;']])); // Map { 'a.js' => 'b.js' }
 */
export function findShared(own: Files, others: Files): Map<string, string> {
  const byText = new Map([...others].map(([name, text]) => [text.replace(MAP_COMMENT, ''), name]));
  const shared = new Map<string, string>();
  let known = -1;
  // A file can be shared once all that it imports is: at most as many rounds as imports are deep.
  while (known < shared.size) {
    known = shared.size;
    for (const [name, text] of own) {
      if (shared.has(name)) continue;
      const imported = [...text.matchAll(IMPORT)].map(([, , file = '']) => file);
      if (!imported.every((file) => shared.has(file))) continue;
      const other = byText.get(text.replace(MAP_COMMENT, '').replace(IMPORT, (_, word, file) => `${word}'./${shared.get(file)}'`));
      if (other !== undefined) shared.set(name, other);
    }
  }
  return shared;
}

/**
 * Points the imports of a file at the shared files, in the folder above.
 *
 * @example
 * importShared("import'./a.js';", new Map([['a.js', 'b.js']])); // "import'../b.js';"
 */
export function importShared(text: string, shared: ReadonlyMap<string, string>): string {
  return text.replace(IMPORT, (all, word, file) => (shared.has(file) ? `${word}'../${shared.get(file)}'` : all));
}

/**
 * Moves a build into a folder of another one, without source maps and the files that the other has too. An entry point keeps its name and exports the other one's.
 *
 * @param built the build to move, in a folder as deep as `parent`: the hashes in the names of its files depend on it
 * @param parent the other build
 * @param folder where it goes: a folder in `parent`
 * @throws Error where a folder cannot be read or written
 */
export async function shareFiles(built: string, parent: string, folder: string): Promise<void> {
  const own = await readScripts(built);
  const shared = findShared(own, await readScripts(parent));
  await mkdir(folder, { recursive: true });
  for (const [name, text] of own) {
    const path = join(folder, name);
    if (!shared.has(name)) await writeFile(path, importShared(text.replace(MAP_COMMENT, '\n'), shared));
    else if (!name.startsWith('chunk-')) await writeFile(path, `export*from'../${shared.get(name)}';\n`);
  }
  await rm(built, { recursive: true });
}

async function readScripts(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}
