/** dictionary-fa (Lilak) → src/generated/lexicon.ts */
import { writeTextModule } from './lib/generated-module.js';
import { lexiconBytes } from './lib/lexicon.js';

const about = 'Word forms of Lilak (npm dictionary-fa, Apache-2.0).';
const text = Buffer.from(lexiconBytes()).toString('latin1');
writeTextModule('src/generated/lexicon.ts', 'scripts/build-lexicon.ts', 'LEXICON', about, text);
