import type { TextChange } from '../normalize/unified-diff.js';
import { type CsvField, type Dialect, endOfQuoted, endsField, isReadAs, QUOTE, quotedField, valueOfField } from './table.js';

/** How the fields of a table are converted and written. */
export interface FieldWriting extends Dialect {
  convert(value: string): string;
  /** False if no field may get quotation marks: a table with tabs between fields and no marks around them. */
  mayEnclose: boolean;
}

/** Converts the fields of a row at the given indices; `null` if the row cannot be written so that its fields read as converted. */
export type RowConverter = (row: readonly CsvField[], columns: ReadonlySet<number>) => TextChange[] | null;

/**
 * Creates a converter for the rows of a text. It takes every row, in order.
 *
 * Between tabs a field may begin with a stray mark: one that opens the field for a reader until it finds no mark that closes it. That
 * search ends at the next single mark, maybe in a later row. A change of the marks up to there could close the field, so it is refused.
 */
export function createRowConverter(text: string, writing: FieldWriting): RowConverter {
  let searchedUpTo = 0;
  const noteStray = ({ start, isQuoted }: CsvField): void => {
    if (!isQuoted && text[start] === QUOTE) searchedUpTo = Math.max(searchedUpTo, endOfQuoted(text, start) ?? text.length);
  };

  /** Returns `undefined` if the field stays as it is, `null` if its new value cannot be written. */
  function convertField(field: CsvField, isAlone: boolean): TextChange | null | undefined {
    const value = valueOfField(text, field);
    const converted = writing.convert(value);
    const { start, end } = field;
    const before = text.slice(start, end);
    const written = converted === value ? before : writeField(converted, field.isQuoted ? null : before, isAlone, writing);
    if (written === null) return null;
    if (layoutOfMarks(before, writing) === layoutOfMarks(written, writing)) noteStray(field);
    else if (start < searchedUpTo) return null;
    return converted === value ? undefined : { start, end, text: written };
  }

  return (row, columns) => {
    const changes: TextChange[] = [];
    for (const [at, field] of row.entries()) {
      if (!columns.has(at)) {
        noteStray(field);
        continue;
      }
      const change = convertField(field, row.length === 1);
      if (change === null) {
        row.forEach(noteStray);
        return null;
      }
      if (change) changes.push(change);
    }
    return changes;
  };
}

/**
 * Writes a value as a field.
 *
 * @param bare the old field, if it was without quotation marks around it
 * @returns `null` if a reader would find another value, and no marks may enclose it
 */
function writeField(value: string, bare: string | null, isAlone: boolean, writing: FieldWriting): string | null {
  if (bare === null) return quotedField(value);
  // An empty line is not a row: in a single column, an empty value is written `""`.
  const isRead = isReadAs(value, writing) && !(isAlone && value === '');
  const keepsMarks = layoutOfMarks(bare, writing) === layoutOfMarks(value, writing);
  if (isRead && (keepsMarks || !value.startsWith(QUOTE))) return value;
  if (writing.mayEnclose) return quotedField(value);
  return isRead && endsItsSearch(value) ? value : null;
}

/** True if the search for a mark that closes the field ends in it: `"خوب" است`. */
const endsItsSearch = (bare: string): boolean => (endOfQuoted(bare, 0) ?? bare.length) < bare.length;

/**
 * Returns the quotation marks of a field with a sign for the text after each: `,` if it begins with the end of a field, else `.`. Fields
 * of one layout have the same effect on the reading of all fields.
 */
function layoutOfMarks(field: string, dialect: Dialect): string {
  return field.includes(QUOTE) ? field.replace(/[^"]+/g, (between) => (endsField(between, 0, dialect) ? ',' : '.')) : '';
}
