import { ZWNJ } from '../../src/core/code-points.js';

/** A list of a file of `src/persian/words`. */
interface WordList {
  /** Kebab-case. */
  name: string;
  /** The docstring. */
  about: string;
  /** Names of the columns; null for a list of words. The last may end with `…`: any number of them, at least one. */
  columns: readonly string[] | null;
  rows: readonly (readonly string[])[];
}

/** A file of `src/persian/words`. */
export interface WordFile {
  /** The comment at its head, with the source. */
  about: string;
  lists: readonly WordList[];
}

const HEADER = /^\[([a-z][a-z-]*)(?:: ([^\]]+))?\] (\S.*)$/;
/** A row has nothing else: two spaces or a space at an end are slips. */
const ROW = /^\S+(?:[ \t]\S+)*$/;

/**
 * Reads a file of words: a comment with a line «# Source: …», then lists. A list begins with `[name] About it.`, or with the names of its
 * columns, `[name: kept, others…] About it.`, and has one row a line, columns separated by tabs, `¦` for a half-space. Lines that begin
 * with `#` are comments.
 *
 * @param file name, for messages
 * @throws Error that names file and line
 */
export function readWordFile(text: string, file: string): WordFile {
  const read: Read = { about: [], lists: [] };
  text.split('\n').forEach((line, at) => {
    const problem = readLine(line, read);
    if (problem !== null) throw new Error(`${file}:${at + 1}: ${problem}`);
  });
  if (!read.about.some((line) => /^Source: \S/.test(line))) throw new Error(`${file}:1: expected a comment with "Source: …"`);
  for (const { name, rows } of read.lists) if (rows.length === 0) throw new Error(`${file}: the list ${name} is empty`);
  return { about: read.about.join('\n'), lists: read.lists };
}

/** The lines of a file so far. */
interface Read {
  about: string[];
  lists: (WordList & { rows: string[][]; seen: Set<string> })[];
}

/** Returns the fault of a line, or null. */
function readLine(line: string, { about, lists }: Read): string | null {
  const list = lists.at(-1);
  if (line === '') return null;
  if (line.startsWith('#')) {
    if (!list) about.push(line.replace(/^# ?/, ''));
    return null;
  }
  if (line.startsWith('[')) {
    const [, name, columns, aboutList = ''] = HEADER.exec(line) ?? [];
    if (name === undefined) return 'expected "[name] About it."';
    if (lists.some((other) => other.name === name)) return `a second list ${name}`;
    lists.push({ name, about: aboutList, columns: columns?.split(', ') ?? null, rows: [], seen: new Set() });
    return null;
  }
  if (!list) return 'expected a list, "[name] About it.", before the first row';
  if (line.includes(ZWNJ)) return 'expected ¦ for a half-space, got the half-space itself';
  if (!ROW.test(line)) return 'expected words with one space or tab between them';
  if (list.seen.has(line)) return `${line} is in the list already`;
  list.seen.add(line);
  const row = line.replaceAll('¦', ZWNJ).split('\t');
  list.rows.push(row);
  return columnsProblem(row, list.columns);
}

/** Returns a message for a wrong number of columns, or null. */
function columnsProblem(row: readonly string[], columns: readonly string[] | null): string | null {
  const least = columns?.length ?? 1;
  const isOpen = columns?.at(-1)?.endsWith('…') ?? false;
  if (row.length === least || (isOpen && row.length > least)) return null;
  return `expected ${least} ${least === 1 ? 'column' : 'columns'}${isOpen ? ' or more' : ''}, got ${row.length}`;
}

/** Returns the module of a file of words. */
export function wordModule({ about, lists }: WordFile, file: string): string {
  const head = `// Written by scripts/build-words.ts from ${file}.\n${about.replace(/^(?=.)/gm, '// ')}\n`;
  return [head, ...lists.map(listCode)].join('\n');
}

function listCode({ name, about, columns, rows }: WordList): string {
  const type = columns === null ? 'readonly string[]' : `readonly (readonly [${columns.map(columnType).join(', ')}])[]`;
  const values = rows.map((row) => `  ${columns === null ? literal(row[0] as string) : `[${row.map(literal).join(', ')}]`},\n`);
  return `/** ${about} */\nexport const ${name.replaceAll('-', '_').toUpperCase()}: ${type} = [\n${values.join('')}];\n`;
}

function columnType(column: string): string {
  const name = column.replace('…', '');
  return column === name ? `${name}: string` : `...${name}: string[]`;
}

const literal = (text: string): string => `'${text.replaceAll(ZWNJ, '\\u200c')}'`;
