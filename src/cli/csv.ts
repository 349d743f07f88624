import { InvalidArgumentError, Option } from 'commander';
import type { TextCommand } from './command.js';
import { parseColumnList } from './csv/columns.js';
import { convertTable, type TableTask } from './csv/convert-table.js';
import { readDeclaration } from './csv/separator.js';
import type { Input } from './io.js';
import { readFlagSettings, SETTING_OPTIONS, type SettingFlags } from './normalize/settings.js';
import { ACTION_OPTIONS, type ActionFlags, act, countChanges, refuseWrongActions } from './rewrite.js';

/** Flags as commander parses them. */
interface CsvFlags extends ActionFlags, SettingFlags {
  fields?: string[];
  tsv?: true;
  delimiter?: string;
  /** False after `--no-header`. */
  header: boolean;
}

const TSV = /\.(?:tsv|tab)$/i;
const COMMA = ',';
const TAB = '\t';

export const csvCommand: TextCommand = {
  name: 'csv',
  summary: 'normalize columns of CSV and TSV',
  description: `Normalizes the named columns of a table as RFC 4180 describes it, and changes nothing else: other columns, quotation marks and line ends stay.
A row with another number of fields than the first is left as it is and reported; a quotation mark that nothing closes is an error.`,
  endings: ['csv', 'tsv', 'tab'],
  options: [
    new Option('--fields <list>', 'the columns, by their names in the first row; one with a comma in quotation marks').argParser(
      addColumns,
    ),
    new Option('--tsv', 'tabs separate fields; the default for files that end in .tsv').conflicts('delimiter'),
    new Option('--delimiter <character>', 'separator of fields, such as ;').argParser(parseDelimiter),
    new Option('--no-header', 'the first row is data: --fields takes numbers, from 1'),
    ...ACTION_OPTIONS,
    ...SETTING_OPTIONS,
  ],
  examples: [
    'matn csv --fields title,body news.csv > clean.csv',
    'matn csv --fields title --write --level affixes tables',
    'matn csv --fields 2,3 --no-header --delimiter ";" --check --diff export.csv',
    'cat news.tsv | matn csv --tsv --fields body',
  ],
  async prepare(options, task) {
    const flags = options as unknown as CsvFlags;
    if (flags.fields === undefined) throw new RangeError('expected --fields: which columns are to be normalized?');
    refuseWrongActions(flags, task);
    const { createNormalizer } = await import('../index.js');
    const { normalize } = createNormalizer(await readFlagSettings(flags, task.io, createNormalizer));
    const convert = (input: Input): ReturnType<typeof convertTable> =>
      convertTable(input.name, input.text, tableTask(flags, input, flags.fields as string[], normalize));
    return (input) => act(flags, input, { rewrite: convert, explain: convert }, task.io);
  },
  lastLine: (options, count) => countChanges(options as ActionFlags, count),
};

/** In tab-separated files, quotation marks are as often part of a text as around it. */
function tableTask(
  { tsv, delimiter, header }: CsvFlags,
  { path, text }: Input,
  fields: string[],
  convert: (value: string) => string,
): TableTask {
  const declaration = readDeclaration(text);
  const byName = TSV.test(path ?? '') ? TAB : COMMA;
  const separator = delimiter ?? (tsv ? TAB : (declaration?.separator ?? byName));
  return { fields, convert, hasHeader: header, delimiter: separator, takesStrayQuotes: separator === TAB, start: declaration?.end ?? 0 };
}

function addColumns(list: string, before: string[] = []): string[] {
  const names = parseColumnList(list);
  if (names === null)
    throw new InvalidArgumentError('Expected names with commas between, got an empty one; "" names a column without a name.');
  return [...before, ...names];
}

function parseDelimiter(character: string): string {
  if (character === '\\t') return TAB;
  if (/^[^"\r\n]$/.test(character)) return character;
  throw new InvalidArgumentError('Expected one character, and no quotation mark; \\t is a tab.');
}
