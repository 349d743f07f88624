import { COLUMN_NAMES } from '../../generated/words/column-names.js';

/*
 * Rows of data without quotation marks: `علی,20,تهران`, `۱;علی`, and their headers: `نام;سن;شهر`. Their separators are not punctuation. A list of words
 * alone, «چای,نان,خرما», may be a sentence.
 */

const SEPARATORS: readonly string[] = [',', ';'];
const SEMICOLON = ';';
const LEAST_FIELDS = 3;
const NUMBER = /^[+-]?\p{Nd}[\p{Nd}٫٬.:/-]*$/u;
const SPACE_AT_EDGE = /^\s|\s$/;
const SPACE = /\s/;
const LEAST_COLUMN_NAMES = 2;
const COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set(COLUMN_NAMES);

/**
 * Returns the separator of a row of data: a line without spaces beside the separators, and
 *
 * - of three fields or more, one of them a number, or all separated by semicolons, which sentences seldom have without a space;
 * - or without any space, one field a number or two the names of columns.
 */
export function separatorOfRow(line: string): string | null {
  return SEPARATORS.find((separator) => isRow(line.trim().split(separator), separator)) ?? null;
}

function isRow(fields: readonly string[], separator: string): boolean {
  if (fields.length < 2 || fields.some((field) => SPACE_AT_EDGE.test(field))) return false;
  const hasNumber = fields.some((field) => NUMBER.test(field));
  if (fields.length >= LEAST_FIELDS && (hasNumber || (separator === SEMICOLON && fields.every((field) => field !== '')))) return true;
  if (fields.some((field) => SPACE.test(field))) return false;
  return hasNumber || fields.filter((field) => COLUMNS.has(field)).length >= LEAST_COLUMN_NAMES;
}
