const ZWNJ = '\u200c';
/** What stands for a half-space in the tables, where one could not be seen. */
const STAND_IN = /¦/g;

type Words = string | { readonly [name: string]: Words };

/** Puts half-spaces into every text of a table. */
export function withHalfSpaces<Table extends Words>(table: Table): Table {
  if (typeof table === 'string') return table.replace(STAND_IN, ZWNJ) as Table;
  return Object.fromEntries(Object.entries(table).map(([name, words]) => [name, withHalfSpaces(words)])) as Table;
}
