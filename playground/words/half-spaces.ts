const ZWNJ = '\u200c';
/** Stands for a half-space in the tables, where one would be invisible. */
const STAND_IN = /¦/g;

type Words = string | { readonly [name: string]: Words };

/** Replaces the stand-ins in every text of a table. */
export function withHalfSpaces<Table extends Words>(table: Table): Table {
  if (typeof table === 'string') return table.replace(STAND_IN, ZWNJ) as Table;
  return Object.fromEntries(Object.entries(table).map(([name, words]) => [name, withHalfSpaces(words)])) as Table;
}
