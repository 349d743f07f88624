import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convertTable, type TableTask } from '../../src/cli/csv/convert-table.js';
import { createNormalizer, normalize } from '../../src/index.js';
import { anyOptions } from '../laws/options.js';
import { runs } from '../support/runs.js';
import { readTable } from './csv-reader.js';

const MOST_FIELDS = 4;
const RIGHT_TO_LEFT_MARK = '\u200f';
const character = fc.constantFrom(
  ...'",;\t\n\r ab',
  ...['\r\n', '""', ' "', '" ', '"\t', '\t"', 'می روم', 'كار', ' ،', '\u200c', '\ufeff', '\u2028', '«', '»', '“', '”', '…', "'"],
  ...[RIGHT_TO_LEFT_MARK, `${RIGHT_TO_LEFT_MARK}"`, `"${RIGHT_TO_LEFT_MARK}`, ' "خوب" ', '"خوب"', '\t"كار" \n', ',', '?', ' ?'],
);
/** Rows of fields with marks at their edges, which a reader may take for marks around several fields. */
const edge = fc.constantFrom('', '', ' ', RIGHT_TO_LEFT_MARK, '"', ' "', '" ', '""', `"${RIGHT_TO_LEFT_MARK}`, '؟ "');
const field = fc.tuple(edge, fc.constantFrom('ا', 'كار', 'ا "ب" پ', '', '""', '" "'), edge).map((parts) => parts.join(''));
const rowsOfMarks = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
const text = fc.oneof(
  fc.array(character, { maxLength: 40 }).map((parts) => parts.join('')),
  rowsOfMarks.map((rows) => rows.map((row) => `${row.join('\t')}\n`).join('')),
);
const delimiter = fc.oneof(fc.constantFrom('\t', ','), fc.constantFrom(...';|: ،؛.«\u200c'));
const columns = fc.uniqueArray(fc.integer({ min: 1, max: MOST_FIELDS }), { minLength: 1 });
const taskWith = (separator: string, fields: readonly number[], convert: (value: string) => string): TableTask => ({
  delimiter: separator,
  takesStrayQuotes: separator === '\t',
  fields: fields.map(String),
  hasHeader: false,
  convert,
});

/** Lines of the rows that are reported; `null` if some are only counted. */
function reportedLines(problems: readonly string[] = []): Set<number> | null {
  const lines = problems.map((problem) => Number(/^a:(\d+): /.exec(problem)?.[1]));
  return lines.some(Number.isNaN) ? null : new Set(lines);
}

it('each cell of the columns reads normalized, or its row is reported; all others read as before; a second call changes nothing', () => {
  fc.assert(
    fc.property(text, delimiter, columns, anyOptions, (table, separator, fields, options) => {
      const convert = createNormalizer(options).normalize;
      const task = taskWith(separator, fields, convert);
      const converted = convertTable('a', table, task);
      const before = readTable(table, separator);
      if ('refused' in converted) {
        if (before === null) return;
        expect(fields.some((field) => field > (before[0]?.values.length ?? 0))).toBe(true);
        return;
      }
      const left = reportedLines(converted.problems);
      const expected = before?.map(({ line, values }) =>
        values.map((value, at) => (fields.includes(at + 1) && !left?.has(line) ? convert(value) : value)),
      );
      if (left) expect(readTable(converted.text, separator)?.map(({ values }) => values)).toEqual(expected);
      expect(convertTable('a', converted.text, task)).toMatchObject({ text: converted.text, edits: [], problems: converted.problems });
    }),
    runs(6000),
  );
});

it('a well-formed table has every named value normalized, and no row reported', () => {
  const value = fc.array(character, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), delimiter, anyOptions, (rows, separator, options) => {
      const convert = createNormalizer(options).normalize;
      const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
      const table = rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('');
      const converted = convertTable('a', table, taskWith(separator, [2], convert));
      expect(
        'refused' in converted ? converted : { read: readTable(converted.text, separator), problems: converted.problems },
      ).toMatchObject({
        read: rows.map(([one, other]) => ({ values: [one, convert(other)] })),
        problems: [],
      });
    }),
    runs(500),
  );
});

it('a table without an opening mark has no row reported, between commas and tabs alike', () => {
  const value = fc.array(character, { maxLength: 6 }).map((parts) => parts.join('').replace(/[\r\n\t,]/g, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), fc.constantFrom('\t', ','), (rows, separator) => {
      const cells = rows.map((row) => row.map((cell) => `a${cell}`));
      const table = cells.map((row) => `${row.join(separator)}\n`).join('');
      const converted = convertTable('a', table, taskWith(separator, [2], normalize));
      expect(
        'refused' in converted ? converted : { read: readTable(converted.text, separator), problems: converted.problems },
      ).toMatchObject({
        read: cells.map(([one, other = '']) => ({ values: [one, normalize(other)] })),
        problems: [],
      });
    }),
    runs(500),
  );
});
