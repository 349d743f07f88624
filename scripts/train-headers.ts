/**
 * Learns which lines of a header are kicker, headline and lead, from records and from fixtures/articles. Writes the weights that matn
 * bundles:
 *
 *   npm run train:headers -- --records FILE…
 *
 * A record is a line of JSON: { id, site, text, gold: { kicker, headline, lead } }. A field without annotation is absent; it is null if the
 * page has none. The same files give the same bytes. No text is stored: the result holds only weights of the features in
 * src/article/titles.
 */
import { parseArgs } from 'node:util';
import { encodeHeaderWeights } from '../src/article/titles/weights.js';
import { trainingExamples } from './headers/examples.js';
import { fixtureRecords } from './headers/fixtures.js';
import { LEARNING, learn } from './headers/learn.js';
import { readRecords } from './headers/records.js';
import { writeBase64Module } from './lib/generated-module.js';

const FILE = 'src/generated/header-weights.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { records: { type: 'string', multiple: true } } });
const files = [...(values.records ?? []), ...positionals];
if (files.length === 0) {
  console.error('train:headers: --records is missing: it takes files of records, one in a line of JSON');
  process.exit(2);
}
const records = [...readRecords(files), ...fixtureRecords()];
const examples = trainingExamples(records);
console.log(`${records.length} records, ${examples.length - records.length} pages made of them`);
const bytes = encodeHeaderWeights(learn(examples, LEARNING));
writeBase64Module(
  FILE,
  'scripts/train-headers.ts',
  'HEADER_WEIGHTS',
  'Weights of the features of src/article/titles, one byte each.',
  bytes,
);
console.log(`${FILE}: ${bytes.length} bytes`);
