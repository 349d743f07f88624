import { readPageLines } from '../../src/article/page-lines.js';
import { pageFacts } from '../../src/article/titles/page-facts.js';
import type { AllowedReadings } from '../../src/article/titles/readings.js';
import { copyRows, type Rows, readRows } from '../../src/article/titles/rows.js';
import { createRandom } from '../lib/random.js';
import { composedRecords } from './compose.js';
import { allowedReadings } from './gold.js';
import { recombine } from './recombine.js';
import type { HeaderRecord } from './records.js';

/** A page with its lines, for training or a decision. */
export interface Example {
  record: HeaderRecord;
  rows: Rows;
  /** The text of each line. */
  texts: readonly string[];
  allowed: AllowedReadings;
  /** Weight in the training. */
  weight: number;
}

export function exampleOf(record: HeaderRecord, weight: number): Example {
  const { text } = record;
  const facts = pageFacts(text, readPageLines(text));
  const texts = facts.lines.map(({ line }) => text.slice(line.span.start, line.span.end));
  return { record, rows: copyRows(readRows(facts)), texts, allowed: allowedReadings(record.gold, texts), weight };
}

/** Number of pages made of each record, and their total weight relative to it. */
const COPIES = 20;
const WEIGHT_OF_COPIES = 6;

/** Number of pages composed of our own stories, and their total weight. */
const COMPOSED = 1000;
const WEIGHT_OF_COMPOSED = 70;

/**
 * Returns the records, pages recombined from them, and pages composed of our own stories. Deterministic for the same records.
 *
 * @param copies number of pages made of each record
 * @param composed number of pages composed of our own stories
 */
export function trainingExamples(records: readonly HeaderRecord[], copies = COPIES, composed = COMPOSED): Example[] {
  const random = createRandom(1);
  const examples = records.map((record) => exampleOf(record, 1));
  for (const record of records) {
    for (let copy = 0; copy < copies; copy++) {
      const made = recombine(record, records, random);
      if (made) examples.push(exampleOf(made, WEIGHT_OF_COPIES / copies));
    }
  }
  for (const record of composedRecords(composed, random)) examples.push(exampleOf(record, WEIGHT_OF_COMPOSED / composed));
  return examples;
}
