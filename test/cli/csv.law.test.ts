import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convertTable, type TableTask } from '../../src/cli/csv/convert-table.js';
import { parseTable, valueOfField } from '../../src/cli/csv/table.js';
import { normalize } from '../../src/index.js';
import { runs } from '../support/runs.js';

const MOST_FIELDS = 4;
const character = fc.constantFrom(...'",;\t\n\r ab', '\r\n', '""', 'می روم', 'كار', ' ،', '\u200c', '\ufeff');
const text = fc.array(character, { maxLength: 40 }).map((parts) => parts.join(''));
const delimiter = fc.constantFrom(',', ';', '\t');
const task = (separator: string, fields: string[]): TableTask => ({
  delimiter: separator,
  takesStrayQuotes: separator === '\t',
  fields,
  hasHeader: false,
  convert: (value) => normalize(value),
});
const valuesOf = (table: string, its: TableTask): string[][] | null => {
  const rows = parseTable(table, its);
  return Array.isArray(rows) ? rows.map((row) => row.map((field) => valueOfField(table, field))) : null;
};

it('every text is a table or says why not; other columns stay as they are, and a second call changes nothing', () => {
  fc.assert(
    fc.property(text, delimiter, fc.integer({ min: 1, max: MOST_FIELDS }), (table, separator, column) => {
      const its = task(separator, [`${column}`]);
      const converted = convertTable('a', table, its);
      if ('refused' in converted) return;
      const [before, after] = [valuesOf(table, its), valuesOf(converted.text, its)];
      const width = before?.[0]?.length ?? 0;
      expect(after?.map((row) => row.length)).toEqual(before?.map((row) => row.length));
      before?.forEach((row, at) => {
        row.forEach((value, index) => {
          const isNamed = index === column - 1 && row.length === width;
          expect(isNamed ? [value, normalize(value)] : [value]).toContain(after?.[at]?.[index]);
        });
      });
      expect(convertTable('a', converted.text, its)).toMatchObject({ text: converted.text, edits: [] });
    }),
    runs(1000),
  );
});

it('a well-formed table has every named value normalized', () => {
  const value = fc.array(character, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), delimiter, (rows, separator) => {
      const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
      const table = rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('');
      const its = task(separator, ['2']);
      const converted = convertTable('a', table, its);
      expect('refused' in converted ? converted : valuesOf(converted.text, its)).toEqual(
        rows.map(([one, other]) => [one, normalize(other)]),
      );
    }),
    runs(500),
  );
});
