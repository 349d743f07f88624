import { Option } from 'commander';
import type { Subcommand } from './command.js';

export const DATE_OPTIONS = [
  new Option('--reference <instant>', 'the instant to which dates without a year refer, as 2021-12-22T21:58:00+03:30'),
  new Option('--time-zone <name>', 'IANA name of the zone of the dates (default: Asia/Tehran)'),
];

const NO_DATE = '-';
const LINE_BREAK = /\r\n|\n|\r/;
const LONGEST_QUOTE = 60;

export const dateCommand: Subcommand = {
  name: 'date',
  summary: 'print dates as ISO 8601',
  description:
    'Reads one date a line and prints one ISO 8601 date a line, - where there is none.\nA line that holds something else than a date is an error (exit code 1); an empty line is not.',
  options: DATE_OPTIONS,
  examples: ["echo '۰۱ دی ۱۴۰۰ - ۲۱:۵۸' | matn date", 'matn date --time-zone Asia/Kabul dates.txt | paste dates.txt -'],
  async prepare(options) {
    const { parseDate } = await import('../index.js');
    parseDate('', options);
    return ({ name, text }) => {
      const lines = text.split(LINE_BREAK);
      if (lines.at(-1) === '') lines.pop();
      const dates = lines.map((line) => parseDate(line, options)?.iso ?? NO_DATE);
      const problems = lines.flatMap((line, index) =>
        dates[index] === NO_DATE && line.trim() !== ''
          ? [`${name}:${index + 1}: «${line.trim().slice(0, LONGEST_QUOTE)}» is no date; a line holds one, such as «۰۱ دی ۱۴۰۰ - ۲۱:۵۸»`]
          : [],
      );
      return { output: dates.map((date) => `${date}\n`).join(''), problems };
    };
  },
};
