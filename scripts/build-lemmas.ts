/** dictionary-fa (Lilak), tables of scripts/lemmas and counts of `../shared/data/zwnj/train` → src/generated/lemmas.ts, lemma-version.ts */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { countWords } from './lemmas/counts.js';
import { buildDictionary } from './lemmas/dictionary.js';
import { quoted } from './lib/quoted.js';

const TEXTS = '../shared/data/zwnj/train';
const WRITTEN_BY = '// Written by scripts/build-lemmas.ts.';

const { entries, verbs, singulars, respelled } = buildDictionary(await countWords(TEXTS));
const constants = { ENTRIES: entries, VERBS: verbs, SINGULARS: singulars, RESPELLED: respelled };
const about =
  'Words and affix classes of Lilak (npm dictionary-fa, Apache-2.0), verb stems of hazm (MIT), plurals of PersianStemmer (BSD-2-Clause).';
const lines = Object.entries(constants).map(
  ([name, text]) => `export const ${name}: string = ${quoted(text).replaceAll('\u200c', '\\u200c')};`,
);
writeFileSync('src/generated/lemmas.ts', `${WRITTEN_BY} ${about}\n${lines.join('\n')}\n`);

const version = createHash('sha256').update(JSON.stringify(constants)).digest('hex').slice(0, 12);
const docs = '/** Names the table of lemmas: while it is the same, so are the keys of inflectionKey. */';
writeFileSync('src/generated/lemma-version.ts', `${WRITTEN_BY}\n${docs}\nexport const lemmaVersion: string = '${version}';\n`);
