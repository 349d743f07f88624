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
const END_OF_SENTENCE = /[.!?:؟…]$/;
const COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set(COLUMN_NAMES);

/**
 * Returns the separator of a row of data: a line without spaces beside the separators, and
 *
 * - of three fields or more, one of them a number or two the names of columns;
 * - or without any space, two fields, one of them a number or both the names of columns, or three words between semicolons, without a mark at the end.
 */
export function separatorOfRow(line: string): string | null {
  return SEPARATORS.find((separator) => isRow(line.trim().split(separator), separator)) ?? null;
}

function isRow(fields: readonly string[], separator: string): boolean {
  if (fields.length < 2 || fields.some((field) => SPACE_AT_EDGE.test(field))) return false;
  const isWordsOnly = !fields.some((field) => SPACE.test(field));
  if (!isWordsOnly && fields.length < LEAST_FIELDS) return false;
  if (fields.some((field) => NUMBER.test(field))) return true;
  if ((isWordsOnly || separator === SEMICOLON) && fields.filter((field) => COLUMNS.has(field)).length >= LEAST_COLUMN_NAMES) return true;
  return isWordsOnly && separator === SEMICOLON && isListOfWords(fields);
}

/** «سارا;دریا;شیراز», not «آمد;دید;رفت.» */
function isListOfWords(fields: readonly string[]): boolean {
  return fields.length >= LEAST_FIELDS && fields.every((field) => field !== '') && !END_OF_SENTENCE.test(fields.at(-1) as string);
}
