/** Files that hold text in a form of their own: first bytes, name, and how their text is taken out. */
const FORMATS: readonly (readonly [magic: string, name: string, advice: string])[] = [
  ['%PDF-', 'PDF', "pdftotext FILE - prints its text, and 'matn normalize --pdf' reads that"],
  ['\xd0\xcf\x11\xe0', 'an Office file', 'save it as text or as CSV, in UTF-8'],
  ['SQLite format 3\0', 'an SQLite database', "sqlite3 -csv FILE 'SELECT …' prints a table for matn csv"],
  ['PAR1', 'Parquet', 'duckdb -csv -c "FROM \'FILE\'" prints a table for matn csv'],
];

const ZIP = 'PK\x03\x04';
/** Names of the first entries of Word, Excel, OpenDocument and EPUB files, which are zip files. */
const ENTRIES_OF_DOCUMENTS = /\[Content_Types\]\.xml|_rels\/|(?:word|xl|ppt|docProps)\/|mimetypeapplication\//;
const SAMPLE = 1024;

/** Describes a document in place of a text; `null` if the bytes are none. */
export function describeDocument(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const found = FORMATS.find(([magic]) => beginning.startsWith(magic));
  if (found) return `expected a text, got ${found[1]}; ${found[2]}`;
  if (!beginning.startsWith(ZIP) || !ENTRIES_OF_DOCUMENTS.test(beginning)) return null;
  return 'expected a text, got a document (docx, xlsx, odt, epub); save it as text or as CSV, in UTF-8';
}
