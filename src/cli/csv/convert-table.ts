import type { TextChange } from '../normalize/unified-diff.js';
import { createPlaces } from '../places.js';
import type { Refused, Rewritten } from '../rewrite.js';
import { columnName, findColumns } from './columns.js';
import { createRowConverter } from './row-converter.js';
import { suggestSeparator } from './separator.js';
import { type CsvField, type Dialect, parseTable, valueOfField } from './table.js';

/** Columns of a table to convert, with their conversion. */
export interface TableTask extends Dialect {
  /** Names in the header, or numbers from 1 without one. */
  fields: readonly string[];
  hasHeader: boolean;
  /** Where the first row begins, in UTF-16 code units: after a line that names the separator. */
  start?: number;
  convert(value: string): string;
}

/** Further rows are only counted. */
const MOST_PROBLEMS = 10;

/**
 * Converts the values of the named columns. All else is unchanged: other columns, quotation marks, line ends, a byte order mark. A row
 * whose number of fields differs from the first, or that cannot be written, is unchanged and reported.
 */
export function convertTable(name: string, text: string, task: TableTask): (Rewritten & { edits: TextChange[] }) | Refused {
  const { start = 0, hasHeader } = task;
  const rows = parseTable(text, task, start);
  const hint = (): string => suggestSeparator(text, start, task);
  if (!Array.isArray(rows))
    return { refused: `${name}:${createPlaces(text)(rows.offset).line}: ${rows.message}; nothing was converted${hint()}` };
  const firstIndex = rows.findIndex((row) => !isEmptyRow(row));
  const first = rows[firstIndex];
  if (first === undefined) return { text, edits: [], problems: [] };
  const namesOf = (row: readonly CsvField[]): string[] => row.map((field) => columnName(valueOfField(text, field)));
  const header = hasHeader ? namesOf(first) : null;
  const columns = findColumns(task.fields, header, first.length);
  if (typeof columns === 'string') return { refused: `${name}: ${columns}${hint() || suggestHeader(text, rows, namesOf, task)}` };
  const { edits, left } = convertRows(text, rows, firstIndex, columns, task);
  return { text: applied(text, edits), edits, problems: describeLeft(name, text, left, first.length) };
}

/** Returns the changes, and the rows that stay as they are. */
function convertRows(text: string, rows: readonly CsvField[][], firstIndex: number, columns: ReadonlySet<number>, task: TableTask) {
  const mayEnclose = !task.takesStrayQuotes || rows.some((row) => row.some(({ isQuoted }) => isQuoted));
  const convertRow = createRowConverter(text, { ...task, mayEnclose });
  const edits: TextChange[] = [];
  const left: CsvField[][] = [];
  const width = rows[firstIndex]?.length;
  for (const [index, row] of rows.entries()) {
    const isConverted = row.length === width && !(task.hasHeader && index <= firstIndex);
    const changes = convertRow(row, isConverted ? columns : NO_COLUMNS);
    for (const change of changes ?? []) edits.push(change);
    const isUneven = row.length !== width && !isEmptyRow(row);
    if (changes === null || isUneven) left.push(row);
  }
  return { edits, left };
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** Number of rows in which a header is looked for. */
const FIRST_ROWS = 20;

/** Names the line that has the columns, if other lines stand above it; '' if none has them. */
function suggestHeader(
  text: string,
  rows: readonly CsvField[][],
  namesOf: (row: readonly CsvField[]) => string[],
  { fields, hasHeader }: TableTask,
): string {
  if (!hasHeader) return '';
  const found = rows.slice(0, FIRST_ROWS).find((row) => typeof findColumns(fields, namesOf(row), row.length) !== 'string');
  return found ? `; line ${createPlaces(text)((found[0] as CsvField).start).line} has these names: remove the lines above it` : '';
}

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

function describeLeft(name: string, text: string, rows: readonly CsvField[][], expected: number): string[] {
  const placeAt = createPlaces(text);
  const problems = rows.slice(0, MOST_PROBLEMS).map((row) => {
    const { line } = placeAt((row[0] as CsvField).start);
    const problem = row.length === expected ? READS_OTHERWISE : `expected ${expected} fields as in the first row, got ${row.length}`;
    return `${name}:${line}: ${problem}; the row was left as it is`;
  });
  const others = rows.length - problems.length;
  return others > 0 ? [...problems, `${name}: ${others} more such rows`] : problems;
}

const READS_OTHERWISE = 'expected quotation marks around its fields, since it would read as other fields once it is normalized';
