/** dictionary-fa (Lilak) → src/generated/lexicon.ts: every word form that it has, as an automaton. */

import { buildAutomaton, encodeWord } from './lib/automaton.js';
import { writeBase64Module } from './lib/generated-module.js';
import { inflect, readEntries, withoutInvisibleJoints } from './lib/lilak.js';

function* forms(): Generator<string> {
  for (const { word, classes } of readEntries()) {
    for (const form of inflect(word, classes)) {
      const encoded = encodeWord(withoutInvisibleJoints(form));
      if (encoded) yield encoded;
    }
  }
}

const bytes = buildAutomaton(forms());
writeBase64Module(
  'src/generated/lexicon.ts',
  'scripts/build-lexicon.ts',
  'LEXICON',
  'Word forms of Lilak (npm dictionary-fa, Apache-2.0).',
  bytes,
);
console.log(`src/generated/lexicon.ts: ${bytes.length} bytes`);
