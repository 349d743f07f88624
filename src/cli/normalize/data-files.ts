const TABLE = "'matn csv --fields NAME' normalizes the texts of its columns";
const RECORDS = "'matn jsonl --fields NAME' normalizes the texts of its records";
const JSON_FILE = "made into JSON Lines (jq -c '.[]' FILE, where it is an array), 'matn jsonl --fields NAME' normalizes its texts";

/** Endings of files in which commas, tabs and quotation marks are not punctuation, with the right command for each. */
const ADVICE: Readonly<Record<string, string>> = { csv: TABLE, tsv: TABLE, json: JSON_FILE, jsonl: RECORDS, ndjson: RECORDS };

const ENDING = /\.(csv|tsv|json|jsonl|ndjson)(?:\.gz)?$/i;

/**
 * Refuses data files as texts: `['a.txt', 'cities.csv']`. In a table, `نام,شهر` would become `نام، شهر`, and a column would be lost.
 *
 * @returns one line about the first data file; `null` if there is none
 */
export function describeDataFiles(paths: readonly string[]): string | null {
  const found = paths.filter((path) => ENDING.test(path));
  const [first] = found;
  if (first === undefined) return null;
  const ending = (ENDING.exec(first)?.[1] ?? '').toLowerCase();
  const others = found.length > 1 ? ` (and ${found.length - 1} more such files)` : '';
  return `${first}${others}: expected a text, got ${ending.toUpperCase()}; ${ADVICE[ending]}; --force reads it as a text`;
}
