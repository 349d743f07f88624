import { ENTRIES, RESPELLED, SINGULARS, VERBS } from './generated/lemmas.js';
import type { LemmaData } from './lemma/table.js';

/** What `matn/lemma` looks words up in. In a file of its own, so that nothing else brings it along; shipped once, as the lexicon is (`tsup.config.ts`). */
export const lemmaData = (): LemmaData => ({ entries: ENTRIES, verbs: VERBS, singulars: SINGULARS, respelled: RESPELLED });
