import { Option } from 'commander';
import type { Outcome, Subcommand } from './command.js';

export const DATE_OPTIONS = [
  new Option('--reference <instant>', 'the instant to which dates without a year refer, as 2021-12-22T21:58:00+03:30'),
  new Option('--time-zone <name>', 'IANA name of the zone of the dates (default: Asia/Tehran)'),
];

const ALL_OPTION = new Option('--all', 'find every date in the text: its ISO 8601 form, a tab, and the date as it stands');

const NO_DATE = '-';
const LINE_BREAK = /\r\n|\n|\r/;
const WHITE_SPACE = /\s+/g;
const LONGEST_QUOTE = 60;

export const dateCommand: Subcommand = {
  name: 'date',
  summary: 'print dates as ISO 8601',
  description: `Reads one date a line and prints one ISO 8601 date a line, - where there is none.
A line that holds something else than a date is an error (exit code 1); an empty line is not.
With --all, reads running text and prints each date in it; a text without dates prints nothing and is no error.`,
  options: [ALL_OPTION, ...DATE_OPTIONS],
  examples: [
    "echo '۰۱ دی ۱۴۰۰ - ۲۱:۵۸' | matn date",
    'matn date --time-zone Asia/Kabul dates.txt | paste dates.txt -',
    'matn date --all --reference 2026-10-10T12:00:00+03:30 page.txt',
    'matn date --all page.txt | cut -f 1 | sort -u',
  ],
  async prepare({ all, ...options }) {
    const { findDates, parseDate } = await import('../index.js');
    parseDate('', options);
    if (all) return ({ text }) => ({ output: listDates(findDates(text, options)), problems: [] });
    return ({ name, text }) => readLines(name, text, (line) => parseDate(line, options)?.iso);
  },
};

/** A date a line, whatever white space stands in it. */
function listDates(found: readonly { date: { iso: string; text: string } }[]): string {
  return found.map(({ date }) => `${date.iso}\t${date.text.replace(WHITE_SPACE, ' ')}\n`).join('');
}

function readLines(name: string, text: string, isoOf: (line: string) => string | undefined): Outcome {
  const lines = text.split(LINE_BREAK);
  if (lines.at(-1) === '') lines.pop();
  const dates = lines.map((line) => isoOf(line) ?? NO_DATE);
  const problems = lines.flatMap((line, index) =>
    dates[index] === NO_DATE && line.trim() !== ''
      ? [`${name}:${index + 1}: «${line.trim().slice(0, LONGEST_QUOTE)}» is no date; a line holds one, such as «۰۱ دی ۱۴۰۰ - ۲۱:۵۸»`]
      : [],
  );
  return { output: dates.map((date) => `${date}\n`).join(''), problems };
}
