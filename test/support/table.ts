import { expect } from 'vitest';

/**
 * Asserts that every row of a table has the value that it should have. All rows that have another one are shown at once, each under its
 * title. A table is one test: a test of its own takes longer than most rows.
 *
 * @param actual what is tested; where it throws, the row shows the error
 */
export function expectTable<Row>(
  rows: readonly Row[],
  titleOf: (row: Row) => string,
  actual: (row: Row) => string,
  expected: (row: Row) => string,
): void {
  // An empty table would test nothing.
  expect(rows.length).toBeGreaterThan(0);
  const tried = rows.map((row) => ({ title: titleOf(row), actual: resultOf(() => actual(row)), expected: expected(row) }));
  const wrong = tried.filter((row) => row.actual !== row.expected);
  expect(wrong.map((row) => `${row.title}: ${row.actual}`)).toEqual(wrong.map((row) => `${row.title}: ${row.expected}`));
}

function resultOf(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return `throws ${error}`;
  }
}
