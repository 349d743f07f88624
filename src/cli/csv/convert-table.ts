import { didYouMean } from '../../core/did-you-mean.js';
import type { TextChange } from '../normalize/unified-diff.js';
import { createPlaces } from '../places.js';
import type { Refused, Rewritten } from '../rewrite.js';
import { type CsvField, type Dialect, parseTable, valueOfField, writtenField } from './table.js';

/** Columns of a table to convert, with their conversion. */
export interface TableTask extends Dialect {
  /** Names in the header, or numbers from 1 without one. */
  fields: readonly string[];
  hasHeader: boolean;
  convert(value: string): string;
}

/** Further rows are only counted. */
const MOST_PROBLEMS = 10;

/**
 * Converts the values of the named columns. All else is unchanged: other columns, quotation marks, line ends, a byte order mark. A row
 * whose number of fields differs from the first is unchanged, and reported.
 */
export function convertTable(name: string, text: string, task: TableTask): (Rewritten & { edits: TextChange[] }) | Refused {
  const rows = parseTable(text, task);
  if (!Array.isArray(rows))
    return { refused: `${name}:${createPlaces(text)(rows.offset).line}: ${rows.message}; nothing was converted${hintAt(text, task)}` };
  const [first] = rows;
  if (first === undefined) return { text, edits: [] };
  const columns = columnsOf(
    first.map((field) => valueOfField(text, field)),
    task,
  );
  if (typeof columns === 'string') return { refused: `${name}: ${columns}${hintAt(text, task)}` };
  const edits: TextChange[] = [];
  const uneven: CsvField[][] = [];
  for (const row of task.hasHeader ? rows.slice(1) : rows) {
    if (row.length === first.length) for (const column of columns) addChange(edits, text, row[column] as CsvField, row.length === 1, task);
    else if (!isEmptyRow(row)) uneven.push(row);
  }
  return { text: applied(text, edits), edits, problems: describeUneven(name, text, uneven, first.length) };
}

/** Suggests the separator that the first line has instead: spreadsheets often name a table .csv with any separator. */
function hintAt(text: string, { delimiter }: TableTask): string {
  const firstLine = /^.*/.exec(text)?.[0] ?? '';
  const other = firstLine.includes(delimiter) ? undefined : OTHER_DELIMITERS.find(({ character }) => firstLine.includes(character));
  return other === undefined ? '' : `; ${other.flag}, if that separates fields`;
}

const OTHER_DELIMITERS = [
  { character: '\t', flag: '--tsv' },
  { character: ';', flag: "--delimiter ';'" },
];

/** Returns the indices of the named columns in order; for unknown names, an error message. */
function columnsOf(header: readonly string[], { fields, hasHeader }: TableTask): number[] | string {
  const names = hasHeader ? header.map((cell) => cell.trim()) : header.map((_, at) => `${at + 1}`);
  const missing = fields.find((field) => !names.includes(field));
  if (missing === undefined) return names.flatMap((name, at) => (fields.includes(name) ? [at] : []));
  const expected = hasHeader ? `columns of the header (${names.join(', ')})` : `numbers of columns from 1 to ${names.length}`;
  return `--fields: expected ${expected}, got '${missing}'${didYouMean(missing, names)}`;
}

function addChange(changes: TextChange[], text: string, field: CsvField, isAlone: boolean, task: TableTask): void {
  const value = valueOfField(text, field);
  const converted = task.convert(value);
  if (converted === value) return;
  // In tab-separated files a mark encloses a field only next to a tab or the end of a line. An edit that moves a mark there would join
  // fields.
  if (!field.isQuoted && quoteMarksOf(converted) !== quoteMarksOf(value)) return;
  // An empty line is not a row: in a single column, an empty value is written `""`.
  const written = writtenField(converted, field.isQuoted || (isAlone && converted === ''), task);
  changes.push({ start: field.start, end: field.end, text: written });
}

/** Quotation marks of a value, with `.` for the text between them: `a"b""` → `.".""` */
const quoteMarksOf = (value: string): string => value.replace(/[^"]+/g, '.');

function applied(text: string, changes: readonly TextChange[]): string {
  let output = '';
  let at = 0;
  for (const { start, end, text: written } of changes) {
    output += text.slice(at, start) + written;
    at = end;
  }
  return output + text.slice(at);
}

const isEmptyRow = (row: readonly CsvField[]): boolean => row.length === 1 && row[0]?.start === row[0]?.end;

function describeUneven(name: string, text: string, rows: readonly CsvField[][], expected: number): string[] {
  const placeAt = createPlaces(text);
  const problems = rows.slice(0, MOST_PROBLEMS).map((row) => {
    const { line } = placeAt((row[0] as CsvField).start);
    return `${name}:${line}: expected ${expected} fields as in the first row, got ${row.length}; the row was left as it is`;
  });
  const others = rows.length - problems.length;
  return others > 0 ? [...problems, `${name}: ${others} more such rows`] : problems;
}
