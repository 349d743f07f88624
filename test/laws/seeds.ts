import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { meant } from '../support/rule-fixtures.js';

/** Folders of `fixtures` whose files are lines in the notation of fixtures/README.md. */
const OF_LINES = ['quality', 'registers', 'rules', 'segments', 'search-key'];
/** Folders whose files are pages. */
const OF_PAGES = ['articles', 'html'];

const FIXTURES = new URL('../../fixtures/', import.meta.url);

function filesOf(folder: string): URL[] {
  if (!existsSync(new URL(`${folder}/`, FIXTURES))) return [];
  return readdirSync(new URL(`${folder}/`, FIXTURES), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => pathToFileURL(join(entry.parentPath, entry.name)));
}

const read = (file: URL): string => readFileSync(file, 'utf8');

/** The texts of the fixtures, without their notation: the start of mutations. */
export function readSeeds(): string[] {
  const lines = [...OF_LINES.flatMap(filesOf).map(read), read(new URL('dates.tsv', FIXTURES))]
    .flatMap((file) => file.split('\n'))
    .map((line) => meant(line.replace(/[⟦⟧]/g, '')))
    .filter((line) => line.trim() !== '');
  const pages = OF_PAGES.flatMap(filesOf).map((file) => meant(read(file)));
  return [...pages, ...lines, paragraphOf(lines)];
}

/** Several lines of fixtures joined on one line, which no fixture has. */
function paragraphOf(lines: readonly string[]): string {
  return lines.filter((_, i) => i % 7 === 0).join(' ');
}
