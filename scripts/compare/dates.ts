import * as chrono from 'chrono-node';
import { parseDate } from '../../src/index.js';
import { dateRows, REFERENCE } from '../../test/article/date-fixtures.js';
import { versionOf } from './libraries.js';
import { boldBest, code, table } from './markdown.js';

const NONE = '-';
const EXAMPLES = 12;

type Reader = (text: string) => string | null;

/** Each reader returns an instant, a day or null. A reader that knows whether a time was found returns a day where there was none. */
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
];

const two = (value: number | null): string => String(value).padStart(2, '0');

/** True for the same instant, or for the same day if no time was given. */
function isSame(got: string, iso: string): boolean {
  return iso.includes('T') ? Date.parse(got) === Date.parse(iso) : got === iso;
}

const VERDICTS = ['right', 'something else', 'nothing', 'nothing, rightly', 'a date where there is none'] as const;
type Verdict = (typeof VERDICTS)[number];

function verdict(got: string | null, iso: string): Verdict {
  if (iso === NONE) return got === null ? 'nothing, rightly' : 'a date where there is none';
  if (got === null) return 'nothing';
  return isSame(got, iso) ? 'right' : 'something else';
}

export function dateSection(): string {
  const rows = dateRows('dates.tsv');
  const counted = READERS.map(([, read]) => {
    const counts = new Map<Verdict, number>();
    for (const [text, iso] of rows) {
      const name = verdict(read(text), iso);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  });
  const summary = VERDICTS.map((name) => {
    const values = counted.map((counts) => counts.get(name) ?? 0);
    const isGood = name === 'right' || name === 'nothing, rightly';
    return [name, ...boldBest(values, String, isGood ? 'most' : 'least')];
  });
  const examples = rows
    .filter((_, i) => i % Math.floor(rows.length / EXAMPLES) === 0)
    .map(([text, iso]) => [code(text), iso, ...READERS.map(([, read]) => read(text) ?? NONE)]);
  const names = READERS.map(([name]) => name);
  return `${table([`of ${rows.length} texts`, ...names], summary)}\n\nEvery ${Math.floor(rows.length / EXAMPLES)}th of them:\n\n${table(['text', 'expected', ...names], examples)}\n`;
}
