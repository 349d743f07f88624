/** dictionary-fa (Lilak) → src/generated/lexicon.ts */
import { writeBase64Module } from './lib/generated-module.js';
import { lexiconBytes } from './lib/lexicon.js';

const about = 'Word forms of Lilak (npm dictionary-fa, Apache-2.0).';
writeBase64Module('src/generated/lexicon.ts', 'scripts/build-lexicon.ts', 'LEXICON', about, lexiconBytes());
