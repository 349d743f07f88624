/**
 * Measures how well titles are found on unseen sites. The hosts are dealt into ten folds. The pages of each fold are decided with weights
 * learned from the other folds and from our own pages.
 *
 *   npm run evaluate:headers -- --records FILE… [--folds N] [--failures N]
 */
import { parseArgs } from 'node:util';
import { decide } from '../src/article/titles/decide.js';
import { ROLES } from '../src/article/titles/layout.js';
import { exampleOf, trainingExamples } from './headers/examples.js';
import { fixtureRecords } from './headers/fixtures.js';
import { LEARNING, learn } from './headers/learn.js';
import { type HeaderRecord, readRecords } from './headers/records.js';
import { addDecision, emptyReport, f1, type Report } from './headers/score.js';
import { numberOf } from './lib/flags.js';
import { createRandom } from './lib/random.js';

const OPTIONS = {
  records: { type: 'string', multiple: true },
  folds: { type: 'string', default: '10' },
  failures: { type: 'string', default: '0' },
} as const;

/** Assigns each host to a fold; all folds are of about the same size. */
function dealHosts(records: readonly HeaderRecord[], folds: number): ReadonlyMap<string, number> {
  const random = createRandom(1);
  const hosts = [...new Set(records.map(({ site }) => site))].sort();
  for (let last = hosts.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [hosts[last], hosts[other]] = [hosts[other] as string, hosts[last] as string];
  }
  return new Map(hosts.map((host, at) => [host, at % folds]));
}

function evaluate(records: readonly HeaderRecord[], folds: number): Report {
  const foldOf = dealHosts(records, folds);
  const report = emptyReport();
  for (let fold = 0; fold < folds; fold++) {
    const others = records.filter(({ site }) => foldOf.get(site) !== fold);
    const weights = learn(trainingExamples([...others, ...fixtureRecords()]), LEARNING);
    for (const record of records) {
      if (foldOf.get(record.site) !== fold) continue;
      const example = exampleOf(record, 1);
      addDecision(report, example, decide(example.rows, weights));
    }
  }
  return report;
}

function print({ tally, pages, whole, reliability, failures }: Report, mostFailures: number): void {
  for (const role of ROLES) console.log(`${role.padEnd(9)} F1 ${f1(tally[role]).toFixed(3)}  ${JSON.stringify(tally[role])}`);
  console.log(`pages with all titles right: ${whole} of ${pages} = ${(whole / pages).toFixed(3)}`);
  for (const role of ROLES) {
    console.log(`${role}: chance said, and how many of those were right`);
    for (const { from, right, count, chances } of reliability[role])
      if (count > 0)
        console.log(`  from ${from}: ${(chances / count).toFixed(2)} said, ${right} of ${count} = ${(right / count).toFixed(2)}`);
  }
  for (const failure of failures.slice(0, mostFailures)) console.log(failure);
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const files = [...(values.records ?? []), ...positionals];
  if (files.length === 0) throw new RangeError('--records is missing: it takes files of records, one in a line of JSON');
  const folds = numberOf('folds', values.folds, (value) => Number.isInteger(value) && value > 1, 'an integer above 1');
  const most = numberOf('failures', values.failures, (value) => Number.isInteger(value) && value >= 0, 'a count');
  print(evaluate(readRecords(files), folds), most);
} catch (error) {
  console.error(`evaluate:headers: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
