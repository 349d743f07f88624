/** Measures how fast matn is, beside other libraries and what the platform itself does: `npm run bench -- --help`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { newsArticles } from './corpus/news.js';
import { dateGroup } from './groups/dates.js';
import { measureHostile, measureSizes } from './groups/growth.js';
import { htmlGroup } from './groups/html.js';
import { lemmaGroup } from './groups/lemmas.js';
import { pageGroup, recordGroup } from './groups/pages.js';
import { measureProcesses } from './groups/processes.js';
import { scrapedGroup, textGroup } from './groups/texts.js';
import { measureUnseen } from './groups/unseen.js';
import { CLOCKS, type Group, measure, type Pace, type Rate } from './measure.js';
import { barChart } from './report/chart.js';
import { writeBetweenMarkers } from './report/page.js';
import { costTable, processTable, rateTable, unseenTable } from './report/tables.js';

const HELP = `usage: npm run bench -- [OPTION]…

Measures the build, all tasks in turn, in several rounds. Prints tables: medians, the slowest and the fastest round, and ratios
within a round.

  --text FILE    FILE (UTF-8, articles cut at empty lines) instead of generated news: four megabytes or more show how fast
                 your text is read for the first time (--only unseen)
  --seed S       an integer: seed of the generated news (default 1)
  --rounds N     number of measurements of each task (default 7)
  --processor    processor time instead of wall-clock time, for a machine that runs other work
  --large        also 500 MB, in pieces
  --only TEXT    only the parts whose name holds TEXT: unseen, texts, scraped, lemmas, dates, pages, html, records, processes, sizes, hostile
  --write        also writes docs/performance.md, between its markers, and the chart
  --help         this text
`;
const OPTIONS = {
  text: { type: 'string' },
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '7' },
  processor: { type: 'boolean', default: false },
  large: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const PAGE = new URL('../docs/performance.md', import.meta.url);
const CHART = new URL('../docs/images/throughput.svg', import.meta.url);
const MEGABYTE = 1_000_000;
const TIME = 100;
const PROCESSES = 15;
const UNSEEN_PROCESSES = 4;
const UNSEEN_MEGABYTES = 4;

type Values = ReturnType<typeof readArguments>;

function readArguments() {
  return parseArgs({ options: OPTIONS }).values;
}

function integerOf(flag: string, given: string, least: number): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isInteger(value) || value < least)
    throw new RangeError(`--${flag}: expected an integer, at least ${least}, got '${given}'`);
  return value;
}

function articlesOf({ text, seed }: Values, condition: 'published' | 'scraped'): string[] {
  if (text === undefined) return newsArticles(integerOf('seed', seed, 0), MEGABYTE, condition);
  const articles = readFileSync(text, 'utf8')
    .split(/\n{2,}/)
    .filter(Boolean);
  if (articles.length === 0) throw new RangeError(`--text: expected text in ${text}, got an empty file`);
  return condition === 'published' ? articles : articles.map((article) => article.replaceAll('\u200c', ''));
}

/** One part of the bench; returns its tables. */
type Part = (values: Values, pace: Pace) => Promise<string> | string;

const ofGroup = async (group: Group, pace: Pace, onRates: (rates: readonly Rate[]) => void = () => {}): Promise<string> => {
  const rates = await measure(group, pace);
  onRates(rates);
  return rateTable(group, rates);
};

const growing = (seed: string, megabytes: number): string => newsArticles(integerOf('seed', seed, 0), megabytes * MEGABYTE).join('\n');

const PARTS: Record<string, Part> = {
  unseen: (values) => {
    const lines = values.text === undefined ? growing(values.seed, UNSEEN_MEGABYTES) : articlesOf(values, 'published').join('\n');
    const { reads, jobs } = measureUnseen(lines.split('\n').filter(Boolean), UNSEEN_PROCESSES);
    return unseenTable(reads, jobs);
  },
  texts: (values, pace) =>
    ofGroup(textGroup('News as it is published', articlesOf(values, 'published')), pace, (rates) => {
      if (values.write) writeFileSync(CHART, barChart('News as it is published', 'MB of UTF-8 a second', rates));
    }),
  scraped: (values, pace) => ofGroup(scrapedGroup(articlesOf(values, 'scraped')), pace),
  lemmas: (values, pace) => ofGroup(lemmaGroup(articlesOf(values, 'published')), pace),
  dates: (_, pace) => ofGroup(dateGroup(), pace),
  pages: (_, pace) => ofGroup(pageGroup(), pace),
  html: (_, pace) => ofGroup(htmlGroup(), pace),
  records: (values, pace) => ofGroup(recordGroup(articlesOf(values, 'published')), pace),
  processes: () => processTable(measureProcesses(PROCESSES)),
  sizes: async ({ seed, large }, pace) =>
    costTable('Cost by size', await measureSizes(growing(seed, 10), { ...pace, rounds: Math.min(pace.rounds, 3) }, large)),
  hostile: async ({ seed }, pace) => costTable('Hostile text', await measureHostile(growing(seed, 1), pace)),
};

function about(values: Values, rounds: number): string {
  const text = values.text === undefined ? `generated with seed ${values.seed}` : 'another text';
  const clock = values.processor ? 'processor time, all threads of the process together' : 'time by the clock';
  return `${cpus()[0]?.model.trim()}, Node ${process.version}, ${text}, ${rounds} rounds, ${clock}; in parentheses the least and the most of all rounds.\n`;
}

async function run(values: Values): Promise<void> {
  const rounds = integerOf('rounds', values.rounds, 1);
  const pace: Pace = { rounds, time: TIME, now: values.processor ? CLOCKS.processor : CLOCKS.wall };
  const parts = Object.entries(PARTS).filter(([name]) => name.includes(values.only));
  if (parts.length === 0) throw new RangeError(`--only: expected one of ${Object.keys(PARTS).join(', ')}, got '${values.only}'`);
  if (values.write && values.only !== '') throw new RangeError('--write: expected all parts, got --only');
  const tables = [about(values, rounds)];
  for (const [, part] of parts) {
    tables.push(await part(values, pace));
    console.log(tables.at(-1));
  }
  if (values.write) writeBetweenMarkers(PAGE, tables.join('\n'));
}

try {
  const values = readArguments();
  if (values.help) console.log(HELP);
  else await run(values);
} catch (error) {
  console.error(`bench: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
