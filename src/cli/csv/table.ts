/** Place of a field in the text of a table, quotation marks included, in UTF-16 code units. */
export interface CsvField {
  start: number;
  end: number;
  isQuoted: boolean;
}

/** Syntax of a table. */
export interface Dialect {
  /** One character. */
  delimiter: string;
  /** True to read a field with a stray quotation mark literally, as in tab-separated files; otherwise the table is refused. */
  takesStrayQuotes: boolean;
}

/** Error in the syntax of a table. */
export interface TableFault {
  /** Place of the error, in UTF-16 code units. */
  offset: number;
  message: string;
}

export const QUOTE = '"';
const BYTE_ORDER_MARK = '\ufeff';
const UNCLOSED = 'no quotation mark closes this field';
const BEHIND_QUOTE =
  'something other than a separator follows the closing quotation mark of this field; a mark within one is written twice';

/**
 * Reads the rows of a table as in RFC 4180. A field in quotation marks may hold separators and line breaks, and a mark in it is doubled.
 * Rows end with CR LF, LF or CR. A byte order mark is not part of a field.
 *
 * @param start where the first row begins, in UTF-16 code units
 */
export function parseTable(text: string, dialect: Dialect, start = 0): CsvField[][] | TableFault {
  const rows: CsvField[][] = [];
  let row: CsvField[] = [];
  let at = start === 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : start;
  while (at < text.length || row.length > 0) {
    const field = readField(text, at, dialect);
    if ('message' in field) return field;
    row.push(field);
    at = field.end;
    if (text[at] === dialect.delimiter) {
      at++;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Reads the field that begins at `at`. */
function readField(text: string, at: number, dialect: Dialect): CsvField | TableFault {
  if (text[at] === QUOTE) {
    const end = endOfQuoted(text, at);
    if (end !== null && endsField(text, end, dialect)) return { start: at, end, isQuoted: true };
    if (!dialect.takesStrayQuotes) return { offset: at, message: end === null ? UNCLOSED : BEHIND_QUOTE };
  }
  let end = at;
  while (!endsField(text, end, dialect)) end++;
  return { start: at, end, isQuoted: false };
}

/** True if a field ends at an offset: at a separator, a line end or the end of the text. */
export function endsField(text: string, at: number, { delimiter }: Dialect): boolean {
  const character = text[at];
  return character === undefined || character === delimiter || character === '\n' || character === '\r';
}

/** Returns the offset after the closing mark; `null` if there is none. */
export function endOfQuoted(text: string, start: number): number | null {
  for (let at = text.indexOf(QUOTE, start + 1); at >= 0; at = text.indexOf(QUOTE, at + 2)) if (text[at + 1] !== QUOTE) return at + 1;
  return null;
}

/** Returns the value of a field, without its quotation marks. */
export function valueOfField(text: string, { start, end, isQuoted }: CsvField): string {
  return isQuoted ? text.slice(start + 1, end - 1).replaceAll(QUOTE + QUOTE, QUOTE) : text.slice(start, end);
}

/** Writes a value as a field in quotation marks, with marks in it doubled. */
export const quotedField = (value: string): string => QUOTE + value.replaceAll(QUOTE, QUOTE + QUOTE) + QUOTE;

/** True if a field of these characters, with none before and after it, reads as this value. */
export function isReadAs(value: string, dialect: Dialect): boolean {
  const field = readField(value, 0, dialect);
  return 'end' in field && field.end === value.length && !field.isQuoted;
}
