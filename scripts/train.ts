/**
 * Learns from plain text with good half-spaces where they belong, and writes the model that matn bundles:
 *
 *   npm run train -- --corpus FOLDER
 *
 * The same files give the same bytes. No sentence is kept: what ships is words, how often they were seen, and weights.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEXICON } from '../src/generated/lexicon.js';
import { decodeBase64 } from '../src/model/base64.js';
import { decodeLexicon } from '../src/model/lexicon.js';
import { buildAutomaton } from './lib/automaton.js';
import { writeBase64Module } from './lib/generated-module.js';
import { betweenTask } from './training/between.js';
import { corpusFiles, readStretches } from './training/corpus.js';
import { insideTask } from './training/inside.js';
import { countedWords, createDescriber } from './training/knowledge.js';
import { train } from './training/learner.js';
import { mend } from './training/mend.js';
import { encodeModel } from './training/model-file.js';
import { tallyOf } from './training/tally.js';

const { corpus } = parseArgs({ options: { corpus: { type: 'string' } } }).values;
if (!corpus) {
  console.error('train: --corpus is missing: it takes a folder with .txt or .txt.gz files');
  process.exit(2);
}
const began = Date.now();
const tell = (what: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const lexicon = decodeLexicon(decodeBase64(LEXICON));
const raw = await readStretches(corpusFiles(corpus));
tell(`${raw.length} stretches of text`);
const rawTally = tallyOf(raw);
const stretches = mend(raw, rawTally, createDescriber(rawTally, lexicon).describe);
const tally = tallyOf(stretches);
const describer = createDescriber(tally, lexicon);
const counts = buildAutomaton(countedWords(tally, describer));
tell(`${tally.chunks.size} chunks, ${tally.words.size} words with half-spaces: ${counts.length} bytes`);
const inside = train(insideTask(stretches, describer, lexicon));
tell('half-spaces inside words are learned');
const between = train(betweenTask(stretches, describer, lexicon));
tell('half-spaces between words are learned');
const bytes = encodeModel({ counts, inside, between });
writeBase64Module(
  'src/generated/model.ts',
  'scripts/train.ts',
  'MODEL',
  'What Persian news teaches about half-spaces: counts of words, and weights.',
  bytes,
);
const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
writeFileSync(
  'src/generated/model-version.ts',
  `// Written by scripts/train.ts.\n/** Names the bundled model: two packages with the same one restore the same half-spaces. */\nexport const modelVersion: string = '${version}';\n`,
);
tell(`src/generated/model.ts: ${bytes.length} bytes, version ${version}`);
