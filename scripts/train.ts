/**
 * Learns from plain text with correct half-spaces, and writes the model that matn bundles:
 *
 *   npm run train -- --corpus FOLDER
 *
 * The same files give the same bytes. No sentence is stored: the result holds words, their counts, and weights.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesOfText } from '../src/core/packed-text.js';
import { LEXICON } from '../src/generated/lexicon.js';
import { decodeLexicon } from '../src/zwnj-model/lexicon.js';
import { buildAutomaton } from './lib/automaton.js';
import { writeTextModule } from './lib/generated-module.js';
import { writtenLexiconBytes } from './lib/lexicon.js';
import { betweenTask } from './training/between.js';
import { importanceOf } from './training/care.js';
import { corpusFiles, readStretches, type Stretch } from './training/corpus.js';
import { countedWords, createDescriber, createLexical } from './training/describer.js';
import { insideTask } from './training/inside.js';
import { type LearningOptions, train } from './training/learner.js';
import { joinAffixes, mend } from './training/mend.js';
import { encodeModel } from './training/model-file.js';
import { tallyOf } from './training/tally.js';

/** Words leave few half-spaces open, and allow a larger step than pairs of words, which are written both ways. */
const INSIDE: LearningOptions = { step: 0.1, pull: 0.0003 };
const BETWEEN: LearningOptions = { step: 0.03, pull: 0.0003 };

const { corpus } = parseArgs({ options: { corpus: { type: 'string' } } }).values;
if (!corpus) {
  console.error('train: --corpus is missing: it takes a folder with .txt or .txt.gz files');
  process.exit(2);
}
const began = Date.now();
const tell = (what: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const lexicon = decodeLexicon(bytesOfText(LEXICON));
const lexical = createLexical(lexicon);
const raw: Stretch[] = [];
for (const file of corpusFiles(corpus)) {
  const text = (await readStretches(file)).map((stretch) => joinAffixes(stretch, lexical));
  const importance = importanceOf(text, lexical);
  tell(`${basename(file)}: ${text.length} stretches, importance ${importance.toFixed(2)}`);
  for (const stretch of text) raw.push({ ...stretch, importance });
}
const rawTally = tallyOf(raw);
const stretches = mend(raw, rawTally, createDescriber(rawTally, lexical).describe);
const tally = tallyOf(stretches);
const describer = createDescriber(tally, lexical);
const counts = buildAutomaton(countedWords(tally, describer));
tell(`${tally.chunks.size} chunks, ${tally.words.size} words with half-spaces: ${counts.length} bytes`);
// The many derived spoken forms would teach that a word of the lexicon weighs little.
const written = createDescriber(tally, createLexical(decodeLexicon(writtenLexiconBytes())));
const inside = train(insideTask(stretches, written), INSIDE);
tell('half-spaces inside words are learned');
const between = train(betweenTask(stretches, describer, lexicon), BETWEEN);
tell('half-spaces between words are learned');
const total = [...tally.chunks.values()].reduce((sum, count) => sum + count, 0);
const bytes = encodeModel({ total, counts, inside, between });
writeTextModule(
  'src/generated/model.ts',
  'scripts/train.ts',
  'MODEL',
  'What Persian texts teach about half-spaces: counts of words, and weights.',
  Buffer.from(bytes).toString('latin1'),
);
const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
writeFileSync(
  'src/generated/model-version.ts',
  `// Written by scripts/train.ts.\n/** Names the bundled model: two packages with the same one restore the same half-spaces. */\nexport const modelVersion: string = '${version}';\n`,
);
tell(`src/generated/model.ts: ${bytes.length} bytes, version ${version}`);
