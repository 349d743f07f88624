import { didYouMean } from '../../core/did-you-mean.js';
import { isInvisible } from '../../core/invisible.js';
import { QUOTE, quotedField } from './table.js';

/** Further names are only counted. */
const MOST_NAMES = 20;
const WHITE_SPACE = /[\s\ufeff]+/g;
/** A name in quotation marks, with marks in it doubled, or all up to the next comma. */
const ITEM = /\s*"((?:[^"]|"")*)"\s*(?=,|$)|[^,]*/y;

/**
 * Reads a list of column names like a row of a table (RFC 4180): `id,"title, English"` → `['id', 'title, English']`.
 *
 * @returns `null` if a name is empty and without quotation marks, as after a comma too many
 */
export function parseColumnList(list: string): string[] | null {
  const names: string[] = [];
  for (let at = 0; at <= list.length; at = ITEM.lastIndex + 1) {
    ITEM.lastIndex = at;
    const [bare = '', enclosed] = ITEM.exec(list) ?? [];
    const name = columnName(enclosed?.replaceAll('""', QUOTE) ?? bare);
    if (name === '' && enclosed === undefined) return null;
    names.push(name);
  }
  return names;
}

/** Returns a name as a person reads it: with single spaces, and nothing invisible at its edges. */
export function columnName(cell: string): string {
  let [start, end] = [0, cell.length];
  while (start < end && isUnseen(cell, start)) start++;
  while (start < end && isUnseen(cell, end - 1)) end--;
  return cell.slice(start, end).replace(WHITE_SPACE, ' ');
}

const isUnseen = (text: string, at: number): boolean => isInvisible(text.charCodeAt(at)) || (text[at] as string).trim() === '';

/**
 * Finds the named columns of a table.
 *
 * @param header names of its columns, as {@link columnName} returns them; `null` if it has none, and numbers from 1 name them
 * @returns their indices; for an unknown name, an error message
 */
export function findColumns(fields: readonly string[], header: readonly string[] | null, width: number): ReadonlySet<number> | string {
  const names = header ?? Array.from({ length: width }, (_, at) => `${at + 1}`);
  const missing = fields.find((field) => !names.includes(field));
  if (missing === undefined) return new Set(names.flatMap((name, at) => (fields.includes(name) ? [at] : [])));
  const expected = header ? `columns of the header (${listNames(header)})` : `numbers of columns from 1 to ${width}`;
  return `--fields: expected ${expected}, got '${missing}'${didYouMean(missing, names.map(asItem))}`;
}

function listNames(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).map(asItem).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}

/** Writes a name so that `--fields` reads it as this one. */
const asItem = (name: string): string => (name === '' || name.includes(',') || name.startsWith(QUOTE) ? quotedField(name) : name);
