import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Options } from 'tsup';
import { minifySync } from 'vite';
import { MAP_COMMENT } from './thin-source-maps.js';

type Plugin = NonNullable<Options['plugins']>[number];
type Minified = ReturnType<typeof minifySync>;
type SourceMap = NonNullable<Minified['map']>;

/** Import of nothing in a file that the entry points share: esbuild writes one for each file that others of it need. */
const IMPORT_OF_NOTHING = /^import "\.{1,2}\/chunk-\w+\.js";$/gm;

/**
 * Makes the files of tsup small. Imports of nothing are left out: every file is imported for its exports, none for its effects.
 *
 * @throws in the build: Error where a file cannot be parsed
 */
export const minifyFiles: Plugin = {
  name: 'minify-files',
  renderChunk: (code, { path, map }) =>
    path.endsWith('.js') ? minify(path, code.replace(IMPORT_OF_NOTHING, ''), { sourcemap: map !== undefined }) : undefined,
};

/**
 * Makes all CommonJS of a folder small, with its maps.
 *
 * @throws Error where a file cannot be read, parsed or written
 */
export async function minifyCommonJs(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.cjs')) continue;
    const path = join(folder, name);
    const inputMap = existsSync(`${path}.map`) ? (JSON.parse(await readFile(`${path}.map`, 'utf8')) as SourceMap) : undefined;
    const old = (await readFile(path, 'utf8')).replace(MAP_COMMENT, '\n');
    const { code, map } = minify(path, old, inputMap ? { sourcemap: true, inputMap } : {});
    await writeFile(path, code);
    if (map) await writeFile(`${path}.map`, JSON.stringify(map));
  }
}

/**
 * Leaves out white space and shortens names, in a hundredth of the time of terser. Code stays what esbuild has made of it: after the
 * minifier's `compress`, bundlers leave out less, and `matn jsonl` does not run (vite 8.3).
 */
function minify(path: string, code: string, options: Parameters<typeof minifySync>[2]): Minified {
  const result = minifySync(path, code, { compress: false, ...options });
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors[0]?.message}`);
  return result;
}
