import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';

/** The comment by which a script names its map. tsup writes it twice. */
export const MAP_COMMENT = /(?:\n?\/\/# sourceMappingURL=.*)+\n?$/;

/** A source map, version 3 (ECMA-426). */
export interface SourceMap {
  version: number;
  sources: (string | null)[];
  names: string[];
  mappings: string;
  sourcesContent?: (string | null)[];
}

/**
 * Keeps of a source map what a stack trace shows of this project's code: file and line. All the rest takes fifteen times as much.
 *
 * @param map as a bundler writes it
 * @returns the same with one segment wherever the line of the source changes, each at column 0, without names, the sources' text and other packages
 */
export function thinSourceMap({ version, sources, mappings }: SourceMap): SourceMap {
  const own = sources.map((source) => source !== null && !source.includes('node_modules/'));
  const lines = decode(mappings).map((segments) => {
    const kept: SourceMapSegment[] = [];
    let last = '';
    for (const [column, source, line] of segments) {
      const isOwn = source !== undefined && line !== undefined && own[source];
      const place = isOwn ? `${source}:${line}` : '';
      if (place !== last) kept.push(isOwn ? [column, source, line, 0] : [column]);
      last = place;
    }
    return kept;
  });
  return { version, sources: sources.map((source, at) => (own[at] ? source : null)), names: [], mappings: encode(lines) };
}

/**
 * Makes all source maps of a folder thin. A script of which nothing is left in its map loses it.
 *
 * @throws Error where a file cannot be read or written
 */
export async function thinSourceMaps(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.c?js\.map$/.test(name)) continue;
    const path = join(folder, name);
    const script = path.slice(0, -'.map'.length);
    const code = (await readFile(script, 'utf8')).replace(MAP_COMMENT, '\n');
    const map = thinSourceMap(JSON.parse(await readFile(path, 'utf8')));
    if (map.sources.some((source) => source !== null)) {
      await writeFile(script, `${code}//# sourceMappingURL=${basename(path)}\n`);
      await writeFile(path, `${JSON.stringify(map)}\n`);
    } else {
      await writeFile(script, code);
      await rm(path);
    }
  }
}
