/** A row as another reader reads it, with its first line, counted from 1. */
export interface ReadRow {
  line: number;
  values: string[];
}

const LINE_BREAK = /\r\n|\n|\r/g;

/**
 * Reads a table by other means than the command, with two regular expressions for a field, so that a law compares two readings.
 *
 * @returns the rows; `null` for a table that RFC 4180 does not allow
 */
export function readTable(text: string, delimiter: string): ReadRow[] | null {
  const unit = `\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const enclosed = new RegExp(`"((?:[^"]|"")*)"(?=[${unit}\\r\\n]|$)`, 'y');
  const bare = new RegExp(`[^${unit}\\r\\n]*`, 'y');
  const rows: ReadRow[] = [];
  let row: ReadRow | null = null;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length || row; ) {
    row ??= { line: 1 + (text.slice(0, at).match(LINE_BREAK)?.length ?? 0), values: [] };
    enclosed.lastIndex = at;
    bare.lastIndex = at;
    const inMarks = enclosed.exec(text);
    if (!inMarks && text[at] === '"' && delimiter !== '\t') return null;
    const [found = '', value] = inMarks ?? bare.exec(text) ?? [];
    row.values.push(value?.replaceAll('""', '"') ?? found);
    at += found.length;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = null;
  }
  return rows;
}
