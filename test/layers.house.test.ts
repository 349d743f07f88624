import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './support/syntax.js';

/**
 * The layers of `src`: a file imports from its own folder and from rows above its own, types included. docs/architecture.md says what each
 * folder is for.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['generated'],
  ['core'],
  ['persian'],
  ['zwnj-model', 'search-key'],
  ['api'],
  ['dates', 'normalize/protect', 'slug', 'lemma', 'rules'],
  ['segments', 'normalize'],
  ['article', 'retext'],
  ['html', 'stream'],
  // Entry points: files of `src` itself.
  ['.'],
  ['cli'],
];

/** The data of lexicon, model and lemmas. Only the modules that bundle them import them; all others take them as an argument. */
const DATA = ['generated/lexicon.ts', 'generated/model.ts', 'generated/lemmas.ts'];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative('src', join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Returns the imports of a file: paths below `src`, or names of packages. */
function importedBy(file: string): string[] {
  return importsOf(file, readFileSync(join('src', file), 'utf8')).map((name) =>
    name.startsWith('.')
      ? relative('src', resolve('src', dirname(file), name.replace(/\.js$/, '.ts')))
          .split(sep)
          .join('/')
      : name,
  );
}

const imports = new Map(files.map((file) => [file, importedBy(file)]));
const folders = LAYERS.flat();

/** Returns the longest folder of {@link LAYERS} that contains a file. */
function folderOf(file: string): string {
  const within = folders.filter((folder) => file.startsWith(`${folder}/`));
  return within.sort((a, b) => b.length - a.length)[0] ?? (file.includes('/') ? '?' : '.');
}

const layerOf = (folder: string): number => LAYERS.findIndex((layer) => layer.includes(folder));

describe('src', () => {
  it('has no folder without a layer', () => {
    expect(files.filter((file) => folderOf(file) === '?')).toEqual([]);
  });

  it('imports from above only', () => {
    const wrong = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter(
          (target) => imports.has(target) && folderOf(target) !== folderOf(file) && layerOf(folderOf(target)) >= layerOf(folderOf(file)),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('sees bundled data in entry points only', () => {
    const seen = files.flatMap((file) => (imports.get(file) ?? []).map((target) => ({ file, target })));
    expect(seen.filter(({ file, target }) => DATA.includes(target) && folderOf(file) !== '.')).toEqual([]);
  });
});
