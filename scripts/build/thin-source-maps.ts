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

/** Round brackets that are no call. */
const NO_CALL = /\b(?:function\*?\s*[\w$]*|if|for|while|switch|catch|return)\s*\(/g;
/** Code at which a stack trace can stand: a call, a template, `throw` and `new`. */
const STANDS_IN_TRACE = /[\w$\])]\(|`|\bthrow\b|\bnew\b/;

/**
 * Keeps of a source map what a stack trace shows of this project's code: file and line. All the rest takes thirty times as much.
 *
 * @param map as a bundler writes it
 * @param script the code that it maps
 * @returns the same with one segment wherever the line of the source changes and code calls or throws, each at column 0, without names,
 * the sources' text and other packages
 */
export function thinSourceMap({ version, sources, mappings }: SourceMap, script: string): SourceMap {
  const own = sources.map((source) => source !== null && !source.includes('node_modules/'));
  const codeLines = script.split('\n');
  const lines = decode(mappings).map((segments, number) => {
    const kept: SourceMapSegment[] = [];
    let last = '';
    for (const [column, source, line] of segments) {
      const isOwn = source !== undefined && line !== undefined && own[source];
      const place = isOwn ? `${source}:${line}` : '';
      if (place !== last) kept.push(isOwn ? [column, source, line, 0] : [column]);
      last = place;
    }
    const code = codeLines[number] ?? '';
    return kept.filter((segment, at) => segment.length === 1 || standsInTrace(code.slice(segment[0], kept[at + 1]?.[0])));
  });
  return { version, sources: sources.map((source, at) => (own[at] ? source : null)), names: [], mappings: encode(lines) };
}

const standsInTrace = (code: string): boolean => STANDS_IN_TRACE.test(code.replace(NO_CALL, ''));

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
    const map = thinSourceMap(JSON.parse(await readFile(path, 'utf8')), code);
    if (map.sources.some((source) => source !== null)) {
      await writeFile(script, `${code}//# sourceMappingURL=${basename(path)}\n`);
      await writeFile(path, `${JSON.stringify(map)}\n`);
    } else {
      await writeFile(script, code);
      await rm(path);
    }
  }
}
