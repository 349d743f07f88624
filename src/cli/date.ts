import { Option } from 'commander';
import type { ArticleDate, FoundDate } from '../api/types.js';
import type { Outcome, TextCommand } from './command.js';
import { printable, printableJson } from './visible.js';

export const DATE_OPTIONS = [
  new Option('--reference <instant>', 'the instant to which dates without a year refer, as 2021-12-22T21:58:00+03:30'),
  new Option('--time-zone <name>', 'IANA name of the zone of the dates (default: Asia/Tehran)'),
];

const DIRECTION_OPTION = new Option('--direction <which>', 'the day of a date without a year (default: past; nearest with --all)').choices([
  'nearest',
  'past',
  'future',
]);

const ALL_OPTION = new Option('--all', 'find every date in the text: its ISO 8601 form, a tab, and the date as it stands');

const JSON_OPTION = new Option(
  '--json',
  'print a line of JSON for each date, null where there is none; with --all { date, span }; of several FILEs { file, date }',
);

/** Shows whether a line is a date without its year or month; which one does not matter. */
const ANY_INSTANT = '2021-12-22T12:00:00+03:30';
const NO_DATE = '-';
const LINE_BREAK = /\r\n|\n|\r/;
const WHITE_SPACE = /\s+/g;
const LONGEST_QUOTE = 60;
const NOT_A_DATE = 'is not a date; expected one such as «۰۱ دی ۱۴۰۰ - ۲۱:۵۸»';
const NO_YEAR = 'depends on the day it was written; --reference INSTANT gives that, as 2021-12-22T21:58:00+03:30';

export const dateCommand: TextCommand = {
  name: 'date',
  summary: 'print dates as ISO 8601',
  description: `Reads one date a line and prints one ISO 8601 date a line, - where there is none.
A line that holds something else than a date is an error (exit code 1); an empty line is not.
With --all, reads running text and prints each date in it; a text without dates prints nothing and is no error.`,
  endings: ['txt', 'text'],
  options: [ALL_OPTION, JSON_OPTION, ...DATE_OPTIONS, DIRECTION_OPTION],
  examples: [
    "echo '۰۱ دی ۱۴۰۰ - ۲۱:۵۸' | matn date",
    'matn date --time-zone Asia/Kabul dates.txt | paste dates.txt -',
    'matn date --all --reference 2026-10-10T12:00:00+03:30 page.txt',
    'matn date --all page.txt | cut -f 1 | sort -u',
    "matn date --all --json 'pages/**/*.txt' > dates.jsonl",
  ],
  async prepare({ all, json, ...options }, { paths }) {
    const { findDates, parseDate } = await import('../index.js');
    parseDate('', options);
    const isOne = paths.length <= 1;
    if (all)
      return ({ name: file, text }) => {
        const toJson = (found: FoundDate): string => toJsonLine(isOne ? found : { file, ...found });
        return {
          output: findDates(text, options)
            .map(json ? toJson : toRow)
            .join(''),
          problems: [],
        };
      };
    const read = (line: string): ArticleDate | null => parseDate(line, options);
    const readLater = (line: string): ArticleDate | null => parseDate(line, { ...options, reference: ANY_INSTANT });
    const needsReference = (line: string): boolean => options.reference === undefined && readLater(line) !== null;
    return ({ name: file, text }) => {
      const toJson = (date: ArticleDate | null): string => toJsonLine(isOne ? date : { file, date });
      return convertLines(file, text, { read, needsReference, show: json ? toJson : toIso });
    };
  },
};

const toJsonLine = (value: unknown): string => `${printableJson(JSON.stringify(value))}\n`;
const toIso = (date: ArticleDate | null): string => `${date?.iso ?? NO_DATE}\n`;
/** One date a line: white space in the text is collapsed. */
const toRow = ({ date }: FoundDate): string => `${date.iso}\t${printable(date.text.replace(WHITE_SPACE, ' '))}\n`;

/** Functions that convert a line. */
interface LineReader {
  read(line: string): ArticleDate | null;
  /** True if a line that is not read is a date once a reference is given. */
  needsReference(line: string): boolean;
  show(date: ArticleDate | null): string;
}

function convertLines(name: string, text: string, { read, needsReference, show }: LineReader): Outcome {
  const lines = text.split(LINE_BREAK);
  if (lines.at(-1) === '') lines.pop();
  const dates = lines.map(read);
  const problems = lines.flatMap((line, index) =>
    dates[index] === null && line.trim() !== ''
      ? [`${name}:${index + 1}: «${line.trim().slice(0, LONGEST_QUOTE)}» ${needsReference(line) ? NO_YEAR : NOT_A_DATE}`]
      : [],
  );
  return { output: dates.map(show).join(''), problems };
}
