/** A field of a table: where it stands in the text, quotation marks included, in UTF-16 code units. */
export interface Field {
  start: number;
  end: number;
  isQuoted: boolean;
}

/** How fields are written. */
export interface Dialect {
  /** One character. */
  delimiter: string;
  /** A field that begins with a quotation mark and is no quoted one is taken as it stands, as files between tabs have them; otherwise the table is refused. */
  takesStrayQuotes: boolean;
}

/** Why a text is no table. */
export interface TableFault {
  /** Where it goes wrong. */
  offset: number;
  message: string;
}

const QUOTE = '"';
const BYTE_ORDER_MARK = '\ufeff';
const UNCLOSED = 'no quotation mark closes this field';
const BEHIND_QUOTE =
  'something other than a separator follows the closing quotation mark of this field; a mark within one is written twice';

/**
 * Reads the rows of a table as RFC 4180 has them: a field in quotation marks may hold separators and line breaks, and a mark in it stands
 * twice. Rows end with CR LF, LF or CR. A byte order mark belongs to no field.
 */
export function readTable(text: string, dialect: Dialect): Field[][] | TableFault {
  const rows: Field[][] = [];
  let row: Field[] = [];
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
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

/** The field that begins at `at`. */
function readField(text: string, at: number, dialect: Dialect): Field | TableFault {
  if (text[at] === QUOTE) {
    const end = endOfQuoted(text, at);
    if (end !== null && endsField(text, end, dialect)) return { start: at, end, isQuoted: true };
    if (!dialect.takesStrayQuotes) return { offset: at, message: end === null ? UNCLOSED : BEHIND_QUOTE };
  }
  let end = at;
  while (!endsField(text, end, dialect)) end++;
  return { start: at, end, isQuoted: false };
}

function endsField(text: string, at: number, { delimiter }: Dialect): boolean {
  const character = text[at];
  return character === undefined || character === delimiter || character === '\n' || character === '\r';
}

/** The offset behind the closing mark; null where there is none. */
function endOfQuoted(text: string, start: number): number | null {
  for (let at = text.indexOf(QUOTE, start + 1); at >= 0; at = text.indexOf(QUOTE, at + 2)) if (text[at + 1] !== QUOTE) return at + 1;
  return null;
}

/** What a field says. */
export function valueOfField(text: string, { start, end, isQuoted }: Field): string {
  return isQuoted ? text.slice(start + 1, end - 1).replaceAll(QUOTE + QUOTE, QUOTE) : text.slice(start, end);
}

/** A value as a field: in quotation marks where the old one has them, or where it could not be read without. */
export function writtenField(value: string, isQuoted: boolean, dialect: Dialect): string {
  const bare = readField(value, 0, dialect);
  const needsNone = 'end' in bare && bare.end === value.length && !bare.isQuoted;
  return isQuoted || !needsNone ? QUOTE + value.replaceAll(QUOTE, QUOTE + QUOTE) + QUOTE : value;
}
