/**
 * Learns from plain text with good half-spaces which ways to write a word the counts favour, and writes what that adds to the lexicon:
 *
 *   npx tsx scripts/train.ts --corpus FOLDER
 *
 * The same files give the same bytes. No sentence is kept: what ships is words and what the counts say of each.
 */
import { parseArgs } from 'node:util';
import { LEXICON } from '../src/generated/lexicon.js';
import { decodeBase64 } from '../src/model/base64.js';
import { decodeLexicon } from '../src/model/lexicon.js';
import { buildAutomaton, encodeWord, type Label } from './lib/automaton.js';
import { corpusFiles, countWords } from './lib/counts.js';
import { writeBase64Module } from './lib/generated-module.js';
import { learnPreferences } from './lib/preferences.js';

const { corpus } = parseArgs({ options: { corpus: { type: 'string' } } }).values;
if (!corpus) {
  console.error('train: --corpus is missing: it takes a folder with .txt or .txt.gz files');
  process.exit(2);
}
const lexicon = decodeLexicon(decodeBase64(LEXICON));
const counts = await countWords(corpusFiles(corpus));
const preferences = learnPreferences(counts, { lexicon, model: null });
const bytes = buildAutomaton([...preferences].map(([word, label]) => encodeWord(word, label) as string));
writeBase64Module('src/generated/model.ts', 'scripts/train.ts', 'MODEL', 'Ways to write words that counts of Persian news favour.', bytes);
const of = (label: Label): number => [...preferences.values()].filter((one) => one === label).length;
console.log(
  `src/generated/model.ts: ${bytes.length} bytes, ${preferences.size} words (joined ${of('joined')}, spaced ${of('spaced')}, both ${of('both')}, apart ${of('apart')})`,
);
