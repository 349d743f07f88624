import type { Counts } from './counts.js';
import { massOf } from './mass.js';
import { readRows } from './rows.js';
import type { VerbRow } from './verbs.js';

/** Returns rows of `preverb|past|present|frequency`. */
export function verbTable(rows: readonly VerbRow[], countOf: Counts['of']): string {
  const irregular = readRows('irregular.tsv').map(([form, infinitive]) => `|${form}|${infinitive}|=`);
  const frequency = (row: VerbRow): number => Math.max(...[row, ...doublets(row, rows)].map((one) => frequencyOfVerb(one, rows, countOf)));
  const lines = rows.map((row) => [row.preverb, row.past, row.present, frequency(row)].join('|'));
  return [...lines, ...irregular].join('\n');
}

/**
 * Returns the verbs with an irregular past stem for a verb in ار with a regular one: گذاشتن for گذاردن. The treebanks of Persian
 * (UD Persian-PerDT, Seraji) use the regular one as the lemma of present forms. So it gets the same frequency, and comes first in the table.
 */
function doublets({ preverb, past, present }: VerbRow, rows: readonly VerbRow[]): VerbRow[] {
  if (past !== `${present}د` || !present.endsWith('ار')) return [];
  return rows.filter((row) => row.preverb === preverb && row.present === present && row.past !== past);
}

/** A step is a fifth of a doubling. */
const STEPS = 5;
const MOST_FREQUENT = 60;

/** Frequency of both stems, since verbs share one or the other: می¦کند is a form of کردن and of کندن. */
function frequencyOfVerb(verb: VerbRow, rows: readonly VerbRow[], countOf: Counts['of']): number {
  const ofPast = massOf(verb.preverb, verb.past, ['', 'می', 'نمی'], DISTINCT_ENDINGS, countOf);
  // داشتن takes no می; دوم is more often the ordinal.
  const ofPresent = ({ preverb, present }: VerbRow): number =>
    massOf(preverb, present, ['می', 'نمی', 'ب'], ['م', 'د', 'ند', 'یم'], countOf) +
    massOf(preverb, present, [''], ['د', 'ند', 'یم'], countOf);
  // کشت is the past stem of کشتن, kill, and of کشتن, sow.
  const sharing = rows.filter(({ preverb, past }) => preverb === verb.preverb && past === verb.past);
  const share = (ofPresent(verb) + 1) / sharing.reduce((sum, one) => sum + ofPresent(one) + 1, 0);
  return Math.min(MOST_FREQUENT, Math.round(Math.log2(Math.min(ofPast * share, ofPresent(verb)) + 1) * STEPS));
}

/** Endings of the past stem alone: می¦کند is a form of کردن too. */
const DISTINCT_ENDINGS = ['م', 'ند', 'ن'];
