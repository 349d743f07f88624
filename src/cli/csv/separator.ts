import type { Dialect } from './table.js';

/** The line above the header with which a spreadsheet names the separator: `sep=;`. */
const DECLARATION = /^(\ufeff?)("?)sep=([^"\r\n])\2(?:\r\n|\n|\r|$)/i;

/** Separators with the flags that name them. */
const FLAGS: readonly (readonly [separator: string, flag: string])[] = [
  ['\t', '--tsv'],
  [';', "--delimiter ';'"],
  ['|', "--delimiter '|'"],
  ['،', "--delimiter '،'"],
  ['؛', "--delimiter '؛'"],
  [',', "--delimiter ','"],
];

/** Reads the line with which a table names its separator; it is no row. Returns `null` if the table has none. */
export function readDeclaration(text: string): { separator: string; end: number } | null {
  const [all, , , separator] = DECLARATION.exec(text) ?? [];
  return all === undefined || separator === undefined ? null : { separator, end: all.length };
}

/** Suggests the separator that the first line has instead of that of the dialect; '' if it has none. */
export function suggestSeparator(text: string, start: number, { delimiter }: Dialect): string {
  LINE.lastIndex = start;
  const [line = ''] = LINE.exec(text) ?? [];
  if (line.includes(delimiter)) return '';
  const other = FLAGS.find(([separator]) => line.includes(separator));
  return other === undefined ? '' : `; ${other[1]}, if that separates fields`;
}

const LINE = /[^\r\n]*/y;
