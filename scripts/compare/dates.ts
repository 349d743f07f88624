import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { parseDate } from '../../src/index.js';
import { ZWNJ } from '../../src/text/code-points.js';
import { versionOf } from './libraries.js';
import { boldBest, code, table } from './markdown.js';

const FILE = new URL('../../fixtures/dates.tsv', import.meta.url);
const REFERENCE = '2026-10-10T12:00:00+03:30';
const NONE = '-';
const EXAMPLES = 12;

type Reader = (text: string) => string | null;

/** Each gives an instant or a day, or null. A day is told by whoever says whether the time was there. */
const READERS: readonly (readonly [name: string, read: Reader])[] = [
  ['matn parseDate', (text) => parseDate(text, { reference: REFERENCE })?.iso ?? null],
  [
    `chrono-node ${versionOf('chrono-node')}`,
    (text) => {
      const start = chrono.parse(text, { instant: new Date(REFERENCE), timezone: 210 })[0]?.start;
      if (!start) return null;
      return start.isCertain('hour')
        ? start.date().toISOString()
        : `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
    },
  ],
  ['Date.parse', (text) => (Number.isNaN(Date.parse(text)) ? null : new Date(Date.parse(text)).toISOString())],
];

const two = (value: number | null): string => String(value).padStart(2, '0');

interface Row {
  text: string;
  iso: string;
}

function readRows(): Row[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', iso = NONE] = line.replaceAll('¦', ZWNJ).split('\t');
      return { text, iso };
    });
}

/** The same instant, or the same day where no time was given. */
function isSame(got: string, iso: string): boolean {
  return iso.includes('T') ? Date.parse(got) === Date.parse(iso) : got === iso;
}

const VERDICTS = ['right', 'something else', 'nothing', 'nothing, rightly', 'a date where there is none'] as const;
type Verdict = (typeof VERDICTS)[number];

function verdict(got: string | null, { iso }: Row): Verdict {
  if (iso === NONE) return got === null ? 'nothing, rightly' : 'a date where there is none';
  if (got === null) return 'nothing';
  return isSame(got, iso) ? 'right' : 'something else';
}

export function dateSection(): string {
  const rows = readRows();
  const counted = READERS.map(([, read]) => {
    const counts = new Map<Verdict, number>();
    for (const row of rows) counts.set(verdict(read(row.text), row), (counts.get(verdict(read(row.text), row)) ?? 0) + 1);
    return counts;
  });
  const summary = VERDICTS.map((name) => {
    const values = counted.map((counts) => counts.get(name) ?? 0);
    const isGood = name === 'right' || name === 'nothing, rightly';
    return [name, ...boldBest(values, String, isGood ? 'most' : 'least')];
  });
  const examples = rows
    .filter((_, i) => i % Math.floor(rows.length / EXAMPLES) === 0)
    .map(({ text, iso }) => [code(text), iso, ...READERS.map(([, read]) => read(text) ?? NONE)]);
  const names = READERS.map(([name]) => name);
  return `${table([`of ${rows.length} texts`, ...names], summary)}\n\nEvery ${Math.floor(rows.length / EXAMPLES)}th of them:\n\n${table(['text', 'expected', ...names], examples)}\n`;
}
